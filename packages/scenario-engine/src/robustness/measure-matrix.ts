import type { Objective } from "@tamarisk/domain";
import { type OutcomeColumns, pickYears, yearPlace } from "../ensemble/outcome-columns.ts";
import { outcomeTableInYear, toRows } from "../ensemble/outcome-table.ts";
import { type FirstCrossing, firstCrossing } from "../summary/first-crossing.ts";
import { quantile } from "../summary/quantile.ts";
import { countedOutcomes } from "./counted-outcomes.ts";
import { meanOf } from "./per-policy.ts";
import { regret } from "./regret.ts";

/** What becomes of an objective when one measure is changed in one storyline. */
export interface MatrixCell {
  readonly policyId: string;
  /** The share of counted futures in which the objective holds in every year; `null` when none can be counted. */
  readonly share: number | null;
  /** When it first fails, over the years up to the objective's last. */
  readonly failing: FirstCrossing;
  /** When it first fails in the middle one of the counted futures; `null` when none can be counted. */
  readonly middle: MiddleFailure | null;
  /** Against the best row of the same storyline in the same future; `null` when no future can be compared. */
  readonly regret: CellRegret | null;
}

export type MiddleFailure =
  | { readonly kind: "already" }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "never" };

/** How much worse the outcome is in the objective's last year, in the outcome's unit; each ≥ 0. */
export interface CellRegret {
  readonly mean: number;
  readonly p90: number;
  readonly largest: number;
  readonly countedFutures: number;
}

/**
 * Measure × storyline: how an objective fares with each measure changed in each storyline.
 *
 * @param columns - Every policy of the matrix in the same futures, for all years up to the objective's last.
 * @param policyIds - Row by row (storylines as they are, then one row per measure), a policy for each storyline.
 * @returns Cells in the same shape.
 * @throws {RangeError} If a policy, the outcome or the last year is not in the ensemble, or the rows differ in length.
 *
 * @see docs/methods/robustness.md [ROB21]–[ROB24].
 *
 * @example
 * measureMatrix(columns, objective, [["oasis", "revival"], ["oasis+talent", "revival+talent"]])[1][0].share; // 0.62
 */
export function measureMatrix(
  columns: OutcomeColumns,
  objective: Objective,
  policyIds: readonly (readonly string[])[],
): MatrixCell[][] {
  const storylineCount = policyIds[0]?.length ?? 0;
  const odd = policyIds.find((row) => row.length !== storylineCount);
  if (odd)
    throw new RangeError(`every measure needs ${storylineCount} policies, one a storyline; one has ${odd.length}`);
  const last = yearPlace(columns, objective.untilYear);
  const until = pickYears(columns, columns.years.slice(0, last + 1));
  const regrets = Array.from({ length: storylineCount }, (_, storyline) =>
    regretsIn(
      columns,
      objective,
      policyIds.map((row) => row[storyline]!),
    ),
  );
  return policyIds.map((row, measure) =>
    row.map((policyId, storyline) => {
      const failing = firstCrossing(until, {
        policyId,
        outcomeId: objective.outcomeId,
        direction: objective.side === "at-least" ? "below" : "above",
        threshold: objective.threshold,
      });
      const counted = failing.countedExperiments;
      return {
        policyId,
        share: counted === 0 ? null : failing.never / counted,
        failing,
        middle: middleOf(failing, until.years),
        regret: regrets[storyline]![measure]!,
      };
    }),
  );
}

/** Half of the counted futures, or more, have failed by then. */
function middleOf({ already, never, countedExperiments, shareCrossedBy }: FirstCrossing, years: readonly number[]) {
  if (countedExperiments === 0) return null;
  if (2 * already >= countedExperiments) return { kind: "already" } as const;
  if (2 * never > countedExperiments) return { kind: "never" } as const;
  return { kind: "year", year: years[shareCrossedBy.findIndex((share) => share! >= 0.5)]! } as const;
}

function regretsIn(
  columns: OutcomeColumns,
  { outcomeId, side, untilYear }: Objective,
  policyIds: readonly string[],
): (CellRegret | null)[] {
  const outcome = { id: outcomeId, direction: side === "at-least" ? "maximize" : "minimize" } as const;
  const { outcomes, policies } = countedOutcomes(outcomeTableInYear(columns, outcome, untilYear, policyIds));
  if (outcomes.scenarioCount === 0) return policyIds.map(() => null);
  const regrets = toRows(regret(outcomes)).map((row) => Float64Array.from(row).sort());
  return policyIds.map((_, policy) => {
    const sorted = regrets[policies.indexOf(policy)];
    if (!sorted) return null;
    return {
      mean: meanOf(sorted),
      p90: quantile(sorted, 0.9),
      largest: sorted.at(-1)!,
      countedFutures: sorted.length,
    };
  });
}
