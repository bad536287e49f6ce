import type { EnsembleSummary, QuantileBand } from "@tamarisk/domain";

/** The range of one outcome under one storyline; `null` when the run did not compute it. */
export function bandOf(summary: EnsembleSummary, storylineId: string, outcomeId: string): QuantileBand | null {
  return summary.bands.find((band) => band.policyId === storylineId && band.outcomeId === outcomeId) ?? null;
}

/** The storylines a run covers, in the order in which it computed them. */
export function storylinesIn(summary: EnsembleSummary): string[] {
  return [...new Set(summary.bands.map((band) => band.policyId))];
}
