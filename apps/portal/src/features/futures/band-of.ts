import type { EnsembleSummary, QuantileBand } from "@tamarisk/domain";

/** The range of one outcome under one storyline; `null` when the run did not compute it. */
export function bandOf(summary: EnsembleSummary, storylineId: string, outcomeId: string): QuantileBand | null {
  return summary.bands.find((band) => band.policyId === storylineId && band.outcomeId === outcomeId) ?? null;
}

/** The median in one year; `null` when the year lies outside the run or no future gave a number. */
export function medianIn(summary: EnsembleSummary, band: QuantileBand, year: number): number | null {
  return band.p50[summary.years.indexOf(year)] ?? null;
}

/** The storylines a run covers, in the order in which it computed them. */
export function storylinesIn(summary: EnsembleSummary): string[] {
  return [...new Set(summary.bands.map((band) => band.policyId))];
}
