import { type StockLayout, stockLayout, stockOffset } from "@tamarisk/system-dynamics";
import { LEVER_IDS } from "./levers/levers.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { AGE_COUNT, SEXES } from "./population/cells.ts";

/** The stocks of a town and where each begins. */
export interface TownStocks {
  readonly layout: StockLayout;
  readonly residents: number;
  readonly pull: number;
  readonly logPrice: number;
  readonly lastPrice: number;
  readonly plant: number;
  readonly reserves: number;
  readonly miningPosts: number;
  readonly chainPosts: number;
  readonly solarGw: number;
  readonly tourismPosts: number;
  readonly servicePosts: number;
  readonly publicPosts: number;
  readonly inForce: number;
}

/** Lay out the stocks of a town: people by unit, sex and age; what draws them; price, plant and ore; posts; levers. */
export function townStocks({ units }: Pick<TownParameters, "units">): TownStocks {
  const unitIds = units.map((unit) => unit.id);
  const cells = unitIds.flatMap((unit) =>
    SEXES.flatMap((sex) => Array.from({ length: AGE_COUNT }, (_, age) => `${unit}, ${sex}, ${age}`)),
  );
  const layout = stockLayout([
    { name: "residents", elements: cells },
    { name: "pull", elements: unitIds },
    { name: "log nickel price" },
    { name: "nickel price a year ago" },
    { name: "mining plant" },
    { name: "ore reserves" },
    { name: "mining posts" },
    { name: "battery chain posts" },
    { name: "solar capacity" },
    { name: "tourism posts", elements: unitIds },
    { name: "service posts", elements: unitIds },
    { name: "public posts", elements: unitIds },
    { name: "lever in force", elements: [...LEVER_IDS] },
  ]);
  const at = (name: string) => stockOffset(layout, name);
  return {
    layout,
    residents: at("residents"),
    pull: at("pull"),
    logPrice: at("log nickel price"),
    lastPrice: at("nickel price a year ago"),
    plant: at("mining plant"),
    reserves: at("ore reserves"),
    miningPosts: at("mining posts"),
    chainPosts: at("battery chain posts"),
    solarGw: at("solar capacity"),
    tourismPosts: at("tourism posts"),
    servicePosts: at("service posts"),
    publicPosts: at("public posts"),
    inForce: at("lever in force"),
  };
}
