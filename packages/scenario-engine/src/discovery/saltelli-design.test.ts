import { describe, expect, it } from "vitest";
import { uniformInputs } from "../../test/known-functions.ts";
import { sampleScenarios } from "../sampling/sample-scenarios.ts";
import { checkSaltelli } from "./saltelli-design.ts";

const inputs = uniformInputs(["a", "b"], 0, 1);

describe("the check of a Saltelli design", () => {
  it("tells with and without second order apart, also where the counts would fit both", () => {
    for (const secondOrder of [false, true]) {
      const design = sampleScenarios(inputs, { method: "saltelli", count: 12, seed: 1, secondOrder });
      expect(checkSaltelli(design)).toEqual({ kind: "saltelli", baseCount: 12, secondOrder });
    }
  });

  it("takes an input with few values, of which A and B often have the same", () => {
    const coin = { id: "c", distribution: { kind: "boolean", probability: 0.5 } } as const;
    const design = sampleScenarios([...inputs, coin], { method: "saltelli", count: 8, seed: 1 });
    expect(checkSaltelli(design).kind).toBe("saltelli");
  });

  it("names the first number that is out of place", () => {
    const design = sampleScenarios(inputs, { method: "saltelli", count: 8, seed: 1 });
    const spoilt = { ...design, b: design.b!.map((value, row) => (row === 9 ? 2 : value)) };
    expect(checkSaltelli(spoilt)).toMatchObject({ kind: "wrong-scenario", scenario: 9, inputId: "b", found: 2 });
  });

  it("refuses random scenarios, and numbers of them that no design has", () => {
    const random = sampleScenarios(inputs, { method: "latin-hypercube", count: 12, seed: 1 });
    expect(checkSaltelli(random).kind).toBe("wrong-scenario");
    const odd = sampleScenarios(inputs, { method: "latin-hypercube", count: 13, seed: 1 });
    expect(checkSaltelli(odd)).toEqual({ kind: "wrong-count", scenarioCount: 13, blockSizes: [4, 6] });
  });
});
