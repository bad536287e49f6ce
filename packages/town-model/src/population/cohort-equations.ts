import type { ModelBuilder } from "@tamarisk/system-dynamics";
import type { PreparedTown } from "../prepared-town.ts";
import { AGE_BANDS } from "./age-bands.ts";

/**
 * Residents by unit, sex and single year of age. In a year everyone grows a year older or dies, women bear children, and
 * those alive at its end may move.
 *
 * @see docs/methods/cohort-component.md, rules COHORT1–COHORT5.
 */
export function cohortEquations(model: ModelBuilder, { residents, birthsBefore }: PreparedTown): void {
  model
    .numbers("residents at start[unit, sex, age]", residents, { unit: "person" })
    .auxiliary(
      "births[unit]",
      `unit fertility * SUM(0.5 * (residents[unit, female, mother age!] + reaching age[unit, female, mother age!] * one year)
        * births per woman[mother age!])`,
      { unit: "person / year" },
    )
    .auxiliary("born alive[unit, sex]", "births * share born * newborn survival", { unit: "person / year" })
    .flow(
      "reaching age[unit, sex, age]",
      {
        "unit, sex, newborn age": "born alive[unit, sex]",
        "unit, sex, single age": "residents[unit, sex, age - 1] * survival[sex, age - 1] / one year",
        "unit, sex, open age": `(residents[unit, sex, age - 1] * survival[sex, age - 1]
          + residents[unit, sex, age] * survival[sex, age]) / one year`,
      },
      { unit: "person / year" },
    )
    .flow("passing age[unit, sex, age]", "residents / one year", { unit: "person / year" })
    .stock("residents[unit, sex, age]", {
      initial: "residents at start",
      inflows: ["reaching age", "arriving"],
      outflows: ["passing age", "leaving"],
      unit: "person",
    })
    .auxiliary(
      "deaths[unit]",
      "SUM(residents[unit, sex!, age!] * (1 - survival[sex!, age!])) / one year + births - SUM(born alive[unit, *])",
      { unit: "person / year" },
    );
  countEquations(model, birthsBefore);
}

/** People counted by age, by unit and in the town, and what the books say they should be. */
function countEquations(model: ModelBuilder, birthsBefore: Float64Array): void {
  for (const band of AGE_BANDS) {
    model.auxiliary(`${band}[unit]`, `SUM(residents[unit, *, *:${band} range])`, { unit: "person" });
  }
  model
    .auxiliary("people[unit]", AGE_BANDS.join(" + "), { unit: "person" })
    .auxiliary("residents of town", "SUM(people[*])", { unit: "person" })
    .flow("births becoming last year's[unit]", "(births - births last year) / one year", {
      unit: "person / year / year",
    })
    .stock("births last year[unit]", {
      initial: "births before start",
      inflows: ["births becoming last year's"],
      unit: "person / year",
    })
    .numbers("births before start[unit]", birthsBefore, { unit: "person / year" })

    .flow("counted in[unit]", "births + SUM(arriving[unit, *, *])", { unit: "person / year" })
    .flow("counted out[unit]", "deaths + SUM(leaving[unit, *, *])", { unit: "person / year" })
    .stock("people in the books[unit]", {
      initial: "SUM(residents at start[unit, *, *])",
      inflows: ["counted in"],
      outflows: ["counted out"],
      unit: "person",
    })
    .auxiliary("people out of balance", "SUM(ABS(people[*] - people in the books[*]))", {
      unit: "person",
      documentation: "opening + births + arrived − deaths − left = closing, in every unit",
    });
}
