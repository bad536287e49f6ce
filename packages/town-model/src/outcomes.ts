import type { Outcome } from "@tamarisk/domain";
import type { ModelBuilder } from "@tamarisk/system-dynamics";
import type { TownParameters } from "./parameters/town-parameters.ts";

const PERSONS = { en: "persons", zh: "人" };

const RESIDENTS: Outcome = {
  id: "residents",
  name: { en: "Residents", zh: "常住人口" },
  unit: PERSONS,
  direction: "maximize",
};

const AFTER_RESIDENTS: readonly Outcome[] = [
  {
    id: "births",
    name: { en: "Births", zh: "出生人数" },
    unit: { en: "births per year", zh: "人/年" },
    direction: "maximize",
  },
  { id: "pupils", name: { en: "Pupils, aged 6–14", zh: "学龄儿童(6–14岁)" }, unit: PERSONS, direction: "neither" },
  {
    id: "working_age",
    name: { en: "Working age, 15–59", zh: "劳动年龄人口(15–59岁)" },
    unit: PERSONS,
    direction: "maximize",
  },
  {
    id: "aged_65_share",
    name: { en: "Aged 65 and over", zh: "65岁及以上人口占比" },
    unit: { en: "% of residents", zh: "占常住人口%" },
    direction: "minimize",
  },
  {
    id: "dependency_ratio",
    name: { en: "Children and old people per 100 of working age", zh: "总抚养比" },
    unit: { en: "per 100 aged 15–59", zh: "每百名15–59岁人口" },
    direction: "minimize",
  },
  {
    id: "mining_jobs",
    name: { en: "Jobs in mining and smelting", zh: "采矿和冶炼岗位" },
    unit: { en: "posts", zh: "个" },
    direction: "maximize",
  },
  {
    id: "jobs",
    name: { en: "Jobs, all sectors", zh: "全部岗位" },
    unit: { en: "posts", zh: "个" },
    direction: "maximize",
  },
];

/**
 * What the model computes every year, in the order in which a run gives it: residents of the town, residents of each of
 * its units, then the rest.
 *
 * Births are those of the twelve months that end at the count; every other outcome is a stock at the count. Posts are
 * those employers want to fill, whether or not somebody is found.
 */
export function townOutcomes({ units }: Pick<TownParameters, "units">): Outcome[] {
  const byUnit = units.map(
    ({ id, name }): Outcome => ({
      ...RESIDENTS,
      id: `residents_${id}`,
      name: { en: `Residents, ${name.en}`, zh: `${name.zh}常住人口` },
    }),
  );
  return [RESIDENTS, ...byUnit, ...AFTER_RESIDENTS];
}

/** The variables that hold the outcomes, in their order; one of them holds a number for every unit. */
export const outcomeVariables: readonly string[] = [
  "residents of town",
  "people",
  "births of town",
  "pupils of town",
  "working age of town",
  "elderly share",
  "dependency ratio",
  "mining posts",
  "posts of town",
];

/** The outcomes that are read off several variables. */
export function outcomeEquations(model: ModelBuilder): void {
  model
    .auxiliary("births of town", "SUM(births last year[*])", { unit: "person / year" })
    .auxiliary("pupils of town", "SUM(pupils[*])", { unit: "person" })
    .auxiliary("working age of town", "SUM(working age[*])", { unit: "person" })
    .auxiliary("elderly share", "100 * SUM(elderly[*]) / residents of town", { unit: "1" })
    .auxiliary("dependency ratio", "100 * (residents of town - working age of town) / working age of town", {
      unit: "1",
    })
    .auxiliary("posts of town", "SUM(posts[*])", { unit: "post" });
}
