import type { TownParameters } from "../parameters/town-parameters.ts";
import { CELLS_PER_UNIT } from "./cells.ts";
import { boyShare, fertilityVariants, motherhoodShares } from "./fertility.ts";
import { logDeathRates } from "./mortality.ts";

/** The national rates in a parameter file. */
export interface Demography {
  readonly mortality: Omit<TownParameters["mortality"], "townFactor">;
  readonly fertility: Omit<TownParameters["fertility"], "unitFactor">;
}

/** The country's death rates and births at a row of moments, as arrays that the equations read. */
export interface NationalRates {
  /** ln of deaths per person and year at the base moment: sex by sex, 101 ages. */
  readonly logDeathRates: Float64Array;
  /** What is added to it at each moment under the improvement of the United Nations: moment, sex, age. */
  readonly logDeathRateChanges: Float64Array;
  /** Steps between moments with the same yearly change lie in one stretch: its number from 1 for each moment but the last. */
  readonly stretches: readonly number[];
  /** What a year adds to the logarithm in each stretch: stretch, sex, age. */
  readonly yearlyLogChanges: Float64Array;
  /** Children per woman at each moment. */
  readonly fertility: Readonly<Record<"low" | "medium" | "high", Float64Array>>;
  /** The share of a woman's children born at each age 15 to 49: moment, age. */
  readonly motherhood: Float64Array;
  /** The share of boys among births at each moment. */
  readonly boyShare: Float64Array;
}

/**
 * Read the national rates off at a row of moments.
 *
 * @param moments - The middle of each yearly step, as a calendar year with fraction.
 * @param baseMoment - Improvement is counted from here: at this moment every variant has the same death rates.
 *
 * @see docs/methods/cohort-component.md, rules MORT1–MORT4 and FERT1–FERT2.
 */
export function nationalRates(demography: Demography, moments: readonly number[], baseMoment: number): NationalRates {
  const table = mortalityTable(demography);
  const base = logDeathRates(table, baseMoment);
  const changes = new Float64Array(moments.length * CELLS_PER_UNIT);
  for (const [step, moment] of moments.entries()) {
    const then = logDeathRates(table, moment);
    changes.set(
      then.map((log, cell) => log - base[cell]!),
      step * CELLS_PER_UNIT,
    );
  }
  const { stretches, firsts } = stretchesOf(table.periodMiddles, moments);
  const yearly = new Float64Array(firsts.length * CELLS_PER_UNIT);
  for (const [stretch, first] of firsts.entries()) {
    for (let cell = 0; cell < CELLS_PER_UNIT; cell++) {
      const at = first * CELLS_PER_UNIT + cell;
      yearly[stretch * CELLS_PER_UNIT + cell] = changes[at + CELLS_PER_UNIT]! - changes[at]!;
    }
  }
  const children = childrenTable(demography);
  const mothers = motherTable(demography);
  const variants = moments.map((moment) => fertilityVariants(children, moment));
  return {
    logDeathRates: base,
    logDeathRateChanges: changes,
    stretches,
    yearlyLogChanges: yearly,
    fertility: {
      low: Float64Array.from(variants, ({ low }) => low),
      medium: Float64Array.from(variants, ({ medium }) => medium),
      high: Float64Array.from(variants, ({ high }) => high),
    },
    motherhood: Float64Array.from(moments.flatMap((moment) => [...motherhoodShares(mothers, moment)])),
    boyShare: Float64Array.from(moments, (moment) => boyShare(mothers, moment)),
  };
}

/** Rates are log-linear between the middles of periods, so every year that lies between the same two changes alike. */
function stretchesOf(middles: readonly number[], moments: readonly number[]) {
  const firsts: number[] = [];
  let last = "";
  const stretches = moments.slice(1).map((moment, step) => {
    const periods = [moments[step]!, moment].map((at) => middles.findLastIndex((middle) => middle <= at));
    const isWhole = periods[0] === periods[1] && moment - moments[step]! === 1;
    const name = isWhole ? String(periods[0]) : `${step} alone`;
    if (name !== last) firsts.push(step);
    last = name;
    return firsts.length;
  });
  return { stretches, firsts };
}

function mortalityTable({ mortality }: Demography) {
  return {
    groupStarts: mortality.groupStarts.value,
    periodMiddles: mortality.periodMiddles.value,
    rates: { female: mortality.female.value, male: mortality.male.value },
    declineAfterLastPerYear: mortality.declineAfterLastPerYear.value,
  };
}

function childrenTable({ fertility }: Demography) {
  return {
    moments: fertility.moments.value,
    medium: fertility.medium.value,
    low: fertility.low.value,
    high: fertility.high.value,
  };
}

function motherTable({ fertility }: Demography) {
  return {
    groupStarts: fertility.motherAgeStarts.value,
    periodMiddles: fertility.motherPeriodMiddles.value,
    percent: fertility.motherPercent.value,
    boysPerGirl: fertility.boysPerGirl.value,
  };
}
