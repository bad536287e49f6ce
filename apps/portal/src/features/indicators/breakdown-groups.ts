import { type Breakdown, type MeasuredPart, type Observation, type PartSum, partSums } from "@tamarisk/domain";

/** The values of one group over the years: women, 65+, rural residents, or a group cut by two of these at once. */
interface BreakdownGroup {
  readonly key: string;
  readonly breakdown: Breakdown;
  /** Oldest first. */
  readonly values: readonly Observation[];
}

/** The parts of one indicator at one place, group by group in a steady order. */
export function breakdownGroups(parts: readonly Observation[]): readonly BreakdownGroup[] {
  const groups = new Map<string, Observation[]>();
  for (const part of parts) {
    const { sex, ageGroup, residentGroup } = part.breakdown;
    const key = `${sex}|${ageGroup}|${residentGroup}`;
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups].map(([key, values]) => ({
    key,
    breakdown: values[0]!.breakdown,
    values: [...values].sort((a, b) => a.year - b.year),
  }));
}

interface YearSum {
  readonly year: number;
  readonly sum: PartSum;
}

/** Years in which the parts of an additive indicator contradict its total; the newest first. */
export function contradictedSums(totals: readonly Observation[], parts: readonly Observation[]): readonly YearSum[] {
  return totals
    .flatMap((total) => {
      const value = total.value.kind === "measured" ? total.value.value : null;
      const ofYear = parts.flatMap((part): MeasuredPart[] =>
        part.year === total.year && part.value.kind === "measured"
          ? [{ breakdown: part.breakdown, value: part.value.value }]
          : [],
      );
      return partSums(value, ofYear).map((sum) => ({ year: total.year, sum }));
    })
    .filter(({ sum }) => sum.kind === "exceeds" || sum.kind === "falls-short")
    .sort((a, b) => b.year - a.year);
}
