import type { EnsembleSummary, Outcome } from "@tamarisk/domain";
import { bandOf, medianIn, storylinesIn } from "./band-of.ts";

/** Where a storyline's median stands against the reference in one year. */
export type ComparedValue =
  | { readonly kind: "no-data" }
  | {
      readonly kind: "compared";
      readonly median: number;
      readonly difference: number;
      /** In percent of the reference; `null` when the reference is zero. */
      readonly percent: number | null;
      readonly verdict: "better" | "worse" | "same" | "neither";
    };

export interface ComparedRow {
  readonly outcome: Outcome;
  /** One entry a storyline, each with one value a year. */
  readonly storylines: readonly { readonly storylineId: string; readonly values: readonly ComparedValue[] }[];
}

/**
 * Medians of every storyline but the reference against the reference's own. A difference of medians says where the
 * middle of the futures moves; it is not the median of the differences.
 */
export function comparison(summary: EnsembleSummary, referenceId: string, years: readonly number[]): ComparedRow[] {
  const compared = storylinesIn(summary).filter((storylineId) => storylineId !== referenceId);
  return summary.outcomes.map((outcome) => ({
    outcome,
    storylines: compared.map((storylineId) => ({
      storylineId,
      values: years.map((year) => comparedValue(summary, outcome, storylineId, referenceId, year)),
    })),
  }));
}

function comparedValue(
  summary: EnsembleSummary,
  outcome: Outcome,
  storylineId: string,
  referenceId: string,
  year: number,
): ComparedValue {
  const band = bandOf(summary, storylineId, outcome.id);
  const reference = bandOf(summary, referenceId, outcome.id);
  const median = band && medianIn(summary, band, year);
  const against = reference && medianIn(summary, reference, year);
  if (median === null || against === null) return { kind: "no-data" };
  const difference = median - against;
  return {
    kind: "compared",
    median,
    difference,
    percent: against === 0 ? null : (100 * difference) / Math.abs(against),
    verdict: verdictOn(outcome, difference),
  };
}

function verdictOn(outcome: Outcome, difference: number): "better" | "worse" | "same" | "neither" {
  if (difference === 0) return "same";
  if (outcome.direction === "neither") return "neither";
  return difference > 0 === (outcome.direction === "maximize") ? "better" : "worse";
}

/** The years to compare in: those asked for that the run covers. */
export function comparedYears(summary: EnsembleSummary): number[] {
  return [2035, 2050, 2080].filter((year) => summary.years.includes(year));
}
