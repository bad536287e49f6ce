import type { EnsembleSummary } from "@tamarisk/domain";
import type { PastPoint } from "@tamarisk/ui/band-chart-layout";

/**
 * Both ends of one outcome's axis, the same whichever storyline is shown, so that turning from one to the next moves the
 * bands and not the axis. The ends fall on round numbers.
 *
 * @returns `null` when there is no number to draw.
 */
export function valueRange(
  summary: EnsembleSummary,
  outcomeId: string,
  past: readonly PastPoint[],
  threshold: number | null,
): readonly [number, number] | null {
  const bands = summary.bands.filter((band) => band.outcomeId === outcomeId);
  const values = [
    ...bands.flatMap(({ p5, p95 }) => [...p5, ...p95]),
    ...past.map(({ value }) => value),
    threshold,
  ].filter((value) => value !== null);
  if (values.length === 0) return null;
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  if (low === high) return [low - 1, high + 1];
  const step = roundStep((high - low) / 5);
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}

/** 1, 2 or 5 times a power of ten, at least as large. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((factor) => factor * power >= least) ?? 10) * power;
}
