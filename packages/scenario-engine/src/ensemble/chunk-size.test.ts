import { describe, expect, it } from "vitest";
import { ensembleChunkSize } from "./chunk-size.ts";

describe("ensembleChunkSize", () => {
  const town = { scenarioCount: 1000, policyCount: 4, outcomeCount: 10, yearCount: 81 };

  it("gives sixteen chunks of a small ensemble, and a million numbers a chunk of a large one", () => {
    expect(ensembleChunkSize(town)).toBe(64);
    expect(ensembleChunkSize({ ...town, scenarioCount: 1_000_000 })).toBe(328);
    expect(328 * 4 * 10 * 81).toBeLessThan(1.02 * 2 ** 20);
  });

  it("stays between eight scenarios and sixteen thousand", () => {
    expect(ensembleChunkSize({ ...town, scenarioCount: 3 })).toBe(8);
    expect(ensembleChunkSize({ ...town, outcomeCount: 1e6 })).toBe(8);
    expect(ensembleChunkSize({ scenarioCount: 1e7, policyCount: 1, outcomeCount: 1, yearCount: 1 })).toBe(16_384);
  });
});
