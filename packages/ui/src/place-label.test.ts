import { describe, expect, it } from "vitest";
import { placeLabel } from "./place-label.ts";

const box = (x: number, y: number) => ({ x, y, width: 20, height: 10 });

describe("placeLabel", () => {
  it("takes the first place that touches neither dot nor label", () => {
    const candidates = [box(0, 0), box(0, 20), box(0, 40)];
    expect(placeLabel(candidates, [{ x: 10, y: 5 }], [box(15, 25)], 2)).toEqual(box(0, 40));
  });

  it("keeps the clearance from dots outside the box", () => {
    expect(placeLabel([box(0, 0), box(0, 30)], [{ x: 10, y: 13 }], [], 4)).toEqual(box(0, 30));
    expect(placeLabel([box(0, 0), box(0, 30)], [{ x: 10, y: 13 }], [], 2)).toEqual(box(0, 0));
  });

  it("never drops a label: the last place when all are taken", () => {
    expect(placeLabel([box(0, 0), box(5, 0)], [{ x: 10, y: 5 }], [], 2)).toEqual(box(5, 0));
  });
});
