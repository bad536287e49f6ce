import { AGE_COUNT, CELLS_PER_UNIT, SEXES } from "./cells.ts";
import { FIRST_MOTHER_AGE, LAST_MOTHER_AGE, totalFertility } from "./fertility.ts";
import { survivalShares } from "./mortality.ts";
import { type Demography, type NationalRates, nationalRates } from "./national-rates.ts";
import type { VitalRates } from "./step-cohorts.ts";

/** What can differ from the medium variant of the national rates. */
interface VitalVariant {
  /** 1 is the improvement of the United Nations, 0 none, 1.5 half as much again. */
  readonly improvement: number;
  /** −1 low, 0 medium, 1 high. */
  readonly fertility: number;
  /** Death rates of the town over those of the country. */
  readonly townFactor: number;
}

/** The vital rates of a row of yearly steps. */
export interface VitalPath {
  /** Vital rates of every step under one variant. */
  ratesOf(variant: VitalVariant): readonly VitalRates[];
}

const MOTHER_AGES = LAST_MOTHER_AGE - FIRST_MOTHER_AGE + 1;

/**
 * The vital rates of yearly steps, worked out step by step: what calibration steps cohorts with, and what the equations of
 * the model are held against.
 *
 * @param moments - The middle of each step, as a calendar year with fraction.
 * @param baseMoment - Improvement is counted from here: at this moment every variant has the same death rates.
 *
 * @see docs/methods/cohort-component.md, rules MORT1–MORT4 and FERT1–FERT2.
 */
export function vitalPath(demography: Demography, moments: readonly number[], baseMoment: number): VitalPath {
  const national = nationalRates(demography, moments, baseMoment);
  return { ratesOf: (variant) => moments.map((_, step) => ratesAt(national, step, variant)) };
}

function ratesAt(national: NationalRates, step: number, variant: VitalVariant): VitalRates {
  const { logDeathRates, logDeathRateChanges: changes, motherhood } = national;
  const { improvement, townFactor } = variant;
  const rates = logDeathRates.map(
    (log, cell) => townFactor * Math.exp(log + improvement * changes[step * CELLS_PER_UNIT + cell]!),
  );
  const survival = new Float64Array(CELLS_PER_UNIT);
  const newbornSurvival = Float64Array.from(SEXES, (_, sex) => survivalShares(rates, survival, sex * AGE_COUNT));
  const { low, medium, high } = national.fertility;
  const children = totalFertility({ low: low[step]!, medium: medium[step]!, high: high[step]! }, variant.fertility);
  return {
    survival,
    newbornSurvival,
    births: motherhood.subarray(step * MOTHER_AGES, (step + 1) * MOTHER_AGES).map((share) => children * share),
    boyShare: national.boyShare[step]!,
  };
}
