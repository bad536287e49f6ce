import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomesOf, uniformInputs } from "../../test/known-functions.ts";
import { sampleScenarios } from "../sampling/sample-scenarios.ts";
import { type MorrisEffects, morrisEffects } from "./morris-effects.ts";
import { checkMorris } from "./morris-steps.ts";

const how = { resamples: 200, confidence: 0.95, seed: 1 };
const found = { kind: "found" } as const;

function effectsOf(answer: MorrisEffects) {
  if (answer.kind !== "effects") throw new Error(`found ${answer.kind}`);
  return answer.effects;
}

describe("Morris's elementary effects", () => {
  it("are changes over the step as a share of the range, worked by hand [MORRISE1]", () => {
    // a goes 0 → 2 of a range of 3 and the outcome 1 → 5: 6; then 3 → 1 and 7 → 5: 3. b: 0 and 4.
    const scenarios = { a: Float64Array.of(0, 2, 2, 3, 3, 1), b: Float64Array.of(0, 0, 1, 1, 0, 0) };
    const { a, b } = effectsOf(morrisEffects(scenarios, [1, 5, 5, 11, 7, 5], found, how));
    expect(a).toMatchObject({ mu: 4.5, muStar: 4.5, n: 2 });
    expect(a!.sigma).toBeCloseTo(Math.sqrt(4.5), 12);
    expect(b).toMatchObject({ mu: 2, muStar: 2, n: 2 });
  });

  it("are slope times range for a weighted sum, with no scatter [MORRISE1]", () => {
    const design = sampleScenarios(uniformInputs(["a", "b", "c"], 10, 16), { method: "morris", count: 8, seed: 4 });
    const outcomes = outcomesOf(design, ([a, b]) => 5 * a! - 2 * b!);
    const ranges = { a: { low: 10, high: 16 }, b: { low: 10, high: 16 }, c: { low: 10, high: 16 } };
    for (const scale of [found, { kind: "ranges", ranges }, { kind: "levels", levels: 4 }] as const) {
      const { a, b, c } = effectsOf(morrisEffects(design, outcomes, scale, how));
      expect(a!.mu).toBeCloseTo(30, 9);
      expect(b!.mu).toBeCloseTo(-12, 9);
      expect(b!.muStar).toBeCloseTo(12, 9);
      expect(b!.sigma).toBeCloseTo(0, 9);
      expect(c!.muStar).toBe(0);
    }
  });

  it("are those of a published exercise, as SALib's tests have them too", () => {
    // Saltelli et al. (2008), Global Sensitivity Analysis: The Primer, exercise 4 of chapter 3; four levels, in thirds.
    const thirds = (text: string) => Float64Array.from(text, (third) => Number(third) / 3);
    const scenarios = { a: thirds("002022220133113113"), b: thirds("133113022331311200") };
    const outcomes = [
      0.97, 0.71, 2.39, 0.97, 2.3, 2.39, 1.87, 2.4, 0.87, 2.15, 1.71, 1.54, 2.15, 2.17, 1.54, 2.2, 1.87, 1,
    ];
    const { a, b } = effectsOf(morrisEffects(scenarios, outcomes, { kind: "levels", levels: 4 }, how));
    expect([a!.mu, a!.muStar, a!.sigma].map((value) => value.toFixed(2))).toEqual(["0.65", "1.62", "1.79"]);
    expect([b!.mu, b!.muStar, b!.sigma].map((value) => value.toFixed(2))).toEqual(["0.21", "0.35", "0.41"]);
  });

  it("find what Morris's own function of 20 inputs has: strong, interacting and idle inputs", () => {
    // Morris 1991, section 4, without its random coefficients of small size.
    const ids = Array.from({ length: 20 }, (_, i) => `x${i + 1}`);
    const design = sampleScenarios(uniformInputs(ids, 0, 1), { method: "morris", count: 10, seed: 6 });
    const outcomes = outcomesOf(design, (x) => {
      const w = x.map((value, i) =>
        i === 2 || i === 4 || i === 6 ? 2 * ((1.1 * value) / (value + 0.1) - 0.5) : 2 * (value - 0.5),
      );
      let y = 20 * w.slice(0, 10).reduce((sum, value) => sum + value, 0);
      for (let i = 0; i < 6; i++) for (let j = i + 1; j < 6; j++) y -= 15 * w[i]! * w[j]!;
      for (let i = 0; i < 5; i++)
        for (let j = i + 1; j < 5; j++) for (let l = j + 1; l < 5; l++) y -= 10 * w[i]! * w[j]! * w[l]!;
      return y + 5 * w[0]! * w[1]! * w[2]! * w[3]!;
    });
    const effects = effectsOf(morrisEffects(design, outcomes, { kind: "levels", levels: 4 }, how));
    for (const id of ["x8", "x9", "x10"])
      expect(effects[id]).toMatchObject({ muStar: expect.closeTo(40, 6), sigma: expect.closeTo(0, 6) });
    for (const id of ids.slice(0, 6)) expect(effects[id]!.sigma).toBeGreaterThan(20);
    for (const id of ids.slice(10)) expect(effects[id]!.muStar).toBe(0);
  });

  it("are never less in size than in sum, whatever the outcomes", () => {
    const design = sampleScenarios(uniformInputs(["a", "b"], 0, 1), { method: "morris", count: 4, seed: 1 });
    const outcomes = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(outcomes, (values) => {
        const answer = morrisEffects(design, values, found, { ...how, resamples: 2 });
        if (answer.kind !== "effects") return;
        for (const effect of Object.values(answer.effects)) {
          expect(effect!.muStar).toBeGreaterThanOrEqual(Math.abs(effect!.mu) * (1 - 1e-12));
        }
      }),
      { numRuns: 50 },
    );
  });

  it("leave out steps to and from a run without a number, and count it [MORRISE3]", () => {
    const scenarios = { a: Float64Array.of(0, 1, 1, 0, 1, 1), b: Float64Array.of(0, 0, 1, 0, 0, 1) };
    const answer = morrisEffects(scenarios, [1, Number.NaN, 4, 1, 3, 3], found, how);
    expect(answer).toMatchObject({ kind: "effects", droppedScenarios: 1 });
    expect(effectsOf(answer)).toMatchObject({ a: { mu: 2, n: 1 }, b: { mu: 0, n: 1 } });
  });

  it("count a step that changes nothing as none, or as 0 where levels are shares [MORRISE2]", () => {
    const scenarios = { coin: Float64Array.of(0, 0, 0, 1) };
    expect(effectsOf(morrisEffects(scenarios, [5, 5, 5, 8], found, how)).coin).toMatchObject({ mu: 3, n: 1 });
    const levels = { kind: "levels", levels: 4 } as const;
    expect(effectsOf(morrisEffects(scenarios, [5, 5, 5, 8], levels, how)).coin).toMatchObject({ mu: 2.25, n: 2 });
  });

  it("answer with the reason where nothing varies, nothing was counted or an input never moved", () => {
    const scenarios = { a: Float64Array.of(0, 1, 1), b: Float64Array.of(2, 2, 2) };
    expect(morrisEffects(scenarios, [3, 3, 3], found, how)).toMatchObject({ kind: "no-variation", value: 3 });
    expect(morrisEffects(scenarios, [1, Number.NaN, 1], found, how).kind).toBe("too-few");
    expect(effectsOf(morrisEffects(scenarios, [1, 2, 2], found, how)).b).toBeNull();
  });

  it("refuse half a trajectory, a missing range and odd levels", () => {
    expect(() => morrisEffects({ a: Float64Array.of(0) }, [1], found, how)).toThrow(RangeError);
    const scenarios = { a: Float64Array.of(0, 1) };
    expect(() => morrisEffects(scenarios, [1, 2], { kind: "ranges", ranges: {} }, how)).toThrow(RangeError);
    expect(() => morrisEffects(scenarios, [1, 2], { kind: "levels", levels: 3 }, how)).toThrow(RangeError);
  });
});

describe("the check of Morris trajectories", () => {
  it("takes those of the sampler, and tells where others break off", () => {
    const design = sampleScenarios(uniformInputs(["a", "b"], 0, 1), { method: "morris", count: 3, seed: 1 });
    expect(checkMorris(design)).toEqual({ kind: "trajectories", trajectoryCount: 3 });
    expect(checkMorris({ a: Float64Array.of(0, 1, 1), b: Float64Array.of(0, 1, 1) })).toEqual({
      kind: "wrong-scenario",
      scenario: 1,
      movedIds: ["a", "b"],
    });
    expect(checkMorris({ a: Float64Array.of(0, 1, 0), b: Float64Array.of(0, 0, 0) })).toMatchObject({ scenario: 2 });
    expect(checkMorris({ a: Float64Array.of(0, 1, 0) }).kind).toBe("wrong-count");
  });
});
