import { between } from "./mortality.ts";

/** Women bear children from this age … */
export const FIRST_MOTHER_AGE = 15;
/** … to this one. */
export const LAST_MOTHER_AGE = 49;

/** Children per woman over time, with a low and a high variant. */
interface FertilityTable {
  /** Calendar years with fraction, rising. */
  readonly moments: readonly number[];
  readonly medium: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** How births spread over the ages of mothers, and boys among them, over time. */
export interface MotherhoodTable {
  /** First age of each five-year group, from 15 to 45. */
  readonly groupStarts: readonly number[];
  readonly periodMiddles: readonly number[];
  /** One row per period: the share of fertility in each group, in percent. */
  readonly percent: readonly (readonly number[])[];
  /** Boys per girl at birth, one per period. */
  readonly boysPerGirl: readonly number[];
}

/** Children per woman at one moment under the three variants. */
interface FertilityVariants {
  readonly low: number;
  readonly medium: number;
  readonly high: number;
}

/** Children per woman at one moment, linear between the moments of the table and level outside them. Rule FERT1. */
export function fertilityVariants(table: FertilityTable, moment: number): FertilityVariants {
  const { place, share } = between(table.moments, moment);
  const at = (values: readonly number[]) => values[place]! + share * (values[place + 1]! - values[place]!);
  return { low: at(table.low), medium: at(table.medium), high: at(table.high) };
}

/**
 * Children per woman between the variants: 0 is the medium variant, −1 the low, 1 the high one, anything between them in
 * proportion. Rule FERT1.
 */
export function totalFertility({ low, medium, high }: FertilityVariants, variant: number): number {
  return variant >= 0 ? medium + variant * (high - medium) : medium + variant * (medium - low);
}

/**
 * The share of fertility at each single age 15 to 49; sums to 1. Ages of one group share alike.
 *
 * @see docs/methods/cohort-component.md, rule FERT2.
 */
export function motherhoodShares(table: MotherhoodTable, moment: number): Float64Array {
  const { place, share } = between(table.periodMiddles, moment);
  const groups = table.groupStarts.map((_, group) => {
    const [before, after] = [table.percent[place]![group]!, table.percent[place + 1]![group]!];
    return before + share * (after - before);
  });
  const all = 5 * groups.reduce((sum, percent) => sum + percent, 0);
  const ages = LAST_MOTHER_AGE - FIRST_MOTHER_AGE + 1;
  return Float64Array.from({ length: ages }, (_, year) => groups[Math.floor(year / 5)]! / all);
}

/** The share of boys among births at one moment. */
export function boyShare(table: MotherhoodTable, moment: number): number {
  const { place, share } = between(table.periodMiddles, moment);
  const [before, after] = [table.boysPerGirl[place]!, table.boysPerGirl[place + 1]!];
  const boysPerGirl = before + share * (after - before);
  return boysPerGirl / (1 + boysPerGirl);
}
