import type { ModelBuilder } from "@tamarisk/system-dynamics";
import type { PreparedTown } from "../prepared-town.ts";

/**
 * Residents by unit, group, sex and single year of age. A year begins with the newcomers who become long-term residents;
 * then everyone grows a year older or dies, women bear children who belong to their mother's group, and those alive at the
 * end may move.
 *
 * @see docs/methods/cohort-component.md, rules COHORT1–COHORT5; docs/methods/migration.md, rule GROUP3.
 */
export function cohortEquations(model: ModelBuilder, { residents, birthsBefore }: PreparedTown): void {
  const unit = "person / year";
  const next = (group: string) => `(${withNewcomers(group, "age - 1")}) * survival[sex, age - 1]`;
  const open = (group: string) => `${next(group)} + (${withNewcomers(group, "age")}) * survival[sex, age]`;
  model
    .numbers("residents at start[unit, group, sex, age]", residents, { unit: "person" })
    .flow(
      "reaching age[unit, group, sex, age]",
      {
        "unit, group, sex, newborn age": "born alive[unit, group, sex]",
        "unit, longterm, sex, single age": `${next("longterm")} / one year`,
        "unit, newcomers, sex, single age": `${next("newcomers")} / one year`,
        "unit, longterm, sex, open age": `(${open("longterm")}) / one year`,
        "unit, newcomers, sex, open age": `(${open("newcomers")}) / one year`,
      },
      { unit },
    )
    .flow("passing age[unit, group, sex, age]", "residents / one year", { unit })
    .stock("residents[unit, group, sex, age]", {
      initial: "residents at start",
      inflows: ["reaching age", "arriving"],
      outflows: ["passing age", "leaving"],
      unit: "person",
    });
  birthsAndDeaths(model, birthsBefore);
}

/** Residents of a group at an age once those have joined or left it who become long-term residents. */
function withNewcomers(group: string, age: string): string {
  return group === "longterm"
    ? `residents[unit, longterm, sex, ${age}]
        + integrating * (residents[unit, countryside, sex, ${age}] + residents[unit, displaced, sex, ${age}])`
    : `(1 - integrating) * residents[unit, newcomers, sex, ${age}]`;
}

/** Births and deaths of those who were in a group when the year began, and of those who are after regrouping. */
function birthsAndDeaths(model: ModelBuilder, birthsBefore: Float64Array): void {
  const unit = "person / year";
  const regrouped = (opening: string) => ({
    "unit, longterm": `${opening}[unit, longterm] + integrating * SUM(${opening}[unit, newcomers!])`,
    "unit, newcomers": `(1 - integrating) * ${opening}[unit, newcomers]`,
  });
  model
    .auxiliary(
      "births by opening group[unit, group]",
      `unit fertility
        * SUM(residents[unit, group, female, opening age!] * births in a year of life[opening age!])`,
      { unit },
    )
    .auxiliary("group births[unit, group]", regrouped("births by opening group"), { unit })
    .auxiliary("born alive[unit, group, sex]", "group births * share born * newborn survival", { unit })
    .auxiliary("dying[sex, age]", "1 - survival", { unit: "1" })
    .auxiliary(
      "deaths by opening group[unit, group]",
      "SUM(residents[unit, group, sex!, age!] * dying[sex!, age!]) / one year",
      { unit, documentation: "without those of newborns" },
    )
    .auxiliary("deaths of the grown[unit, group]", regrouped("deaths by opening group"), { unit })
    .auxiliary("group deaths[unit, group]", "deaths of the grown + group births - SUM(born alive[unit, group, *])", {
      unit,
    })
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
