import type { TownParameters } from "../parameters/town-parameters.ts";
import { AGE_COUNT, CELLS_PER_UNIT, SEXES } from "./cells.ts";
import { boyShare, fertilityVariants, motherhoodShares, totalFertility } from "./fertility.ts";
import { logDeathRates, survivalShares } from "./mortality.ts";
import type { VitalRates } from "./step-cohorts.ts";

/** The national rates in a parameter file. */
export interface Demography {
  readonly mortality: Omit<TownParameters["mortality"], "townFactor">;
  readonly fertility: Omit<TownParameters["fertility"], "unitFactor">;
}

/** What can differ from the medium variant of the national rates. */
export interface VitalVariant {
  /** 1 is the improvement of the United Nations, 0 none, 1.5 half as much again. */
  readonly improvement: number;
  /** −1 low, 0 medium, 1 high. */
  readonly fertility: number;
  /** Death rates of the town over those of the country. */
  readonly townFactor: number;
}

/** The vital rates of a row of yearly steps, prepared so that a thousand variants cost little. */
export interface VitalPath {
  /**
   * Vital rates of every step under one variant. The arrays belong to the path and hold until the next call; asking for
   * the same improvement again costs only the births.
   */
  ratesOf(variant: VitalVariant): readonly VitalRates[];
}

/**
 * Prepare the vital rates of yearly steps.
 *
 * @param moments - The middle of each step, as a calendar year with fraction.
 * @param baseMoment - Improvement is counted from here: at this moment every variant has the same death rates.
 *
 * @see docs/methods/cohort-component.md, rules MORT1–MORT4 and FERT1–FERT2.
 */
export function vitalPath(demography: Demography, moments: readonly number[], baseMoment: number): VitalPath {
  const table = mortalityTable(demography);
  const base = logDeathRates(table, baseMoment);
  const changes = moments.map((moment) => logDeathRates(table, moment).map((log, cell) => log - base[cell]!));
  const births = moments.map((moment) => birthPath(demography, moment));
  const steps = moments.map((_, step) => ({
    survival: new Float64Array(CELLS_PER_UNIT),
    newbornSurvival: new Float64Array(SEXES.length),
    births: new Float64Array(births[step]!.shares.length),
    boyShare: births[step]!.boyShare,
  }));
  const rates = new Float64Array(CELLS_PER_UNIT);
  let filled: { improvement: number; townFactor: number } | undefined;

  return {
    ratesOf({ improvement, fertility, townFactor }) {
      if (filled?.improvement !== improvement || filled.townFactor !== townFactor) {
        for (const [step, { survival, newbornSurvival }] of steps.entries()) {
          const change = changes[step]!;
          for (let cell = 0; cell < CELLS_PER_UNIT; cell++) {
            rates[cell] = townFactor * Math.exp(base[cell]! + improvement * change[cell]!);
          }
          for (let sex = 0; sex < SEXES.length; sex++) {
            newbornSurvival[sex] = survivalShares(rates, survival, sex * AGE_COUNT);
          }
        }
        filled = { improvement, townFactor };
      }
      for (const [step, { births: perWoman }] of steps.entries()) {
        const { shares, variants } = births[step]!;
        const children = totalFertility(variants, fertility);
        for (let age = 0; age < shares.length; age++) perWoman[age] = children * shares[age]!;
      }
      return steps;
    },
  };
}

function birthPath({ fertility }: Demography, moment: number) {
  const children = {
    moments: fertility.moments.value,
    medium: fertility.medium.value,
    low: fertility.low.value,
    high: fertility.high.value,
  };
  const mothers = {
    groupStarts: fertility.motherAgeStarts.value,
    periodMiddles: fertility.motherPeriodMiddles.value,
    percent: fertility.motherPercent.value,
    boysPerGirl: fertility.boysPerGirl.value,
  };
  return {
    shares: motherhoodShares(mothers, moment),
    boyShare: boyShare(mothers, moment),
    variants: fertilityVariants(children, moment),
  };
}

function mortalityTable({ mortality }: Demography) {
  return {
    groupStarts: mortality.groupStarts.value,
    periodMiddles: mortality.periodMiddles.value,
    rates: { female: mortality.female.value, male: mortality.male.value },
    declineAfterLastPerYear: mortality.declineAfterLastPerYear.value,
  };
}
