import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ishigami, outcomesOf, sobolG, sobolGIndices, uniformInputs } from "../../test/known-functions.ts";
import { sampleScenarios } from "../sampling/sample-scenarios.ts";
import { type SobolIndices, sobolIndices } from "./sobol-indices.ts";

const how = { resamples: 200, confidence: 0.95, seed: 1 };

function indicesOf(answer: SobolIndices): Extract<SobolIndices, { kind: "indices" }> {
  if (answer.kind !== "indices") throw new Error(`found ${answer.kind}`);
  return answer;
}

const names = ["x1", "x2", "x3"];
const ishigamiDesign = sampleScenarios(uniformInputs(names, -Math.PI, Math.PI), {
  method: "saltelli",
  count: 4096,
  seed: 5,
  secondOrder: true,
});
const ofIshigami = indicesOf(
  sobolIndices(outcomesOf(ishigamiDesign, ishigami(7, 0.1)), { inputIds: names, secondOrder: true }, how),
);

describe("Sobol' indices", () => {
  it("are the products of the base points over the variance, worked by hand", () => {
    // One input; A, AB, B of two base points: 1, 3, 3 and 3, 1, 1. All six: mean 2, variance of A and B 1.
    const { first, total } = indicesOf(sobolIndices([1, 3, 3, 3, 1, 1], { inputIds: ["x"], secondOrder: false }, how));
    // First: (1 · (1 − −1) + −1 · (−1 − 1)) / 2 = 2. Total: (2² + 2²) / 2 / 2 = 2.
    expect(first.x!.value).toBeCloseTo(2, 12);
    expect(total.x!.value).toBeCloseTo(2, 12);
  });

  it("agree with the analytic indices of the Ishigami function, pairs included [SOBOLI1]", () => {
    for (const [place, index] of [0.3139, 0.4424, 0].entries()) {
      expect(Math.abs(ofIshigami.first[names[place]!]!.value - index)).toBeLessThan(0.01);
    }
    for (const [place, index] of [0.5576, 0.4424, 0.2437].entries()) {
      expect(Math.abs(ofIshigami.total[names[place]!]!.value - index)).toBeLessThan(0.01);
    }
    for (const [place, index] of [0, 0.2437, 0].entries()) {
      expect(Math.abs(ofIshigami.second[place]!.value - index)).toBeLessThan(0.02);
    }
    expect(ofIshigami.second.map(({ between }) => between.join())).toEqual(["x1,x2", "x1,x3", "x2,x3"]);
  });

  it("hold the analytic indices of the G function in their intervals [SOBOLI4]", () => {
    const a = [0, 1, 4.5, 9, 99];
    const ids = a.map((_, i) => `x${i + 1}`);
    const design = sampleScenarios(uniformInputs(ids, 0, 1), { method: "saltelli", count: 2048, seed: 3 });
    const found = indicesOf(sobolIndices(outcomesOf(design, sobolG(a)), { inputIds: ids, secondOrder: false }, how));
    const expected = sobolGIndices(a);
    for (const [i, id] of ids.entries()) {
      expect(found.first[id]!.low).toBeLessThan(expected.first[i]!);
      expect(found.first[id]!.high).toBeGreaterThan(expected.first[i]!);
      expect(found.total[id]!.low).toBeLessThan(expected.total[i]!);
      expect(found.total[id]!.high).toBeGreaterThan(expected.total[i]!);
    }
  });

  it("keep the width of their intervals when rows are resampled in groups [SOBOLI4]", () => {
    const design = (count: number) =>
      sampleScenarios(uniformInputs(names, -Math.PI, Math.PI), { method: "saltelli", count, seed: 5 });
    const width = (count: number) => {
      const outcomes = outcomesOf(design(count), ishigami(7, 0.1));
      const { low, high } = indicesOf(sobolIndices(outcomes, { inputIds: names, secondOrder: false }, how)).first.x1!;
      return high - low;
    };
    // Four times the rows, half the width, though 8,192 rows are dealt into 2,048 groups.
    expect(width(2048) / width(8192)).toBeGreaterThan(1.6);
    expect(width(2048) / width(8192)).toBeLessThan(2.5);
  });

  it("do not change when the outcome has another unit or origin [SOBOLI2]", () => {
    const design = sampleScenarios(uniformInputs(names, -Math.PI, Math.PI), { method: "saltelli", count: 32, seed: 2 });
    const outcomes = outcomesOf(design, ishigami(7, 0.1));
    const plain = indicesOf(sobolIndices(outcomes, { inputIds: names, secondOrder: false }, how));
    const scales = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(scales, fc.integer({ min: -50, max: 50 }), (unit, origin) => {
        const other = indicesOf(
          sobolIndices(
            outcomes.map((value) => unit * (value + origin)),
            { inputIds: names, secondOrder: false },
            how,
          ),
        );
        for (const id of names) {
          expect(other.first[id]!.value).toBeCloseTo(plain.first[id]!.value, 9);
          expect(other.total[id]!.high).toBeCloseTo(plain.total[id]!.high, 9);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("go along with the inputs when these change places", () => {
    const turned = { x3: ishigamiDesign.x3!, x1: ishigamiDesign.x1!, x2: ishigamiDesign.x2! };
    // The blocks of one base point, A, ABᵢ, BAᵢ, B, in the new order of inputs.
    const order = [0, 3, 1, 2, 6, 4, 5, 7];
    const outcomes = outcomesOf(ishigamiDesign, ishigami(7, 0.1));
    const moved = outcomes.map((_, row) => outcomes[row - (row % 8) + order[row % 8]!]!);
    const found = indicesOf(sobolIndices(moved, { inputIds: Object.keys(turned), secondOrder: true }, how));
    for (const id of names) expect(found.total[id]!.value).toBeCloseTo(ofIshigami.total[id]!.value, 12);
  });

  it("add up to 1 for a weighted sum, none of them above its total [SOBOLI1]", () => {
    const design = sampleScenarios(uniformInputs(names, 0, 1), { method: "saltelli", count: 2048, seed: 8 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }), (weights) => {
        const outcomes = outcomesOf(design, (inputs) => inputs.reduce((sum, x, i) => sum + weights[i]! * x, 0));
        const { first, total } = indicesOf(
          sobolIndices(outcomes, { inputIds: names, secondOrder: false }, { ...how, resamples: 2 }),
        );
        const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
        for (const [i, id] of names.entries()) {
          expect(first[id]!.value).toBeCloseTo(weights[i]! ** 2 / squares, 1);
          expect(first[id]!.value).toBeLessThan(total[id]!.value + 0.02);
        }
        expect(names.reduce((sum, id) => sum + first[id]!.value, 0)).toBeCloseTo(1, 1);
      }),
      { numRuns: 10 },
    );
  });

  it("leave out a base point whole when one of its runs gave no number, and count it [SOBOLI3]", () => {
    const design = { inputIds: ["x"], secondOrder: false };
    const whole = indicesOf(sobolIndices([1, 3, 3, 3, 1, 1], design, how));
    const found = indicesOf(sobolIndices([1, 3, 3, 5, Number.NaN, 9, 3, 1, 1, Infinity, 1, 1], design, how));
    expect(found).toEqual({ ...whole, droppedBases: 2 });
  });

  it("answer with the reason when the outcome never varies or hardly a run gave a number", () => {
    const design = { inputIds: ["x"], secondOrder: false };
    expect(sobolIndices([4, 4, 4, 4, 4, 4], design, how)).toEqual({
      kind: "no-variation",
      value: 4,
      baseCount: 2,
      droppedBases: 0,
    });
    expect(sobolIndices([1, 2, 3, 4, Number.NaN, 6], design, how).kind).toBe("too-few");
    expect(sobolIndices([], design, how).kind).toBe("too-few");
  });

  it("give the same intervals for the same seed and others for another", () => {
    const outcomes = outcomesOf(ishigamiDesign, ishigami(7, 0.1));
    const again = (seed: number) => sobolIndices(outcomes, { inputIds: names, secondOrder: true }, { ...how, seed });
    expect(again(1)).toEqual(ofIshigami);
    expect(indicesOf(again(2)).first.x1!.low).not.toBe(ofIshigami.first.x1!.low);
  });

  it("refuse half a base point and impossible resampling", () => {
    expect(() => sobolIndices([1, 2, 3, 4], { inputIds: ["x"], secondOrder: false }, how)).toThrow(RangeError);
    const design = { inputIds: ["x"], secondOrder: false };
    expect(() => sobolIndices([1, 3, 3], design, { ...how, resamples: 1 })).toThrow(RangeError);
    expect(() => sobolIndices([1, 3, 3], design, { ...how, confidence: 1 })).toThrow(RangeError);
  });
});
