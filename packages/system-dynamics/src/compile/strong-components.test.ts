import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { strongComponents } from "./strong-components.ts";

/** Graphs of up to twelve nodes with any edges between them. */
const graphs = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 4 }), { minLength: size, maxLength: size }));

function reaches(edges: readonly (readonly number[])[], from: number, to: number): boolean {
  const seen = new Set<number>();
  const open = [from];
  while (open.length > 0) {
    for (const next of edges[open.pop()!]!) {
      if (next === to) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}

describe("strongComponents", () => {
  it("puts what is pointed to first and circles together", () => {
    expect(strongComponents([[1], [2], [1], [0]]).map((component) => component.toSorted())).toEqual([[1, 2], [0], [3]]);
  });

  it("puts two nodes together exactly when each reaches the other, and otherwise after what they reach", () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const place = new Map(strongComponents(edges).flatMap((component, at) => component.map((node) => [node, at])));
        expect(place.size).toBe(edges.length);
        for (const a of edges.keys()) {
          for (const b of edges.keys()) {
            if (a === b || !reaches(edges, a, b)) continue;
            if (reaches(edges, b, a)) expect(place.get(a)).toBe(place.get(b));
            else expect(place.get(a)).toBeGreaterThan(place.get(b)!);
          }
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("follows a chain of 200,000 nodes without running out of stack", () => {
    const length = 200_000;
    const chain = Array.from({ length }, (_, node) => (node + 1 < length ? [node + 1] : []));
    expect(strongComponents(chain)[0]).toEqual([length - 1]);
  });
});
