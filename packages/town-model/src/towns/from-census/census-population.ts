import {
  type CalibratedPopulation,
  type CensusCount,
  calibratePopulation,
} from "../../calibration/calibrate-population.ts";
import type { Demography } from "../../population/national-rates.ts";
import { rogersCastro } from "../../population/rogers-castro.ts";
import { type AgesBySex, bentAges } from "./age-structure.ts";
import china from "./china.json" with { type: "json" };
import type { FilledUnit } from "./filled-unit.ts";

/** The censuses count on the first of November. */
export const COUNTED_AT = 10 / 12;
export const LAST_CENSUS = 2020;
/** The most that leave a unit in a year at the age at which most leave, where nobody leaves on balance: judgement. */
const GROSS_LEAVING_PEAK = 0.03;
/** Those under ten are taken to move with their parents, who stand for them. */
const MOVE_ALONE_FROM = 10;
const LEAVING_MAX = 0.6;

/**
 * The people of a town at both censuses, and the moves that carry the first into the second, from residents and the
 * shares of young and old alone.
 *
 * @param resettling - For each unit, the shares of its leavers who settle in each unit of the town.
 *
 * @see docs/methods/towns-with-little-data.md, rules FALL2 and FALL3.
 */
export function censusPopulation(
  units: readonly FilledUnit[],
  resettling: readonly (readonly number[])[],
): CalibratedPopulation {
  const at = (moment: "before" | "after"): CensusCount[] =>
    units.map(({ residents, aged0to14, aged65plus }) =>
      bentAges(china.ages[moment] as AgesBySex, residents[moment], aged0to14[moment] / 100, aged65plus[moment] / 100),
    );
  return calibratePopulation({
    demography: china as unknown as Demography,
    before: at("before"),
    after: at("after"),
    afterYear: LAST_CENSUS,
    countedAt: COUNTED_AT,
    crudeRates: [],
    grossLeaving: rogersCastro().map((shape, age) => (age < MOVE_ALONE_FROM ? 0 : GROSS_LEAVING_PEAK * shape)),
    resettling,
    leavingMax: LEAVING_MAX,
  });
}
