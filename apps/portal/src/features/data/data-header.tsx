"use client";

import { Button } from "@tamarisk/ui/button";
import { csvFromTable } from "@tamarisk/ui/csv-from-table";
import { downloadText } from "@tamarisk/ui/download-text";
import { PageHeader } from "@tamarisk/ui/page-header";
import { type BlankCount, blankCount } from "./blank-count.ts";
import type { Overview } from "./data-screen-props.ts";
import type { GridModel } from "./grid-model.ts";
import { gridTable } from "./grid-table.ts";
import type { DataEditor } from "./use-data-editor.ts";
import type { DataWords } from "./use-data-words.ts";

interface DataHeaderProps {
  readonly model: GridModel;
  readonly editor: Pick<DataEditor, "overview" | "cells" | "isWhole">;
  readonly place: { readonly townId: string; readonly name: string };
  /** Cells with something typed and not saved. */
  readonly unsaved: number;
  readonly canEdit: boolean;
  readonly words: DataWords;
  readonly onPaste: () => void;
}

/** How much is unknown, and the ways to bring in and take out many values at once. */
export function DataHeader(props: DataHeaderProps) {
  const { model, editor, place, unsaved, canEdit, words, onPaste } = props;
  const { t, local } = words;
  const { overview, cells, isWhole } = editor;
  const count = isWhole ? blankCount(overview.indicators, cells, place.townId) : toldBlanks(overview, place.townId);

  function download() {
    const table = gridTable(model, {
      caption: place.name,
      code: "ID",
      indicator: t("grid.indicator"),
      unit: t("grid.unit"),
      nameOf: ({ name }) => local(name),
      unitOf: ({ unit }) => words.unit(unit),
      range: (low, high) => t("cell.range", { low: words.number(low), high: words.number(high) }),
    });
    downloadText(`${t("fileName")}-${place.name}.csv`, csvFromTable(table));
  }

  return (
    <PageHeader
      title={words.headline(count, place.name)}
      lead={
        <>
          {canEdit ? t("lead") : t("readOnly")}
          {unsaved > 0 && <span className="ml-2 text-check">{t("unsaved", { count: unsaved })}</span>}
        </>
      }
      actions={
        <div className="flex flex-wrap gap-2 print:hidden">
          <Button disabled={!isWhole} onClick={download}>
            {t("download")}
          </Button>
          {canEdit && (
            <Button disabled={!isWhole} onClick={onPaste}>
              {t("paste")}
            </Button>
          )}
        </div>
      }
    />
  );
}

/** How many are blank while only the first rows are there. */
function toldBlanks({ total, known }: Overview, townId: string): BlankCount {
  return { blank: total - (known[townId] ?? 0), total };
}
