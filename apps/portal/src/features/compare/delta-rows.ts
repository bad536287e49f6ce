import type { Outcome, StorylineId } from "@tamarisk/domain";
import {
  type OutcomeColumns,
  outcomeColumn,
  type PairedChange,
  pairedChange,
  quantile,
} from "@tamarisk/scenario-engine";
import { type ChangeVerdict, changeVerdict } from "@/features/futures/change-verdict.ts";

/** What every storyline changes of one outcome in one year, against Carry on. */
export interface DeltaRow {
  readonly outcome: Outcome;
  /** The median with Carry on; `null` when no future gave a number. */
  readonly reference: number | null;
  /** By storyline. */
  readonly deltas: Readonly<Partial<Record<StorylineId, Delta>>>;
}

export interface Delta {
  /** In the outcome's unit. */
  readonly change: PairedChange;
  readonly verdict: ChangeVerdict;
}

/** @param outcomes - In the order of the rows; those that were not computed are left out. */
export function deltaRows(
  columns: OutcomeColumns,
  outcomes: readonly Outcome[],
  storylineIds: readonly StorylineId[],
  referenceId: StorylineId,
  year: number,
): DeltaRow[] {
  return outcomes
    .filter(({ id }) => columns.outcomeIds.includes(id))
    .map((outcome) => {
      const asked = { referenceId, outcomeId: outcome.id, year, measure: "difference" } as const;
      const deltas = storylineIds.map((policyId) => {
        const change = pairedChange(columns, { ...asked, policyId });
        return [policyId, { change, verdict: changeVerdict(change, outcome) }] as const;
      });
      const known = valuesIn(columns, referenceId, outcome.id, year);
      return {
        outcome,
        reference: known.length === 0 ? null : quantile(known, 0.5),
        deltas: Object.fromEntries(deltas),
      };
    });
}

/** The numbers of one policy and outcome in one year, ascending. */
export function valuesIn(columns: OutcomeColumns, policyId: string, outcomeId: string, year: number): Float64Array {
  const yearCount = columns.years.length;
  const place = columns.years.indexOf(year);
  return outcomeColumn(columns, policyId, outcomeId)
    .filter((value, at) => at % yearCount === place && !Number.isNaN(value))
    .sort();
}

/** How many outcomes a storyline makes better than Carry on in most futures, and how many worse. */
interface Tally {
  readonly storylineId: StorylineId;
  readonly better: number;
  readonly worse: number;
}

/** A tally for each storyline, the one with most gains over losses first. */
export function tallies(rows: readonly DeltaRow[], storylineIds: readonly StorylineId[]): Tally[] {
  const count = (storylineId: StorylineId, kind: ChangeVerdict["kind"]) =>
    rows.filter(({ deltas }) => deltas[storylineId]?.verdict.kind === kind).length;
  return storylineIds
    .map((storylineId) => ({
      storylineId,
      better: count(storylineId, "gains"),
      worse: count(storylineId, "loses"),
    }))
    .sort((a, b) => b.better - b.worse - (a.better - a.worse));
}

/** What a storyline's column is sorted by: futures better off less those worse off; nothing where no side is better. */
export function advantage({ outcome, deltas }: DeltaRow, storylineId: StorylineId): number | null {
  const change = deltas[storylineId]?.change;
  if (!change || change.countedExperiments === 0 || outcome.direction === "neither") return null;
  const sign = outcome.direction === "maximize" ? 1 : -1;
  return (sign * (change.rose - change.fell)) / change.countedExperiments;
}
