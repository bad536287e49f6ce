import type { Objective, Storyline } from "@tamarisk/domain";
import type { TableData } from "@tamarisk/ui/table-data";
import type { MatrixRow } from "./matrix-rows.ts";
import type { RobustnessWords } from "./use-robustness-words.ts";

/** The matrix as a file: a line for each measure in each storyline, with everything the three views say. */
export function matrixTable(
  caption: string,
  rows: readonly MatrixRow[],
  storylines: readonly Storyline[],
  objective: Objective,
  { t, local, middle: said }: RobustnessWords,
): TableData {
  const parts = [
    ...["measure", "storyline", "done", "futures", "share", "meanRegret", "p90Regret", "largestRegret"],
    ...["middleFailing", "alreadyFailing", "neverFailing"],
  ] as const;
  return {
    caption,
    columns: parts.map((part) => t(`matrix.column.${part}`)),
    rows: rows.flatMap(({ lever, cells }) =>
      cells.map(({ share, regret, failing, middle, change }, place) => [
        lever ? local(lever.name) : t("matrix.asItIs"),
        local(storylines[place]!.name),
        change === "none" ? null : t(`matrix.change.${change}`),
        failing.countedExperiments,
        share === null ? null : 100 * share,
        ...[regret?.mean ?? null, regret?.p90 ?? null, regret?.largest ?? null],
        middle && said(middle, objective.untilYear),
        ...[failing.already, failing.never],
      ]),
    ),
  };
}
