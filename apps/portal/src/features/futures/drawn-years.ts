import type { EnsembleSummary } from "@tamarisk/domain";
import type { Band } from "@tamarisk/ui/band-chart-layout";

/**
 * The years of a run that a chart draws. Where the past was measured, all of them: the model's first years stand beside
 * what was observed. Where it was not, those from today on, because the years before are hatched as *no data*.
 */
export function drawnYears(summary: EnsembleSummary, hasPast: boolean, today: number): number[] {
  return hasPast ? summary.years : summary.years.filter((year) => year >= today);
}

/** A band cut to those years. */
export function bandIn(summary: EnsembleSummary, band: Band, years: readonly number[]): Band {
  const places = years.map((year) => summary.years.indexOf(year));
  const cut = (series: Band["p50"]) => places.map((place) => series[place] ?? null);
  return { p5: cut(band.p5), p25: cut(band.p25), p50: cut(band.p50), p75: cut(band.p75), p95: cut(band.p95) };
}
