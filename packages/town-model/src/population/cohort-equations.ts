import type { ModelBuilder } from "@tamarisk/system-dynamics";
import type { PreparedTown } from "../prepared-town.ts";

/**
 * Residents by unit, group, sex and single year of age. In a year everyone grows a year older or dies, women bear children
 * who belong to their mother's group, and those alive at its end may move or become long-term residents.
 *
 * @see docs/methods/cohort-component.md, rules COHORT1–COHORT5.
 */
export function cohortEquations(model: ModelBuilder, { residents, birthsBefore }: PreparedTown): void {
  const unit = "person / year";
  model
    .numbers("residents at start[unit, group, sex, age]", residents, { unit: "person" })
    .auxiliary(
      "group births[unit, group]",
      `unit fertility * SUM(0.5 * births per woman[mother age!]
        * (residents[unit, group, female, mother age!] + reaching age[unit, group, female, mother age!] * one year))`,
      { unit },
    )
    .auxiliary("born alive[unit, group, sex]", "group births * share born * newborn survival", { unit })
    .flow(
      "reaching age[unit, group, sex, age]",
      {
        "unit, group, sex, newborn age": "born alive[unit, group, sex]",
        "unit, group, sex, single age": "residents[unit, group, sex, age - 1] * survival[sex, age - 1] / one year",
        "unit, group, sex, open age": `(residents[unit, group, sex, age - 1] * survival[sex, age - 1]
          + residents[unit, group, sex, age] * survival[sex, age]) / one year`,
      },
      { unit },
    )
    .flow("passing age[unit, group, sex, age]", "residents / one year", { unit })
    .stock("residents[unit, group, sex, age]", {
      initial: "residents at start",
      inflows: ["reaching age", "arriving", "regrouping"],
      outflows: ["passing age", "leaving"],
      unit: "person",
    })
    .auxiliary("dying[sex, age]", "1 - survival", { unit: "1" })
    .auxiliary(
      "group deaths[unit, group]",
      `SUM(residents[unit, group, sex!, age!] * dying[sex!, age!]) / one year
        + group births - SUM(born alive[unit, group, *])`,
      { unit },
    )
    .auxiliary("births[unit]", "SUM(group births[unit, *])", { unit })
    .auxiliary("deaths of town", "SUM(group deaths[*, *])", { unit })
    .flow("births becoming last year's[unit]", "(births - births last year) / one year", {
      unit: "person / year / year",
    })
    .stock("births last year[unit]", {
      initial: "births before start",
      inflows: ["births becoming last year's"],
      unit,
    })
    .numbers("births before start[unit]", birthsBefore, { unit });
}
