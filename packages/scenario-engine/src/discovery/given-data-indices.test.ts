import { describe, expect, it } from "vitest";
import { ishigami, outcomesOf, uniformInputs } from "../../test/known-functions.ts";
import { sampleScenarios } from "../sampling/sample-scenarios.ts";
import { givenDataIndices } from "./given-data-indices.ts";

const how = { resamples: 50, confidence: 0.95, seed: 1 };

describe("first-order indices from given data", () => {
  it("are the adjusted correlation ratio, worked by hand [SOBOLI6]", () => {
    // Slices {0, 0, 1} and {3, 4, 4}: total 18 about the mean 2, within them 4/3; 1 − (4/3 / 4) / (18 / 5).
    const found = givenDataIndices({ x: Float64Array.of(1, 2, 3, 7, 8, 9) }, [0, 0, 1, 3, 4, 4], 2, how);
    expect(found).toMatchObject({ kind: "indices", scenarioCount: 6, droppedScenarios: 0 });
    expect(found.kind === "indices" && found.first.x!.value).toBeCloseTo(1 - 4 / 3 / 4 / (18 / 5), 12);
  });

  it("come near the analytic indices of the Ishigami function from a plain sample [SOBOLI6]", () => {
    const names = ["x1", "x2", "x3"];
    const sample = { method: "latin-hypercube", count: 8000, seed: 2 } as const;
    const scenarios = sampleScenarios(uniformInputs(names, -Math.PI, Math.PI), sample);
    const found = givenDataIndices(scenarios, outcomesOf(scenarios, ishigami(7, 0.1)), 40, how);
    if (found.kind !== "indices") throw new Error(found.kind);
    for (const [place, index] of [0.3139, 0.4424, 0].entries()) {
      expect(Math.abs(found.first[names[place]!]!.value - index)).toBeLessThan(0.02);
    }
  });

  it("leave out runs without a number, and answer where nothing varies or little is left [SOBOLI3]", () => {
    const x = Float64Array.from({ length: 8 }, (_, row) => row);
    const some = [1, 2, 3, Number.NaN, 5, 6, 7, 8];
    expect(givenDataIndices({ x }, some, 2, how)).toMatchObject({ kind: "indices", droppedScenarios: 1 });
    expect(
      givenDataIndices(
        { x },
        x.map(() => 3),
        2,
        how,
      ),
    ).toMatchObject({ kind: "no-variation", value: 3 });
    expect(givenDataIndices({ x }, x, 5, how).kind).toBe("too-few");
  });

  it("refuse columns of another length and a single slice", () => {
    expect(() => givenDataIndices({ x: Float64Array.of(1) }, [1, 2], 2, how)).toThrow(RangeError);
    expect(() => givenDataIndices({ x: Float64Array.of(1, 2) }, [1, 2], 1, how)).toThrow(RangeError);
  });
});
