"use client";

import type { ImportId, ImportPreview, ImportState } from "@tamarisk/domain";
import { Badge, type BadgeTone } from "@tamarisk/ui/badge";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { Panel } from "@tamarisk/ui/panel";
import type { ExchangeWords } from "./use-exchange-words.ts";

export type ListedImport = Pick<ImportPreview, "id" | "fileName" | "state" | "by" | "at">;

interface PastImportsProps {
  readonly imports: readonly ListedImport[];
  readonly words: ExchangeWords;
  readonly onOpen: (id: ImportId) => void;
}

const tones: Readonly<Record<ImportState, BadgeTone>> = { previewed: "check", applied: "met", discarded: "neutral" };

/** The files that were read before, with what became of each. */
export function PastImports({ imports, words, onOpen }: PastImportsProps) {
  const { t, locale, when } = words;
  const state = (one: ListedImport) => <Badge tone={tones[one.state]}>{t(`state.${one.state}`)}</Badge>;
  const columns: readonly DataColumn<ListedImport>[] = [
    {
      id: "file",
      header: t("past.file"),
      rowHeader: true,
      sortValue: (one) => one.fileName,
      cell: (one) => one.fileName,
    },
    { id: "state", header: t("past.state"), width: "9rem", sortValue: (one) => t(`state.${one.state}`), cell: state },
    { id: "by", header: t("past.by"), width: "20%", sortValue: (one) => one.by, cell: (one) => one.by },
    {
      id: "at",
      header: t("past.at"),
      width: "12rem",
      sortValue: (one) => one.at.getTime(),
      cell: (one) => when(one.at),
    },
  ];
  return (
    <Panel title={t("past.title")} className="mt-4">
      {imports.length === 0 ? (
        <p className="m-0 text-muted">{t("past.none")}</p>
      ) : (
        <DataTable
          label={t("past.title")}
          rows={imports}
          columns={columns}
          rowId={({ id }) => id}
          locale={locale}
          onSelect={({ id }) => onOpen(id)}
          phoneRowHeight={72}
          sortLabel={t("past.sort")}
          phoneRow={(one) => (
            <div className="grid gap-1">
              <span className="flex items-center justify-between gap-2">
                <span className="truncate font-semibold">{one.fileName}</span>
                {state(one)}
              </span>
              <span className="truncate text-xs text-muted">{t("past.byAt", { by: one.by, at: when(one.at) })}</span>
            </div>
          )}
        />
      )}
    </Panel>
  );
}
