import { describe, expect, it } from "vitest";
import type { WatchedRow } from "./indicators-screen-props.ts";
import { sparkLayout } from "./spark-layout.ts";

const size = { width: 110, height: 30 };
const none = { baseline: null, target: null, threshold: null };
const point = (year: number, value: WatchedRow["points"][number]["value"], isProvisional = false) =>
  ({ year, value, confidence: "high", isProvisional }) as WatchedRow["points"][number];
const measured = (value: number) => ({ kind: "measured", value }) as const;

describe("sparkLayout", () => {
  it("puts two years at the ends and the better one above", () => {
    const layout = sparkLayout([point(2010, measured(10)), point(2020, measured(20))], none, size)!;
    expect(layout.path).toBe("M5 25L105 5");
  });

  it("keeps marks inside the picture, and a single year in the middle", () => {
    const threshold = { value: 0, side: "below", meaning: null } as const;
    const layout = sparkLayout([point(2020, measured(10))], { ...none, threshold }, size)!;
    expect(layout.points[0]).toMatchObject({ x: 55, y: 5 });
    expect(layout.thresholdY).toBe(25);
  });

  it("draws a range as long as it is, and a flat line in the middle", () => {
    const range = sparkLayout([point(2020, { kind: "range", low: 1, high: 3 })], none, size)!;
    expect(range.points[0]).toMatchObject({ lowY: 25, highY: 5, y: 15 });
    expect(sparkLayout([point(2010, measured(4)), point(2020, measured(4), true)], none, size)!.points).toMatchObject([
      { y: 15, isProvisional: false },
      { y: 15, isProvisional: true },
    ]);
  });

  it("draws nothing where nothing is known", () => {
    expect(sparkLayout([], none, size)).toBeNull();
  });
});
