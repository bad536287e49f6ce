"use client";

import { casesInBox } from "@tamarisk/scenario-engine";
import { Button } from "@tamarisk/ui/button";
import { csvFromTable } from "@tamarisk/ui/csv-from-table";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { downloadText } from "@tamarisk/ui/download-text";
import { Icon } from "@tamarisk/ui/icon";
import { Panel } from "@tamarisk/ui/panel";
import { StateGlyph } from "@tamarisk/ui/state-glyph";
import type { TableData } from "@tamarisk/ui/table-data";
import { textWidth } from "@tamarisk/ui/text-width";
import { useMemo } from "react";
import { inSentence } from "@/features/plan/in-sentence.ts";
import type { BoxTabProps } from "./box-tab-props.ts";

interface HeldFuture {
  /** Its place among the counted futures. */
  readonly place: number;
  /** Its number in the run, from 1. */
  readonly number: number;
  readonly fails: boolean;
  readonly worst: number;
}

/** The futures in the box, with the values that the box limits and the one that decides. */
export function HeldPanel(props: BoxTabProps) {
  const { control, discovered, objective, words, names } = props;
  const { t, locale, count } = words;
  const { box, left } = control;
  const { worst, failing, cases } = discovered;
  const held = useMemo<HeldFuture[]>(() => {
    const inside = casesInBox(left.cases, { limits: box.limits });
    return Array.from(left.places)
      .filter((_, at) => inside[at] === 1)
      .map((place) => ({
        place,
        number: failing.counted[place]! + 1,
        fails: failing.fails[place] === 1,
        worst: worst[place]!,
      }));
  }, [left, box.limits, failing, worst]);
  const outcome = inSentence(words.futures.nameOf(objective.outcomeId));
  const worstName = t(objective.side === "at-least" ? "held.worstLow" : "held.worstHigh", { outcome });
  const limited = useMemo(() => Object.keys(box.limits), [box.limits]);
  const assumedIn = useMemo(() => {
    const byId = new Map(cases.inputs.map((input) => [input.id, input]));
    return (id: string, { place }: HeldFuture) => {
      const input = byId.get(id);
      if (!input) return "";
      return input.kind === "number" ? input.values[place]! : input.categories[input.codes[place]!]!;
    };
  }, [cases]);
  const columnsShown = useMemo<DataColumn<HeldFuture>[]>(
    () => [
      {
        id: "number",
        header: t("held.future"),
        cell: ({ number }) => number,
        sortValue: ({ number }) => number,
        width: "7rem",
        rowHeader: true,
      },
      {
        id: "fails",
        header: t("held.objective"),
        width: "9rem",
        sortValue: ({ fails }) => Number(fails),
        cell: ({ fails }) => (
          <span className="inline-flex items-center gap-1.5">
            <StateGlyph state={fails ? "not-met" : "met"} size={12} />
            {t(fails ? "scatter.missed" : "scatter.kept")}
          </span>
        ),
      },
      {
        id: "worst",
        header: worstName,
        width: `${Math.round(textWidth(worstName, 12, true)) + 44}px`,
        align: "end",
        sortValue: (future) => future.worst,
        cell: (future) => words.futures.number(future.worst),
      },
      ...limited.map<DataColumn<HeldFuture>>((id) => ({
        id,
        header: names.name(id),
        width: `${Math.round(textWidth(names.name(id), 12, true)) + 44}px`,
        align: "end",
        sortValue: (future) => assumedIn(id, future),
        cell: (future) => {
          const value = assumedIn(id, future);
          return typeof value === "number" ? names.value(id, value) : value;
        },
      })),
    ],
    [t, worstName, limited, names, assumedIn, words],
  );
  const download = () => {
    const ids = cases.inputs.map(({ id }) => id);
    const table: TableData = {
      caption: t("held.title"),
      columns: [t("held.future"), t("held.objective"), worstName, ...ids.map(names.name)],
      rows: held.map((future) => [
        String(future.number),
        t(future.fails ? "scatter.missed" : "scatter.kept"),
        future.worst,
        ...ids.map((id) => assumedIn(id, future)),
      ]),
    };
    downloadText(`${t("held.file")}.csv`, csvFromTable(table));
  };
  return (
    <Panel
      padding="tight"
      title={t("held.title")}
      description={t("held.description", { n: held.length, k: count(box.k) })}
      actions={
        held.length > 0 && (
          <Button size="sm" className="print:hidden" onClick={download}>
            <Icon name="download" /> {t("held.download")}
          </Button>
        )
      }
    >
      <DataTable
        label={t("held.label")}
        rows={held}
        columns={columnsShown}
        rowId={({ number }) => String(number)}
        locale={locale}
        maxHeight={360}
        empty={<p className="m-0 p-3 text-muted">{t("held.none")}</p>}
      />
    </Panel>
  );
}
