import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { about } from "../parameters/about.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";
import { AGE_COUNT, CELLS_PER_UNIT, OPEN_AGE, SEXES } from "./cells.ts";
import type { NationalRates } from "./national-rates.ts";

/** Of a year's deaths before the first birthday, this part falls on those born in the same year. */
const INFANT_DEATHS_AT_BIRTH = 0.85;

/**
 * Death rates and births per woman in the middle of each year: the national ones, bent by how fast mortality improves and
 * by where fertility goes between its low and its high variant.
 *
 * @see docs/methods/cohort-component.md, rules MORT1–MORT4 and FERT1–FERT2.
 */
export function vitalEquations(model: ModelBuilder, town: TownParameters, national: NationalRates): void {
  const { mortality, fertility } = town;
  const years = Array.from({ length: town.endYear - town.startYear }, (_, step) => `y${town.startYear + step}`);
  const stretches = Array.from({ length: national.stretches.at(-1)! }, (_, place) => `s${place + 1}`);
  model
    .dimension("year", years)
    .auxiliary("rate year", `MIN(TIME - STARTTIME + 1, ${years.length})`, { unit: "year" })

    .numbers("log death rate at start[sex, age]", national.logDeathRates, about("1", mortality.female))
    .numbers("first log change[sex, age]", national.logDeathRateChanges.subarray(0, CELLS_PER_UNIT), { unit: "1" })
    .dimension("stretch", stretches)
    .numbers("stretch of year[year]", [...national.stretches, stretches.length], { unit: "1" })
    .numbers("yearly log change[stretch, sex, age]", national.yearlyLogChanges, about("1", mortality.female))
    .auxiliary("yearly factor[stretch, sex, age]", "EXP(mortality improvement * yearly log change)", {
      unit: "1",
      documentation: "years between the same two periods of the United Nations change alike",
    })
    .auxiliary("stretch now", "stretch of year[rate year]", { unit: "1" })
    .flow("death rate change[sex, age]", "death rate * (yearly factor[stretch now, sex, age] - 1) / one year", {
      unit: "1 / year / year",
    })
    .stock("death rate[sex, age]", {
      initial: "town death factor * EXP(log death rate at start + mortality improvement * first log change)",
      inflows: ["death rate change"],
      unit: "1 / year",
    })
    .numbers("rate at this age[age]", atThisAge, { unit: "year" })
    .numbers("rate at next age[age]", atNextAge, { unit: "year" })
    .auxiliary("hazard[sex, age]", "rate at this age * death rate + rate at next age * death rate[sex, age + 1]", {
      unit: "1",
      documentation: "of dying before the next birthday",
    })
    .auxiliary("survival[sex, age]", "(12 - 6 * hazard + hazard * hazard) / (12 + 6 * hazard + hazard * hazard)", {
      unit: "1",
      documentation: "the share of an age that lives to the next: EXP(-hazard) by its second Padé quotient",
    })
    .constant("infant deaths at birth", INFANT_DEATHS_AT_BIRTH, { unit: "year" })
    .auxiliary("newborn hazard[sex]", "infant deaths at birth * death rate[sex, a0]", { unit: "1" })
    .auxiliary(
      "newborn survival[sex]",
      "(12 - 6 * newborn hazard + newborn hazard * newborn hazard) / (12 + 6 * newborn hazard + newborn hazard * newborn hazard)",
      { unit: "1" },
    )

    .numbers("medium fertility[year]", national.fertility.medium, about("1", fertility.medium))
    .numbers("low fertility[year]", national.fertility.low, about("1", fertility.low))
    .numbers("high fertility[year]", national.fertility.high, about("1", fertility.high))
    .auxiliary(
      "children per woman",
      `medium fertility[rate year] + fertility variant
        * (IF fertility variant >= 0 THEN high fertility[rate year] - medium fertility[rate year]
           ELSE medium fertility[rate year] - low fertility[rate year])`,
      { unit: "1" },
    )
    .numbers("share of births[year, mother age]", national.motherhood, about("1 / year", fertility.motherPercent))
    .auxiliary(
      "births per woman[age]",
      { "mother age": "children per woman * share of births[rate year, mother age]", age: "0" },
      { unit: "1 / year" },
    )
    .auxiliary(
      "births in a year of life[opening age]",
      `0.5 * (births per woman[opening age] + survival[female, opening age] * births per woman[opening age + 1])`,
      { unit: "1 / year", documentation: "half at the age that a woman has, half at the one that she reaches" },
    )
    .numbers("boy share[year]", national.boyShare, about("1", fertility.boysPerGirl))
    .auxiliary(
      "share born[sex]",
      { [SEXES[0]]: "1 - boy share[rate year]", [SEXES[1]]: "boy share[rate year]" },
      { unit: "1" },
    );
}

/** Half a year at each rate; infants die mostly in the first weeks, before they are counted; the open age has one rate. */
const atThisAge = Array.from({ length: AGE_COUNT }, (_, age) =>
  age === 0 ? 1 - INFANT_DEATHS_AT_BIRTH : age === OPEN_AGE ? 1 : 0.5,
);
const atNextAge = Array.from({ length: AGE_COUNT }, (_, age) => (age === OPEN_AGE ? 0 : 0.5));
