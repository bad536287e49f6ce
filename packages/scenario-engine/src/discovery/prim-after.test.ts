import { describe, expect, it } from "vitest";
import { casesFrom, numbers, primReference } from "../../test/prim-cases.ts";
import { casesInBox } from "./cases-in-box.ts";
import { prim } from "./prim.ts";
import { primAfter, primBoxes } from "./prim-after.ts";

/** A grid of 20 × 20 with a large and a small corner of interest. */
const grid = Array.from({ length: 400 }, (_, place) => [(place % 20) + 0.5, Math.floor(place / 20) + 0.5] as const);
const twoCorners = casesFrom(
  [
    numbers(
      "price",
      grid.map(([price]) => price),
    ),
    numbers(
      "rain",
      grid.map(([, rain]) => rain),
    ),
  ],
  grid.map(([price, rain]) => ((price < 10 && rain < 10) || (price > 17 && rain > 15) ? 1 : 0)),
);

describe("primAfter", () => {
  it("finds the other corner, with shares of all futures", () => {
    const first = prim(twoCorners);
    if (first.kind !== "found") throw new Error(first.kind);
    const one = first.trajectory[first.suggested]!;
    expect(one).toMatchObject({ n: 100, k: 100, limits: { price: { max: 10 }, rain: { max: 10 } } });
    const second = primAfter(twoCorners, [one], { massMin: 0.01 });
    if (second.kind !== "found") throw new Error(second.kind);
    expect(second.trajectory[0]).toMatchObject({ n: 300, k: 15, mass: 0.75, coverage: 15 / 115, density: 0.05 });
    expect(second.trajectory[second.suggested]).toMatchObject({ n: 15, k: 15, mass: 15 / 400, coverage: 15 / 115 });
  });

  it("is prim itself when nothing has been taken", () => {
    const { cases, runs } = primReference();
    expect(primAfter(cases, [], runs[0]!.options)).toEqual(prim(cases, runs[0]!.options));
  });
});

describe("primBoxes", () => {
  it("goes on until nothing of interest is left, and never takes a future twice", () => {
    const answers = primBoxes(twoCorners, 5, { massMin: 0.01 });
    expect(answers.map(({ kind }) => kind)).toEqual(["found", "found", "none-of-interest"]);
    const boxes = answers.flatMap((answer) => (answer.kind === "found" ? [answer.trajectory[answer.suggested]!] : []));
    let left = Array.from({ length: 400 }, () => 1);
    for (const box of boxes) {
      const inside = casesInBox(twoCorners, box);
      expect(left.filter((still, place) => still === 1 && inside[place] === 1).length).toBe(box.n);
      left = left.map((still, place) => still & (1 - inside[place]!));
    }
  });

  it("refuses to look for no box", () => {
    expect(() => primBoxes(twoCorners, 0)).toThrow(RangeError);
  });
});
