import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * People of each group in each unit counted once more, by what happened to them as a whole: arrivals from totals that
 * know no ages, regrouping from the group's own opening, births and deaths. They must agree with the sum over all ages.
 *
 * @see docs/methods/cohort-component.md, rule COHORT5.
 */
export function peopleInTheBooks(model: ModelBuilder): void {
  const unit = "person / year";
  model
    .flow("counted in[unit, group]", "group births + group arrived", { unit })
    .flow("counted out[unit, group]", "group deaths + group left", { unit })
    .flow("counted over[unit, group]", "group changed", { unit })
    .stock("people in the books[unit, group]", {
      initial: "SUM(residents at start[unit, group, *, *])",
      inflows: ["counted in", "counted over"],
      outflows: ["counted out"],
      unit: "person",
    })
    .auxiliary("people out of balance", "SUM(ABS(group people[*, *] - people in the books[*, *]))", {
      unit: "person",
      documentation: "opening + births + arrived − deaths − left ± regrouped = closing, for every group in every unit",
    });
}
