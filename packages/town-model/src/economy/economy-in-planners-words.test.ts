import { compileModel, createKernel } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { LEVER_IDS, type LeverId } from "../levers/lever-ids.ts";
import { townEquations } from "../town-equations.ts";
import { jinchang } from "../towns/jinchang.ts";

const WANTED = ["output of town", "posts of town", "mining posts", "unemployment", "chain", "laid off"] as const;
const inputs = ["lever start", "first intensity", "later intensity", "reserve life", "tourism pull", "farm price"];
const program = compileModel(townEquations(jinchang), { inputs, outputs: [...WANTED] });
const kernel = createKernel(program, { outputs: [...WANTED] });

/** The reference future with one measure in full from 2025 on, or none. */
function future(lever?: LeverId, { reserveLife = 25, pull = 1, farmPrice = 1 } = {}) {
  const settings = [2025, 1, 1].flatMap((value) => LEVER_IDS.map((id) => (id === lever ? value : 0)));
  const { values } = kernel.run({
    experimentCount: 1,
    inputs: Float64Array.from([...settings, reserveLife, pull, farmPrice]),
    keys: new Uint32Array(1),
    seed: 0,
  });
  return (name: (typeof WANTED)[number], year: number) => values[WANTED.indexOf(name) * 81 + year - 2020]!;
}
const carryOn = future();

describe("the economy, in planners' words", () => {
  it("starts at 43,388 posts in mining, 197,339 in all, and about 360 times 100 million CNY", () => {
    expect(Math.round(carryOn("mining posts", 2020))).toBe(43_388);
    expect(Math.round(carryOn("posts of town", 2020))).toBe(197_339);
    expect(Math.abs(carryOn("output of town", 2020) / 360 - 1)).toBeLessThan(0.03);
  });

  it("goes on after the start without a jump: in a year posts move by less than two percent", () => {
    expect(Math.abs(carryOn("posts of town", 2021) / carryOn("posts of town", 2020) - 1)).toBeLessThan(0.02);
    expect(Math.abs(carryOn("posts of town", 2022) / carryOn("posts of town", 2021) - 1)).toBeLessThan(0.02);
    expect(Math.abs(carryOn("unemployment", 2021) - 0.05)).toBeLessThan(0.015);
  });

  it("comes within a sixth of the output of 2022 and 2024, which is at current prices", () => {
    expect(Math.abs(carryOn("output of town", 2022) / 522.5 - 1)).toBeLessThan(1 / 6);
    expect(Math.abs(carryOn("output of town", 2024) / 620.06 - 1)).toBeLessThan(1 / 6);
  });

  it("earns less once its own ore has run out, the sooner the less ore there is", () => {
    expect(future(undefined, { reserveLife: 12 })("output of town", 2045)).toBeLessThan(
      0.9 * future(undefined, { reserveLife: 45 })("output of town", 2045),
    );
  });

  it("a cap on extraction costs output and lays people off; ore from outside keeps posts when own ore ends", () => {
    const capped = future("extraction_cap");
    expect(capped("output of town", 2032)).toBeLessThan(carryOn("output of town", 2032));
    expect(capped("laid off", 2028)).toBeGreaterThan(carryOn("laid off", 2028));
    expect(capped("unemployment", 2028)).toBeGreaterThan(carryOn("unemployment", 2028));
    expect(future("outside_ore")("mining posts", 2055)).toBeGreaterThan(1.2 * carryOn("mining posts", 2055));
  });

  it("the battery chain and storage add output, small business, rail and heritage add posts", () => {
    for (const lever of ["battery_chain", "storage_grid", "innovation"] as const) {
      expect(future(lever)("output of town", 2040)).toBeGreaterThan(1.01 * carryOn("output of town", 2040));
    }
    for (const lever of ["small_business", "rail", "heritage_tourism", "park_upgrade"] as const) {
      expect(future(lever)("posts of town", 2040)).toBeGreaterThan(1.005 * carryOn("posts of town", 2040));
    }
  });

  it("tourism does not cost the town output by drawing hands from better paid work", () => {
    expect(future("heritage_tourism")("output of town", 2040)).toBeGreaterThan(0.995 * carryOn("output of town", 2040));
  });

  it("dearer crops mean more output, weak visitors fewer posts, retraining fewer laid off and a fuller chain", () => {
    const at2040 = (values: ReturnType<typeof future>, name: (typeof WANTED)[number]) => values(name, 2040);
    expect(at2040(future(undefined, { farmPrice: 1.3 }), "output of town")).toBeGreaterThan(
      at2040(carryOn, "output of town"),
    );
    expect(at2040(future(undefined, { pull: 0.4 }), "posts of town")).toBeLessThan(at2040(carryOn, "posts of town"));
    expect(at2040(future("retraining"), "chain")).toBeGreaterThan(at2040(carryOn, "chain"));
    expect(future("retraining")("laid off", 2052)).toBeLessThan(carryOn("laid off", 2052));
  });
});
