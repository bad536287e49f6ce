import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Newcomers become long-term residents: a share of each group of them when the year begins, whatever their age.
 *
 * @see docs/methods/migration.md, rule GROUP3.
 */
export function regroupingEquations(model: ModelBuilder): void {
  model
    .auxiliary("integrating", "MIN(1, (integration rate + integration gain * in force[migrant_services]) * one year)", {
      unit: "1",
      documentation: "share of newcomers who become long-term residents in a year; the form is judgement",
    })
    .auxiliary(
      "group changed[unit, group]",
      {
        "unit, longterm": "integrating * SUM(group people[unit, newcomers!]) / one year",
        "unit, newcomers": "-integrating * group people[unit, newcomers] / one year",
      },
      { unit: "person / year" },
    );
}
