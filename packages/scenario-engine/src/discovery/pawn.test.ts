import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ishigami, outcomesOf, uniformInputs } from "../../test/known-functions.ts";
import { sampleScenarios } from "../sampling/sample-scenarios.ts";
import { type PawnIndices, pawn } from "./pawn.ts";

const how = { resamples: 20, confidence: 0.95, seed: 1 };

interface ScipyCase {
  readonly inputs: Record<string, number[]>;
  readonly outcomes: number[];
  readonly expected: Record<string, { median: number; max: number; mean: number }>;
}
const scipy = JSON.parse(
  readFileSync(new URL("../../test/fixtures/pawn-scipy.json", import.meta.url), "utf8"),
) as ScipyCase;
const scipyInputs = Object.fromEntries(
  Object.entries(scipy.inputs).map(([id, values]) => [id, Float64Array.from(values)]),
);

function indicesOf(answer: PawnIndices): Extract<PawnIndices, { kind: "indices" }> {
  if (answer.kind !== "indices") throw new Error(`found ${answer.kind}`);
  return answer;
}

describe("PAWN", () => {
  it("is the distance between cumulative shares, worked by hand [PAWN2]", () => {
    // The lower slice has outcomes 1 and 2, the upper 3 and 4: at 2 one share is 1, that of all ½.
    const { indices } = indicesOf(pawn({ x: Float64Array.of(1, 2, 3, 4) }, [1, 2, 3, 4], 2, how));
    expect(indices.x).toMatchObject({ median: 0.5, max: 0.5, mean: 0.5 });
  });

  it("agrees with SciPy's Kolmogorov–Smirnov distances, ties and an input of three values among them [PAWN2]", () => {
    const { indices } = indicesOf(pawn(scipyInputs, scipy.outcomes, 5, how));
    for (const [id, expected] of Object.entries(scipy.expected)) {
      for (const of of ["median", "max", "mean"] as const) expect(indices[id]![of]).toBeCloseTo(expected[of], 12);
    }
  });

  it("holds the published values for the Ishigami function with a = 2, b = 1 [PAWN1]", () => {
    // Pianosi & Wagener 2018: median over 10 slices about 0.50, 0.16 and 0.29, as SALib cites them for 500 scenarios.
    const ids = ["x1", "x2", "x3"];
    const sample = { method: "latin-hypercube", count: 500, seed: 1 } as const;
    const scenarios = sampleScenarios(uniformInputs(ids, -Math.PI, Math.PI), sample);
    const { indices, dummy } = indicesOf(pawn(scenarios, outcomesOf(scenarios, ishigami(2, 1)), 10, how));
    for (const [place, index] of [0.5, 0.16, 0.29].entries()) {
      expect(Math.abs(indices[ids[place]!]!.median - index)).toBeLessThan(0.05);
    }
    for (const id of ["x1", "x3"]) expect(indices[id]!.median).toBeGreaterThan(dummy.high);
  });

  it("depends on the order of outcomes only, so no rising change of unit matters", () => {
    const plain = pawn(scipyInputs, scipy.outcomes, 5, how);
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 3, noNaN: true }), (power) => {
        expect(
          pawn(
            scipyInputs,
            scipy.outcomes.map((y) => (y + 20) ** power),
            5,
            how,
          ),
        ).toEqual(plain);
      }),
      { numRuns: 10 },
    );
  });

  it("gives an input that never varies no distance at all", () => {
    const still = new Float64Array(60).fill(3);
    const { indices } = indicesOf(pawn({ ...scipyInputs, still }, scipy.outcomes, 5, how));
    expect(indices.still).toEqual({ median: 0, max: 0, mean: 0, low: 0, high: 0 });
  });

  it("leaves out runs without a number, and answers where nothing varies or little is left", () => {
    const some = scipy.outcomes.map((y, row) => (row < 7 ? Number.NaN : y));
    expect(pawn(scipyInputs, some, 5, how)).toMatchObject({ kind: "indices", scenarioCount: 53, droppedScenarios: 7 });
    expect(
      pawn(
        scipyInputs,
        some.map(() => 2),
        5,
        how,
      ),
    ).toMatchObject({ kind: "no-variation", value: 2 });
    expect(pawn(scipyInputs, scipy.outcomes, 31, how).kind).toBe("too-few");
  });

  it("refuses a single slice", () => {
    expect(() => pawn(scipyInputs, scipy.outcomes, 1, how)).toThrow(RangeError);
  });
});
