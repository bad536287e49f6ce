import { describe, expect, it } from "vitest";
import { scenarioColumns, sliceScenarios } from "./scenario-columns.ts";

describe("scenarioColumns", () => {
  const columns = scenarioColumns([
    { price: 1, rain: 10 },
    { price: 2, rain: 20 },
    { price: 3, rain: 30 },
  ]);

  it("turns scenarios into a column per uncertainty", () => {
    expect(columns).toEqual({ price: Float64Array.of(1, 2, 3), rain: Float64Array.of(10, 20, 30) });
    expect(scenarioColumns([])).toEqual({});
  });

  it("cuts out neighbouring scenarios without copying them", () => {
    const part = sliceScenarios(columns, 1, 2);
    expect(part).toEqual({ price: Float64Array.of(2, 3), rain: Float64Array.of(20, 30) });
    expect(part.price!.buffer).toBe(columns.price!.buffer);
  });

  it("refuses a scenario with a number missing", () => {
    expect(() => scenarioColumns([{ price: 1 }, {}])).toThrow('scenario 1 needs a number for "price"');
  });
});
