import type { Indicator, Observation, Provenance } from "@tamarisk/domain";

interface Reading {
  readonly year: number;
  readonly value: number;
}

/** One line of the key indicators: what is known for the town as a whole, earliest and latest. */
export interface KeyIndicator {
  readonly indicator: Indicator;
  readonly first: Reading | null;
  readonly latest: (Reading & { readonly provenance: Provenance }) | null;
  /** Given only as bounds, by the newest source. */
  readonly range: {
    readonly low: number;
    readonly high: number;
    readonly year: number;
    readonly provenance: Provenance;
  } | null;
}

/**
 * The indicators a town's home shows: first those with values, in the library's order, then blanks, so that ignorance
 * stays in sight. Contradicted values are left out.
 *
 * @param withValues - At most this many lines with a value, and `blanks` without.
 */
export function keyIndicators(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  townId: string,
  withValues: number,
  blanks: number,
): KeyIndicator[] {
  const lines = indicators.map((indicator) => keyIndicator(indicator, observations, townId));
  const isBlank = ({ latest, range }: KeyIndicator) => latest === null && range === null;
  return [...lines.filter((line) => !isBlank(line)).slice(0, withValues), ...lines.filter(isBlank).slice(0, blanks)];
}

function keyIndicator(indicator: Indicator, observations: readonly Observation[], townId: string): KeyIndicator {
  const own = observations
    .filter((each) => each.indicatorId === indicator.id && each.townId === townId)
    .filter(({ provenance }) => provenance.confidence !== "contradicted")
    .toSorted((a, b) => a.year - b.year);
  const measured = own.flatMap(({ year, value, provenance }) =>
    value.kind === "measured" ? [{ year: Number(year), value: value.value, provenance }] : [],
  );
  const ranges = own.flatMap(({ year, value, provenance }) =>
    value.kind === "range" ? [{ year: Number(year), low: value.low, high: value.high, provenance }] : [],
  );
  const first = measured[0];
  return {
    indicator,
    first: first && measured.length > 1 ? { year: first.year, value: first.value } : null,
    latest: measured.at(-1) ?? null,
    range: measured.length === 0 ? (ranges.at(-1) ?? null) : null,
  };
}
