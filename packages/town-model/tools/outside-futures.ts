import { compileModel, createKernel, modelBuilder } from "@tamarisk/system-dynamics";
import { outsideParameters } from "../src/outside/outside-parameters.ts";
import { priceEquations } from "../src/outside/price-equations.ts";
import { trendEquations } from "../src/outside/trend-equations.ts";
import { weatherEquations } from "../src/outside/weather-equations.ts";
import { declareParameters } from "../src/parameters/declare-parameters.ts";
import type { TownParameters } from "../src/parameters/town-parameters.ts";

/** What the world outside needs to know of a town. */
export type OutsideTown = Pick<TownParameters, "parameters" | "resource" | "startYear" | "endYear">;

/**
 * The world outside at work without the town: some of its variables in many futures at once.
 *
 * @param given - Figures set anew in every future.
 * @param wanted - Variables to read.
 * @returns A function of the futures that gives, for each variable, future by future, the years from start to end.
 * @example
 * outsideFutures(jinchang, ["price_path"], ["resource price"])([{ price_path: 0.3 }])["resource price"][0][5]; // 2025
 */
export function outsideFutures<Given extends string, Wanted extends string>(
  town: OutsideTown,
  given: readonly Given[],
  wanted: readonly Wanted[],
): (futures: readonly Readonly<Record<Given, number>>[]) => Record<Wanted, Float64Array[]> {
  const model = modelBuilder("outside", { start: town.startYear, stop: town.endYear, step: 1, unit: "year" });
  model.constant("one year", 1, { unit: "year" });
  declareParameters(model, outsideParameters, { parameters: town.parameters, units: [] });
  trendEquations(model);
  weatherEquations(model);
  priceEquations(model, town);
  const program = compileModel(model.build(), { inputs: [...given], outputs: [...wanted] });
  const kernel = createKernel(program, { outputs: [...wanted] });
  const years = town.endYear - town.startYear + 1;
  return (futures) => {
    const inputs = Float64Array.from(given.flatMap((id) => futures.map((future) => future[id])));
    const { values } = kernel.run({
      experimentCount: futures.length,
      inputs,
      keys: new Uint32Array(futures.length),
      seed: 0,
    });
    const rows = (place: number) =>
      futures.map((_, future) => {
        const start = (place * futures.length + future) * years;
        return values.subarray(start, start + years);
      });
    return Object.fromEntries(wanted.map((name, place) => [name, rows(place)])) as Record<Wanted, Float64Array[]>;
  };
}
