import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { AGE_BANDS } from "./age-bands.ts";

/**
 * People counted by group, by age, by unit and in the town.
 *
 * @see docs/methods/cohort-component.md, rule COHORT6.
 */
export function countEquations(model: ModelBuilder): void {
  const unit = "person";
  model
    .auxiliary("group people[unit, group]", "SUM(residents[unit, group, *, *])", { unit })
    .auxiliary("people[unit]", "SUM(group people[unit, *])", { unit })
    .auxiliary("residents of town", "SUM(people[*])", { unit })
    .auxiliary("residents by age[unit, sex, age]", "SUM(residents[unit, *, sex, age])", { unit });
  for (const band of AGE_BANDS) {
    model.auxiliary(`${band}[unit]`, `SUM(residents by age[unit, *, *:${band} range])`, { unit });
  }
  model
    .auxiliary("school age[unit]", "pupils + youths", { unit, documentation: "6–17" })
    .auxiliary("working age[unit]", "youths + adults", { unit, documentation: "15–59" })
    .auxiliary("elderly[unit]", "young old + oldest", { unit, documentation: "65 and over" })
    .auxiliary("aged sixty and over[unit]", "sixties + elderly", { unit });
}
