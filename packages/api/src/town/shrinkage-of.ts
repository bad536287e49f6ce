import { annualRate, decadeChange, severityClass, shrinkagePattern, type Town } from "@tamarisk/domain";
import { readCensus2000 } from "@tamarisk/reference-data";
import type { TownShrinkage } from "./town-profile-shape.ts";

const notComparable: TownShrinkage = { change: null, annual: null, severity: null, pattern: { kind: "no-period" } };

/** How a town shrinks, by its censuses. One with a doubtful boundary or match is not compared at all. */
export function shrinkageOf(town: Town): TownShrinkage {
  const { population2010: before, population2020: after } = town;
  if (before === null || after === null || before === 0 || town.flags.length > 0) return notComparable;
  const change = decadeChange(before, after);
  const in2000 = readCensus2000().rows.find((unit) => unit.id === town.id)?.population ?? null;
  const pattern = shrinkagePattern([
    { year: 2000, persons: in2000 },
    { year: 2010, persons: before },
    { year: 2020, persons: after },
  ]);
  return { change, annual: annualRate(before, after, 10), severity: severityClass(change), pattern };
}
