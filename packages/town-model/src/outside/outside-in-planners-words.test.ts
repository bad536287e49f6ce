import { compileModel, createKernel } from "@tamarisk/system-dynamics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEVER_IDS } from "../levers/lever-ids.ts";
import { townEquations } from "../town-equations.ts";
import { jinchang } from "../towns/jinchang.ts";
import { referenceScenario } from "../uncertainties.ts";

const INPUTS = [...jinchang.uncertainties.map(({ id }) => id), "lever start", "first intensity", "later intensity"];
const WANTED = ["resource price", "drought", "wind", "groundwater depth", "front speed", "own margin"] as const;
/** A centimetre of groundwater: people whom a drought brings or drives away drink a little. */
const CENTIMETRE = 0.01;
const program = compileModel(townEquations(jinchang), { inputs: INPUTS, outputs: [...WANTED] });
const kernel = createKernel(program, { outputs: [...WANTED] });
const years = program.time.saveTimes.length;

/** Jinchang in two futures, or under two policies: each wanted variable, year by year. */
function twoRuns(
  futures: readonly [Readonly<Record<string, number>>, Readonly<Record<string, number>>],
  intensities: readonly [number, number] = [0, 0],
) {
  const reference = referenceScenario(jinchang);
  const scenario = jinchang.uncertainties.flatMap(({ id }) => futures.map((future) => future[id] ?? reference[id]!));
  const levers = [() => 2025, (at: number) => intensities[at]!, (at: number) => intensities[at]!].flatMap((value) =>
    LEVER_IDS.flatMap(() => [value(0), value(1)]),
  );
  const { values, failures } = kernel.run({
    experimentCount: 2,
    inputs: Float64Array.from([...scenario, ...levers]),
    keys: new Uint32Array(2),
    seed: 0,
  });
  expect(failures).toEqual([]);
  const row = (name: (typeof WANTED)[number], at: number) => {
    const start = (2 * WANTED.indexOf(name) + at) * years;
    return Array.from(values.subarray(start, start + years));
  };
  return { row };
}

const path = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe("the world outside in planners' words", () => {
  it("does not hear the town: all policies meet the same prices, droughts and winds", () => {
    fc.assert(
      fc.property(path, path, (price_path, weather_path) => {
        const future = { price_path, weather_path };
        const { row } = twoRuns([future, future], [0, 1]);
        for (const name of ["resource price", "drought", "wind"] as const) expect(row(name, 1)).toEqual(row(name, 0));
        expect(row("groundwater depth", 1)).not.toEqual(row("groundwater depth", 0));
      }),
      { numRuns: 10, seed: 5 },
    );
  });

  it("with droughts more likely, groundwater is never nearer, year by year, in the same weather", () => {
    const deeperBy2060: number[] = [];
    fc.assert(
      fc.property(path, (weather_path) => {
        const { row } = twoRuns([
          { weather_path, drought_probability: 0.08 },
          { weather_path, drought_probability: 0.3 },
        ]);
        const [seldom, often] = [row("groundwater depth", 0), row("groundwater depth", 1)];
        for (const [year, depth] of often.entries()) expect(depth).toBeGreaterThanOrEqual(seldom[year]! - CENTIMETRE);
        deeperBy2060.push(often[40]! - seldom[40]!);
      }),
      { numRuns: 10, seed: 5 },
    );
    expect(deeperBy2060.reduce((sum, metres) => sum + metres, 0) / deeperBy2060.length).toBeGreaterThan(0.2);
  });

  it("with winds that grow, the desert comes no slower", () => {
    const { row } = twoRuns([{ wind_trend: 0 }, { wind_trend: 0.006 }]);
    const [still, stronger] = [row("front speed", 0), row("front speed", 1)];
    for (const [year, speed] of stronger.entries()) expect(speed).toBeGreaterThanOrEqual(still[year]! - 1e-9);
    expect(stronger[60]).toBeGreaterThan(1.1 * still[60]!);
  });

  it("at a higher price level mines earn more from the first year that is not known", () => {
    const { row } = twoRuns([{ price_level: 9000 }, { price_level: 15_000 }]);
    const [cheap, dear] = [row("resource price", 0), row("resource price", 1)];
    for (let year = 0; year <= 4; year++) expect(dear[year]).toBe(cheap[year]);
    for (let year = 5; year < years; year++) expect(dear[year]).toBeGreaterThan(cheap[year]!);
    expect(row("own margin", 1)[8]).toBeGreaterThan(row("own margin", 0)[8]!);
  });
});
