import type { Uncertainty } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { caseInputs } from "./case-inputs.ts";

const named = (id: string, distribution: Uncertainty["distribution"]): Uncertainty => ({
  ...{ id, distribution, name: { en: id, zh: id }, unit: "1", source: "judgement" },
});
const range = { kind: "uniform", low: 0, high: 1 } as const;

describe("caseInputs", () => {
  it("takes the futures asked for, numbers as numbers and names as codes", () => {
    const drought = named("drought", {
      kind: "categorical",
      categories: [
        { name: "short", value: 7 },
        { name: "long", value: 9 },
      ],
    });
    const mine = named("mine", { kind: "boolean", probability: 0.5 });
    const scenarios = {
      price: Float64Array.of(0.1, 0.2, 0.3),
      drought: Float64Array.of(9, 7, 9),
      mine: Float64Array.of(0, 1, 1),
    };
    expect(caseInputs([named("price", range), drought, mine], scenarios, Int32Array.of(0, 2))).toEqual([
      { id: "price", kind: "number", values: Float64Array.of(0.1, 0.3) },
      { id: "drought", kind: "category", codes: Uint16Array.of(1, 1), categories: ["short", "long"] },
      { id: "mine", kind: "category", codes: Uint16Array.of(0, 1), categories: ["false", "true"] },
    ]);
  });

  it("leaves out numbers that only pick a history of shocks", () => {
    expect(caseInputs([named("price_path", range)], { price_path: Float64Array.of(0.5) }, Int32Array.of(0))).toEqual(
      [],
    );
  });
});
