import { compileModel, interpret, modelBuilder, type Program } from "@tamarisk/system-dynamics";
import { carbonEquations } from "../src/carbon/carbon-equations.ts";
import { carbonParameters } from "../src/carbon/carbon-parameters.ts";
import { SECTORS } from "../src/economy/sectors.ts";
import { landEquations } from "../src/land/land-equations.ts";
import { landParameters } from "../src/land/land-parameters.ts";
import { LEVER_IDS } from "../src/levers/lever-ids.ts";
import { declareParameters } from "../src/parameters/declare-parameters.ts";
import { GROUPS } from "../src/population/groups.ts";
import { serviceEquations } from "../src/services/service-equations.ts";
import { servicesParameters } from "../src/services/services-parameters.ts";
import { jinchang } from "../src/towns/jinchang.ts";

/**
 * Land, services and carbon with Jinchang's figures, alone: people, industry and money stay as they are given. Fields,
 * grass and open ground are left with what building does not take.
 */
function settlement() {
  const model = modelBuilder("Settlement", { start: 2020, stop: 2100, step: 1, unit: "year" })
    .dimension("lever", LEVER_IDS)
    .dimension("sector", SECTORS)
    .dimension("group", GROUPS)
    .dimension("unit", ["core", "county"])
    .constant("one year", 1, { unit: "year" })
    .auxiliary("years on", "(TIME - STARTTIME) / one year", { unit: "1" })
    .numbers("in force[lever]", new Float64Array(LEVER_IDS.length), { unit: "1" })
    .numbers("people[unit]", [260_000, 178_000], { unit: "person" })
    .auxiliary("residents of town", "SUM(people[*])", { unit: "person" })
    .numbers("school age[unit]", [36_000, 24_000], { unit: "person" })
    .numbers("aged sixty and over[unit]", [48_000, 38_000], { unit: "person" })
    .numbers("young old[unit]", [27_000, 22_000], { unit: "person" })
    .numbers("oldest[unit]", [6000, 4000], { unit: "person" })
    .numbers("at the edge[group]", [0.2, 0.5, 0.6], { unit: "1" })
    .constant("services funded", 1, { unit: "1" })
    .constant("feed fall", 0, { unit: "1" })
    .auxiliary("feed", "MAX(0, 1 - feed fall * years on)", { unit: "1" })
    .constant("chain posts", 3000, { unit: "post" })
    .numbers("output before carbon[sector]", new Float64Array(SECTORS.length).fill(50), { unit: "yi CNY / year" })
    .numbers("posts by place[sector, unit]", new Float64Array(2 * SECTORS.length).fill(5000), { unit: "post" })
    .constant("water stress", 1, { unit: "1" })
    .flow("solar built", "0", { unit: "GW / year" })
    .stock("solar", { initial: 2, inflows: ["solar built"], unit: "GW" });
  for (const [name, start, taken] of [
    ["cropland", 532, "cropland taken"],
    ["grassland", 2900, "grass taken"],
    ["other land", 3000, "other land taken"],
  ] as const) {
    model
      .flow(`${name} built on`, taken, { unit: "km2 / year" })
      .stock(name, { initial: start, outflows: [`${name} built on`], unit: "km2" });
  }
  for (const set of [landParameters, servicesParameters, carbonParameters]) declareParameters(model, set, jinchang);
  landEquations(model);
  serviceEquations(model);
  carbonEquations(model);
  return model.build();
}

/**
 * Eighty years of land, services and carbon by themselves.
 *
 * @param wanted - Variables to read: element by element, year by year.
 * @returns What gives them, with some variables set from outside; a stock is set at the start.
 * @example
 * settlementValues(["vacancy"])({ "people[core]": 200_000 }).vacancy[0];
 */
export function settlementValues<Wanted extends string>(
  wanted: readonly Wanted[],
): (given?: Readonly<Record<string, number>>) => Record<Wanted, Float64Array> {
  const model = settlement();
  const programs = new Map<string, Program>();
  return (given = {}) => {
    const key = Object.keys(given).join();
    const program = programs.get(key) ?? compileModel(model, { inputs: Object.keys(given), outputs: [...wanted] });
    programs.set(key, program);
    const run = interpret(program, { inputs: Float64Array.from(program.inputs, ({ name }) => given[name]!) });
    const names = program.variables
      .filter(({ saved }) => saved)
      .flatMap(({ name, elements }) => elements.map(() => name));
    const years = program.time.saveTimes.length;
    const series = (name: Wanted) =>
      run.values.slice(names.indexOf(name) * years, (names.lastIndexOf(name) + 1) * years);
    return Object.fromEntries(wanted.map((name) => [name, series(name)])) as Record<Wanted, Float64Array>;
  };
}
