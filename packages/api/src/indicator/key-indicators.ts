import { Indicator, type Observation, Provenance } from "@tamarisk/domain";
import { z } from "zod";

const Reading = z.object({ year: z.int(), value: z.number() });

/** One line of the key indicators: what is known for the town as a whole, earliest and latest. */
export const KeyIndicator = z.object({
  indicator: Indicator,
  first: Reading.nullable(),
  latest: Reading.extend({ provenance: Provenance }).nullable(),
  /** Given only as bounds, by the newest source. */
  range: z.object({ low: z.number(), high: z.number(), year: z.int(), provenance: Provenance }).nullable(),
});
export type KeyIndicator = z.infer<typeof KeyIndicator>;

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
  const own = new Map<string, Observation[]>(indicators.map(({ id }) => [id, []]));
  for (const each of observations) {
    if (each.townId === townId && each.provenance.confidence !== "contradicted") own.get(each.indicatorId)?.push(each);
  }
  const lines = indicators.map((indicator) => keyIndicator(indicator, own.get(indicator.id)!));
  const isBlank = ({ latest, range }: KeyIndicator) => latest === null && range === null;
  return [...lines.filter((line) => !isBlank(line)).slice(0, withValues), ...lines.filter(isBlank).slice(0, blanks)];
}

function keyIndicator(indicator: Indicator, observations: readonly Observation[]): KeyIndicator {
  const own = observations.toSorted((a, b) => a.year - b.year);
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
