import type { Storyline } from "@tamarisk/domain";
import type { TableData } from "@tamarisk/ui/table-data";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";
import type { DeltaRow } from "./delta-rows.ts";

/** The differences as a file: for each storyline its 5 %, median and 95 %, and in how many of 100 futures it gives more. */
export function deltaTable(
  rows: readonly DeltaRow[],
  storylines: readonly Storyline[],
  year: number,
  { t, local }: FuturesWords,
): TableData {
  return {
    caption: t("comparing.delta", { year: String(year) }),
    columns: [
      t("comparing.outcome"),
      t("comparing.unit"),
      t("comparing.reference"),
      ...storylines.flatMap(({ name }) =>
        [t("table.p5"), t("table.p50"), t("table.p95"), t("comparing.moreIn")].map((part) => `${local(name)}, ${part}`),
      ),
    ],
    rows: rows.map(({ outcome, reference, deltas }) => [
      local(outcome.name),
      local(outcome.unit),
      reference,
      ...storylines.flatMap(({ id }) => {
        const change = deltas[id]?.change;
        if (!change || change.countedExperiments === 0) return [null, null, null, null];
        return [change.p5, change.p50, change.p95, (100 * change.rose) / change.countedExperiments];
      }),
    ]),
  };
}
