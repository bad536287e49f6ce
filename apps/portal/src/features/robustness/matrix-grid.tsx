"use client";

import type { Storyline } from "@tamarisk/domain";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import type { Sort } from "@tamarisk/ui/sort-rows";
import { StorylineBadge } from "@tamarisk/ui/storyline-badge";
import { useMemo } from "react";
import { LocalText } from "@/i18n/local-text.tsx";
import { MatrixCellView, type MatrixScale } from "./matrix-cell.tsx";
import { cellValue, type MatrixRow } from "./matrix-rows.ts";
import type { RobustnessWords } from "./use-robustness-words.ts";

interface MatrixGridProps {
  readonly title: string;
  /** In the order to be shown. */
  readonly rows: readonly MatrixRow[];
  readonly storylines: readonly Storyline[];
  readonly scale: MatrixScale;
  readonly sort: Sort | null;
  readonly words: RobustnessWords;
  readonly onSortChange: (sort: Sort) => void;
}

/** Measures down, storylines across. */
export function MatrixGrid({ title, rows, storylines, scale, sort, words, onSortChange }: MatrixGridProps) {
  const { t, locale } = words;
  const columns = useMemo(() => gridColumns(storylines, scale, words), [storylines, scale, words]);
  return (
    <DataTable
      label={title}
      rows={rows}
      columns={columns}
      rowId={({ lever }) => lever?.id ?? "as-it-is"}
      locale={locale}
      sort={sort}
      onSortChange={onSortChange}
      rowHeight={52}
      phoneRow={(row) => <PhoneRow row={row} storylines={storylines} scale={scale} words={words} />}
      sortLabel={t("matrix.sort")}
    />
  );
}

function gridColumns(
  storylines: readonly Storyline[],
  scale: MatrixScale,
  words: RobustnessWords,
): DataColumn<MatrixRow>[] {
  const { t, local } = words;
  return [
    {
      id: "measure",
      header: t("matrix.measure"),
      cell: (row) => <MeasureName row={row} words={words} />,
      sortValue: ({ lever }) => lever && local(lever.name),
      rowHeader: true,
      width: "22%",
    },
    ...storylines.map(
      ({ id, name }, place): DataColumn<MatrixRow> => ({
        id,
        header: local(name),
        width: `${78 / storylines.length}%`,
        cell: (row) => <MatrixCellView cell={row.cells[place]!} scale={scale} words={words} />,
        sortValue: (row) => cellValue(row.cells[place]!, scale.view),
      }),
    ),
  ];
}

interface RowProps {
  readonly row: MatrixRow;
  readonly words: RobustnessWords;
}

function MeasureName({ row: { lever }, words: { t } }: RowProps) {
  return lever ? <LocalText text={lever.name} /> : <strong>{t("matrix.asItIs")}</strong>;
}

interface PhoneRowProps extends RowProps {
  readonly storylines: readonly Storyline[];
  readonly scale: MatrixScale;
}

function PhoneRow({ row, storylines, scale, words }: PhoneRowProps) {
  return (
    <div className="py-2">
      <MeasureName row={row} words={words} />
      <ul className="m-0 mt-1 grid list-none gap-1 p-0">
        {storylines.map(({ id, name }, place) => (
          <li key={id} className="grid grid-cols-[2rem_minmax(0,1fr)] items-center gap-2">
            <span>
              <StorylineBadge storyline={id} label={words.local(name)} />
            </span>
            <MatrixCellView cell={row.cells[place]!} scale={scale} words={words} isLine />
          </li>
        ))}
      </ul>
    </div>
  );
}
