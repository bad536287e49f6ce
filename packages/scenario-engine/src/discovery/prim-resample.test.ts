import { describe, expect, it } from "vitest";
import { primReference } from "../../test/prim-cases.ts";
import { prim } from "./prim.ts";
import { primResample } from "./prim-resample.ts";

const { cases } = primReference();
const found = prim(cases);
if (found.kind !== "found") throw new Error(found.kind);
const box = found.trajectory[found.suggested]!;

describe("primResample", () => {
  it("finds what drives the outcome again in most halves, and what does not in few", () => {
    const { draws, answered, inputs } = primResample(cases, box, {}, { draws: 20, seed: 1 });
    expect([draws, answered]).toEqual([20, 20]);
    const of = (id: string) => inputs.find((input) => input.id === id);
    expect(of("price")).toMatchObject({ isLimited: true });
    expect(of("price")!.atCoverage).toBeGreaterThan(0.9);
    expect(of("price")!.max!.atDensity).toBeGreaterThan(0.9);
    expect(of("price")!.max!.lowest).toBeLessThan(of("price")!.max!.highest);
    expect(of("year")?.atCoverage ?? 0).toBeLessThan(0.7);
  });

  it("gives the same shares for the same seed, and others for another", () => {
    const once = primResample(cases, box, {}, { draws: 8, seed: 3 });
    expect(primResample(cases, box, {}, { draws: 8, seed: 3 })).toEqual(once);
    expect(primResample(cases, box, {}, { draws: 8, seed: 4 })).not.toEqual(once);
  });

  it("refuses to draw nothing", () => {
    expect(() => primResample(cases, box, {}, { draws: 0, seed: 1 })).toThrow(RangeError);
  });
});
