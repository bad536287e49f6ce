import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

describe("spreadLabels", () => {
  it("leaves labels that are apart where they are", () => {
    expect(spreadLabels([10, 60, 110], 20, 0, 200)).toEqual([10, 60, 110]);
  });

  it("moves two that collide by the same amount", () => {
    expect(spreadLabels([100, 104], 20, 0, 200)).toEqual([92, 112]);
  });

  it("keeps them inside, pushing from the end", () => {
    expect(spreadLabels([195, 199], 20, 0, 200)).toEqual([180, 200]);
  });

  it("keeps order, gaps and both ends wherever there is room", () => {
    const labels = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 10 });
    fc.assert(
      fc.property(labels, (wanted) => {
        const placed = spreadLabels(wanted, 20, 0, 300);
        const sorted = placed.toSorted((a, b) => a - b);
        for (const [i, y] of sorted.slice(1).entries()) expect(y - sorted[i]!).toBeGreaterThanOrEqual(20 - 1e-9);
        for (const y of placed) expect(y).toBeGreaterThanOrEqual(-1e-9);
        for (const y of placed) expect(y).toBeLessThanOrEqual(300 + 1e-9);
        const rank = (list: readonly number[]) => list.map((_, i) => i).sort((a, b) => list[a]! - list[b]! || a - b);
        expect(rank(placed)).toEqual(rank(wanted));
      }),
    );
  });
});
