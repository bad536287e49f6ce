import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import { type ConditionalTipping, conditionalTipping } from "./conditional-tipping.ts";
import type { TippingSummary } from "./tipping-summary.ts";
import type { TippingYears } from "./tipping-years.ts";

/** How much later or earlier actions stop sufficing where an uncertainty is low, in between or high. */
export interface TippingDependence {
  readonly uncertaintyId: string;
  /** Between the thirds in which the objective is held longest and shortest, in years. */
  readonly differenceYears: number;
  /** How large chance alone makes such a difference, in years. */
  readonly standardError: number;
  /** By rising values of the uncertainty. */
  readonly thirds: readonly TippingThird[];
}

export interface TippingThird extends ConditionalTipping {
  /** Years from the start to the tipping year, on average: none where already failing, to the horizon's end where never. */
  readonly yearsHeld: number;
}

/**
 * On which uncertainties the tipping years of some actions depend, those whose thirds differ most first.
 *
 * @param scenarios - Only columns whose values differ over the counted futures have an answer.
 *
 * @see docs/methods/tipping-points.md, rule TIP7.
 *
 * @example
 * tippingDependence(tipping, scenarios)[0]; // { uncertaintyId: "nickel_price", differenceYears: 14.2, … }
 */
export function tippingDependence(tipping: TippingYears, scenarios: ScenarioColumns): TippingDependence[] {
  const spread = spreadOf(tipping);
  return Object.entries(scenarios)
    .flatMap(([uncertaintyId, column]) => {
      const thirds = conditionalTipping(tipping, column, 3).map((third) => ({
        ...third,
        yearsHeld: yearsHeld(third.summary),
      }));
      if (thirds.length < 2) return [];
      const [shortest, longest] = [extremeThird(thirds, -1), extremeThird(thirds, 1)];
      return {
        uncertaintyId,
        differenceYears: longest.yearsHeld - shortest.yearsHeld,
        standardError: spread * Math.sqrt(1 / shortest.summary.countedFutures + 1 / longest.summary.countedFutures),
        thirds,
      };
    })
    .sort((a, b) => b.differenceYears - a.differenceYears);
}

/** The third in which the objective is held longest (`sign` 1) or shortest (−1), the first of equals. */
export function extremeThird(thirds: readonly TippingThird[], sign: 1 | -1): TippingThird {
  return thirds.reduce((best, third) => (sign * third.yearsHeld > sign * best.yearsHeld ? third : best));
}

function yearsHeld({ startYear, horizonYear, never, shareByYear }: TippingSummary): number {
  const toHorizon = horizonYear - startYear + 1;
  return shareByYear.reduce((sum, share, place) => sum + share * place, never * toHorizon);
}

/** The standard deviation of the years held, over all counted futures. */
function spreadOf({ startYear, horizonYear, years }: TippingYears): number {
  const held = Array.from(years)
    .filter((year) => !Number.isNaN(year))
    .map((year) => Math.max(startYear, Math.min(year, horizonYear + 1)) - startYear);
  const mean = held.reduce((sum, each) => sum + each, 0) / held.length;
  return Math.sqrt(held.reduce((sum, each) => sum + (each - mean) ** 2, 0) / held.length);
}
