"use client";

import type { Storyline } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { csvFromTable } from "@tamarisk/ui/csv-from-table";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { downloadText } from "@tamarisk/ui/download-text";
import { Icon } from "@tamarisk/ui/icon";
import { Panel } from "@tamarisk/ui/panel";
import { type Sort, sortRows } from "@tamarisk/ui/sort-rows";
import { SourceNote } from "@tamarisk/ui/source-note";
import { StorylineBadge } from "@tamarisk/ui/storyline-badge";
import { useMemo } from "react";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { DeltaCell } from "./delta-cell.tsx";
import { advantage, type DeltaRow } from "./delta-rows.ts";
import { deltaTable } from "./delta-table.ts";

interface DeltaPanelProps {
  readonly rows: readonly DeltaRow[];
  readonly storylines: readonly Storyline[];
  readonly futures: number;
  readonly year: number;
  readonly sort: Sort | null;
  readonly words: FuturesWords;
  readonly onSortChange: (sort: Sort) => void;
}

/** Every outcome of every storyline against Carry on, in the same futures. */
export function DeltaPanel({ rows, storylines, futures, year, sort, words, onSortChange }: DeltaPanelProps) {
  const { t, locale } = words;
  const columns = useMemo(() => deltaColumns(storylines, words), [storylines, words]);
  const sorted = useMemo(() => {
    const sortValue = columns.find(({ id }) => id === sort?.columnId)?.sortValue;
    return sort && sortValue ? sortRows(rows, sortValue, sort.direction, locale) : rows;
  }, [rows, columns, sort, locale]);
  const download = () =>
    downloadText(`${t("comparing.fileName")}-${year}.csv`, csvFromTable(deltaTable(sorted, storylines, year, words)));
  return (
    <Panel
      padding="none"
      title={t("comparing.delta", { year: String(year) })}
      description={t("comparing.deltaLead")}
      actions={
        <Button size="sm" className="print:hidden" onClick={download}>
          <Icon name="download" /> {t("card.download")}
        </Button>
      }
    >
      <DataTable
        label={t("comparing.delta", { year: String(year) })}
        rows={sorted}
        columns={columns}
        rowId={({ outcome }) => outcome.id}
        locale={locale}
        sort={sort}
        onSortChange={onSortChange}
        rowHeight={58}
        maxHeight={640}
        phoneRow={(row) => <PhoneRow row={row} storylines={storylines} words={words} />}
        sortLabel={t("comparing.sort")}
      />
      <div className="px-4 py-3">
        <SourceNote>{t("comparing.deltaNote", { futures: words.count(futures) })}</SourceNote>
      </div>
    </Panel>
  );
}

function deltaColumns(storylines: readonly Storyline[], words: FuturesWords): DataColumn<DeltaRow>[] {
  const { t, local } = words;
  return [
    {
      id: "outcome",
      header: t("comparing.outcome"),
      cell: ({ outcome }) => <OutcomeName outcome={outcome} />,
      sortValue: ({ outcome }) => local(outcome.name),
      rowHeader: true,
    },
    {
      id: "reference",
      header: t("comparing.reference"),
      align: "end",
      cell: ({ reference }) =>
        reference === null ? <Badge tone="no-data">{t("comparing.noData")}</Badge> : words.number(reference),
    },
    ...storylines.map(
      ({ id, name }): DataColumn<DeltaRow> => ({
        id,
        header: local(name),
        align: "end",
        cell: ({ deltas }) => <DeltaCell delta={deltas[id]} words={words} />,
        sortValue: (row) => advantage(row, id),
      }),
    ),
  ];
}

function OutcomeName({ outcome }: Pick<DeltaRow, "outcome">) {
  return (
    <>
      <LocalText text={outcome.name} />
      <span className="block text-xs text-muted">
        <LocalText text={outcome.unit} />
      </span>
    </>
  );
}

interface PhoneRowProps {
  readonly row: DeltaRow;
  readonly storylines: readonly Storyline[];
  readonly words: FuturesWords;
}

function PhoneRow({ row, storylines, words }: PhoneRowProps) {
  return (
    <div className="py-2">
      <OutcomeName outcome={row.outcome} />
      <ul className="m-0 mt-1 grid list-none gap-1 p-0">
        {storylines.map(({ id, name }) => (
          <li key={id} className="flex items-start gap-2">
            <StorylineBadge storyline={id} label={words.local(name)} />
            <span className="flex-1 text-right">
              <DeltaCell delta={row.deltas[id]} words={words} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
