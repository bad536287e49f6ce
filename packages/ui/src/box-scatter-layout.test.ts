import { describe, expect, it } from "vitest";
import { boxScatterLayout } from "./box-scatter-layout.ts";

const axis = { low: 0, high: 10 };
const place = { width: 264, height: 250, left: 50 };

describe("boxScatterLayout", () => {
  it("draws a cross for a future of interest and a dot for another, each where its values are", () => {
    const { crosses, dots, drawn } = boxScatterLayout({
      ...place,
      ...{ x: axis, y: axis, xs: [0, 10], ys: [0, 10], ofInterest: [1, 0] },
    });
    expect(crosses).toContain("M47.4 207.4");
    expect(dots).toBe("M250 10h0");
    expect(drawn).toBe(2);
  });

  it("leaves the box open at an end without a limit", () => {
    const { box, plot } = boxScatterLayout({
      ...place,
      ...{ x: { ...axis, max: 5 }, y: { ...axis, min: 8 }, xs: [], ys: [], ofInterest: [] },
    });
    expect(box).toEqual({ x: plot.left, y: plot.top, width: 100, height: 40 });
  });

  it("draws a sample where there are too many futures to be told apart", () => {
    const many = new Float64Array(10_000).fill(1);
    const { drawn } = boxScatterLayout({
      ...place,
      ...{ x: axis, y: axis, xs: many, ys: many, ofInterest: new Uint8Array(10_000) },
    });
    expect(drawn).toBe(2000);
  });
});
