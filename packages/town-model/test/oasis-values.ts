import { compileModel, interpret, modelBuilder, type Program } from "@tamarisk/system-dynamics";
import { desertEquations } from "../src/ecology/desert-equations.ts";
import { ecologyParameters } from "../src/ecology/ecology-parameters.ts";
import { landCoverEquations } from "../src/ecology/land-cover-equations.ts";
import { LEVER_IDS } from "../src/levers/lever-ids.ts";
import { declareParameters } from "../src/parameters/declare-parameters.ts";
import { jinchang } from "../src/towns/jinchang.ts";
import { groundwaterEquations } from "../src/water/groundwater-equations.ts";
import { waterNeedEquations } from "../src/water/need-equations.ts";
import { waterSupplyEquations } from "../src/water/supply-equations.ts";
import { waterParameters } from "../src/water/water-parameters.ts";

/** Water and ecology with Jinchang's figures, alone: people, industry and weather stay as they are given. */
function oasis() {
  const model = modelBuilder("Oasis", { start: 2020, stop: 2100, step: 1, unit: "year" })
    .dimension("lever", LEVER_IDS)
    .dimension("sector", ["farming"])
    .constant("one year", 1, { unit: "year" })
    .constant("people to a post", 1, { unit: "person / post" })
    .numbers("in force[lever]", new Float64Array(LEVER_IDS.length), { unit: "1" })
    .numbers("staffing[sector]", [1], { unit: "person / post" })
    .constant("residents of town", 438_026, { unit: "person" })
    .constant("mining posts at start", 43_388, { unit: "post" })
    .constant("feed", 1, { unit: "1" })
    .constant("chain posts", 0, { unit: "post" })
    .constant("drought", 0.045, { unit: "1" })
    .constant("mean drought", 0.045, { unit: "1" })
    .constant("wind", 1, { unit: "1" })
    .constant("grass taken", 0, { unit: "km2 / year" })
    .constant("cropland taken", 0, { unit: "km2 / year" })
    .constant("other land taken", 0, { unit: "km2 / year" })
    .flow("building", "grass taken + cropland taken + other land taken", { unit: "km2 / year" })
    .stock("built land total", { initial: 60, inflows: ["building"], unit: "km2" });
  declareParameters(model, waterParameters, jinchang);
  declareParameters(model, ecologyParameters, jinchang);
  waterNeedEquations(model);
  waterSupplyEquations(model);
  groundwaterEquations(model);
  desertEquations(model);
  landCoverEquations(model);
  return model.build();
}

/**
 * Eighty years of water and ecology by themselves.
 *
 * @param wanted - Variables to read, year by year.
 * @returns What gives them, with some variables set from outside; a stock is set at the start.
 * @example
 * oasisValues(["groundwater depth"])({ drought: 0.3 })["groundwater depth"][1];
 */
export function oasisValues<Wanted extends string>(
  wanted: readonly Wanted[],
): (given?: Readonly<Record<string, number>>) => Record<Wanted, Float64Array> {
  const model = oasis();
  const programs = new Map<string, Program>();
  return (given = {}) => {
    const key = Object.keys(given).join();
    const program = programs.get(key) ?? compileModel(model, { inputs: Object.keys(given), outputs: [...wanted] });
    programs.set(key, program);
    const run = interpret(program, { inputs: Float64Array.from(program.inputs, ({ name }) => given[name]!) });
    const names = program.variables.filter(({ saved }) => saved).map(({ name }) => name);
    const years = program.time.saveTimes.length;
    const series = (name: Wanted) => run.values.slice(names.indexOf(name) * years, (names.indexOf(name) + 1) * years);
    return Object.fromEntries(wanted.map((name) => [name, series(name)])) as Record<Wanted, Float64Array>;
  };
}
