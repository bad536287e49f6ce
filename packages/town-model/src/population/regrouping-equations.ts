import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Newcomers become long-term residents: a share of those who stayed the year, whatever their age.
 *
 * @see docs/methods/migration.md, rule GROUP3.
 */
export function regroupingEquations(model: ModelBuilder): void {
  const unit = "person / year";
  model
    .auxiliary("integrating", "MIN(1, (integration rate + integration gain * in force[migrant_services]) * one year)", {
      unit: "1",
      documentation: "share of newcomers who become long-term residents in a year",
    })
    .flow(
      "regrouping[unit, group, sex, age]",
      {
        "unit, longterm, sex, age": `integrating
          * SUM(reaching age[unit, newcomers!, sex, age] - leaving[unit, newcomers!, sex, age])`,
        "unit, newcomers, sex, age": `-integrating
          * (reaching age[unit, newcomers, sex, age] - leaving[unit, newcomers, sex, age])`,
      },
      { unit },
    )
    .auxiliary("group staying[unit, group]", "group people / one year + group births - group deaths - group left", {
      unit,
    })
    .auxiliary(
      "group changed[unit, group]",
      {
        "unit, longterm": "integrating * SUM(group staying[unit, newcomers!])",
        "unit, newcomers": "-integrating * group staying[unit, newcomers]",
      },
      { unit },
    );
}
