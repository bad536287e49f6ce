import type { StorylineId } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Pulls, triangleLayout } from "./triangle-layout.ts";

const cloud = (futures: readonly Pulls[], storyline: StorylineId = "carry-on") => ({ storyline, futures });
const spread: Pulls[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

describe("triangleLayout", () => {
  it("puts a future that has only one thing into that corner, and an even one into the middle", () => {
    const { corners, marks, balance } = triangleLayout([cloud(spread), cloud([[1, 0, 0]], "desert-oasis")], 400);
    expect(marks[1]!.middle.x).toBeCloseTo(corners[0].x);
    expect(marks[1]!.middle.y).toBeCloseTo(corners[0].y);
    expect(marks[0]!.middle.x).toBeCloseTo(balance!.x);
    expect(marks[0]!.middle.y).toBeCloseTo(balance!.y);
  });

  it("does not care how much of everything there is, only about the balance", () => {
    const [one, ten] = [2, 20].map((much) => {
      return triangleLayout([cloud(spread), cloud([[much, much, much / 2]], "desert-oasis")], 400).marks[1]!.middle;
    });
    expect(ten!.x).toBeCloseTo(one!.x);
    expect(ten!.y).toBeCloseTo(one!.y);
  });

  it("shows the whole triangle for wide clouds and enlarges narrow ones", () => {
    expect(triangleLayout([cloud(spread)], 400).zoom).toBe(1);
    const narrow = triangleLayout([cloud([[0.4, 0.3, 0.3]]), cloud([[0.38, 0.32, 0.3]], "desert-oasis")], 400);
    expect(narrow.zoom).toBe(10);
    for (const { middle } of narrow.marks) {
      expect(middle.y).toBeGreaterThan(narrow.corners[0].y);
      expect(middle.y).toBeLessThan(narrow.corners[1].y);
      expect(middle.x).toBeGreaterThan(narrow.corners[1].x);
      expect(middle.x).toBeLessThan(narrow.corners[2].x);
    }
  });

  it("keeps letters apart where clouds have the same middle", () => {
    const ids: StorylineId[] = ["carry-on", "desert-oasis", "industrial-revival", "managed-shrinkage"];
    const { marks } = triangleLayout(
      ids.map((id) => cloud(spread, id)),
      400,
    );
    for (const [place, { badge }] of marks.entries()) {
      for (const other of marks.slice(place + 1)) {
        expect(Math.hypot(badge.x - other.badge.x, badge.y - other.badge.y)).toBeGreaterThan(20);
      }
    }
  });

  it("leaves out clouds without a place", () => {
    expect(triangleLayout([cloud([]), cloud([[0, 0, 0]])], 400).marks).toEqual([]);
  });

  it("keeps every middle inside the drawing and grids with shares inside 0 to 100", () => {
    const pull = fc.double({ min: 0, max: 1, noNaN: true });
    const futures = fc.array(fc.tuple(pull, pull, pull), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(futures, (triples) => {
        const { marks, grid, corners } = triangleLayout([cloud(triples), cloud(spread, "desert-oasis")], 400);
        for (const { middle } of marks) {
          expect(middle.y).toBeGreaterThanOrEqual(corners[0].y - 0.01);
          expect(middle.y).toBeLessThanOrEqual(corners[1].y + 0.01);
          expect(middle.x).toBeGreaterThanOrEqual(corners[1].x - 0.01);
          expect(middle.x).toBeLessThanOrEqual(corners[2].x + 0.01);
        }
        for (const { percent } of grid) {
          expect(percent).toBeGreaterThan(0);
          expect(percent).toBeLessThan(100);
        }
      }),
    );
  });

  it("draws an ellipse that holds nine of ten futures", () => {
    const turn = (place: number) => (2 * Math.PI * place) / 40;
    const triples = Array.from({ length: 40 }, (_, place): Pulls => {
      const far = place < 36 ? 0.02 : 0.08;
      return [1 / 3 + far * Math.cos(turn(place * 7)), 1 / 3 + far * Math.sin(turn(place * 7)), 1 / 3];
    });
    const { marks } = triangleLayout([cloud(triples), cloud(spread, "desert-oasis")], 400);
    const { long, short } = marks[0]!.ellipse;
    expect(long).toBeGreaterThan(short);
    // The four far ones lie outside, so the ellipse is far smaller than they reach.
    expect(long).toBeLessThan(0.08 * 376);
  });
});
