import type { ModelBuilder } from "@tamarisk/system-dynamics";

const unit = "km2 / year";

/**
 * Fields, grass, shrubs, shelterbelts, saline land, sand and the rest of the territory, and how each turns into another:
 * by the front, by salt, by thirst, by planting, by building.
 *
 * @see docs/methods/ecology.md, rules ECO5–ECO9.
 */
export function landCoverEquations(model: ModelBuilder): void {
  coverAtStart(model);
  landLost(model);
  landRestored(model);
  coverStocks(model);
}

function coverAtStart(model: ModelBuilder): void {
  const of = (share: string) => `territory * ${share} share at start`;
  model
    .auxiliary("cropland at start", of("crop"), { unit: "km2" })
    .auxiliary("grassland at start", of("grass"), { unit: "km2" })
    .auxiliary("shrubland at start", of("shrub"), { unit: "km2" })
    .auxiliary("sand at start", of("sand"), { unit: "km2" })
    .auxiliary("saline land at start", of("saline"), { unit: "km2" })
    .auxiliary("single belts at start", of("single belt"), { unit: "km2" })
    .auxiliary("mixed belts at start", of("mixed belt"), { unit: "km2" });
}

function landLost(model: ModelBuilder): void {
  model
    .constant("land of a metre", 0.001, { unit: "km2 / km / m", documentation: "along a kilometre of front" })
    .auxiliary("advance", "front speed * front length * land of a metre", { unit })
    .flow("sand over grass", "MIN(advance on grass * advance, advance max * grassland)", { unit })
    .flow("sand over fields", "MIN(advance on cropland * advance, advance max * cropland)", { unit })
    .flow(
      "sand over shrubs",
      "MIN(MAX(0, 1 - advance on grass - advance on cropland) * advance, advance max * shrubland)",
      { unit },
    )

    .auxiliary("farm thirst", "MAX(0, enough farm water - farm water met)", { unit: "1" })
    .auxiliary("hands missing", "MAX(0, 1 - staffing[farming] / people to a post)", { unit: "1" })
    .flow(
      "salted fields",
      "cropland * (salinisation * (1 - river washing * in force[river]) + thirst salting * farm thirst)",
      { unit, documentation: "the form is judgement" },
    )
    .flow(
      "fields given up",
      `cropland * (thirst abandonment * farm thirst + labour abandonment * hands missing
        + cap retirement * in force[irrigation_cap])`,
      { unit, documentation: "the form is judgement" },
    )
    .auxiliary("fallen groundwater", "MAX(0, groundwater depth - depth at start)", { unit: "m" })
    .auxiliary("death by depth", "dieback * fallen groundwater", {
      unit: "1 / year",
      documentation: "the form is judgement",
    })
    .auxiliary("death by thirst", "belt thirst * (1 - ecology water met)", {
      unit: "1 / year",
      documentation: "the form is judgement",
    })
    .auxiliary(
      "single belt death",
      "MIN(1 / one year, death by depth + death by thirst + belt ageing + belt loss in open * (1 - barrier))",
      { unit: "1 / year" },
    )
    .auxiliary("mixed belt death", "MIN(1 / one year, mixed dieback * (death by depth + death by thirst))", {
      unit: "1 / year",
    })
    .flow("single belts lost", "single belt death * single belts", { unit })
    .flow("mixed belts lost", "mixed belt death * mixed belts", { unit })
    .flow("shrubs lost", "shrub dieback * death by depth * shrubland", { unit });
}

function landRestored(model: ModelBuilder): void {
  const planted = (area: string, lever: string, from: string) =>
    `MIN(${area} * in force[${lever}], planting max * ${from}) * planted survival`;
  model
    .auxiliary(
      "planted survival",
      `MIN(1, restoration survival * (1 + monitoring survival gain * in force[monitoring])
        * (1 + river survival gain * in force[river])
        * MAX(survival least, MIN(survival most, 1 - survival fall * (groundwater depth - depth at start))))`,
      { unit: "1", documentation: "the form is judgement" },
    )
    .flow("belts mixed", "belt conversion * in force[mixed_belts] * single belts * planted survival", { unit })
    .flow("belts planted", planted("belt planting", "mixed_belts", "sand"), { unit })
    .flow("shrubs on saline land", planted("saline planting", "saline_shrubs", "saline land"), { unit })
    .flow("shrubs on sand", planted("mountain planting", "mountain_shrubs", "sand"), { unit })
    .flow("grass by the river", planted("river greening", "river", "sand"), { unit })
    .flow(
      "land restored",
      "belts mixed + belts planted + shrubs on saline land + shrubs on sand + grass by the river",
      { unit },
    )
    .flow("restored land lost", "mixed belt death * restored land", { unit })
    .stock("restored land", {
      initial: 0,
      inflows: ["land restored"],
      outflows: ["restored land lost"],
      unit: "km2",
      documentation: "planted since the start and alive; it dies like mixed belts",
    });
}

function coverStocks(model: ModelBuilder): void {
  const cover = (name: string, start: string, inflows: readonly string[], outflows: readonly string[]) =>
    model.stock(name, { initial: start, inflows, outflows, unit: "km2" });
  model
    .flow("fields built on", "cropland taken", { unit })
    .flow("grass built on", "grass taken", { unit })
    .flow("other land built on", "other land taken", { unit });
  cover(
    "cropland",
    "cropland at start",
    [],
    ["fields built on", "sand over fields", "salted fields", "fields given up"],
  );
  cover(
    "grassland",
    "grassland at start",
    ["fields given up", "mixed belts lost", "grass by the river"],
    ["grass built on", "sand over grass"],
  );
  cover(
    "shrubland",
    "shrubland at start",
    ["shrubs on saline land", "shrubs on sand"],
    ["sand over shrubs", "shrubs lost"],
  );
  cover("single belts", "single belts at start", [], ["single belts lost", "belts mixed"]);
  cover("mixed belts", "mixed belts at start", ["belts mixed", "belts planted"], ["mixed belts lost"]);
  cover("saline land", "saline land at start", ["salted fields"], ["shrubs on saline land"]);
  cover(
    "sand",
    "sand at start",
    ["sand over grass", "sand over fields", "sand over shrubs", "single belts lost", "shrubs lost"],
    ["belts planted", "shrubs on sand", "grass by the river"],
  );
  const covers = "cropland + grassland + shrubland + single belts + mixed belts + saline land + sand";
  cover(
    "other land",
    `MAX(0, territory - built land total - (cropland at start + grassland at start + shrubland at start
      + single belts at start + mixed belts at start + saline land at start + sand at start))`,
    [],
    ["other land built on"],
  );
  model.auxiliary("land out of balance", `territory - built land total - (${covers} + other land)`, { unit: "km2" });
}
