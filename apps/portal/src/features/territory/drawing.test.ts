import { describe, expect, it } from "vitest";
import { afterStep, type Drawing, type DrawingStep, drawingOf, shapeUnderWay } from "./drawing.ts";

const corner = (longitude: number, latitude: number): DrawingStep => ({
  kind: "add-corner",
  at: [longitude, latitude],
});
const after = (...steps: DrawingStep[]): Drawing => steps.reduce(afterStep, drawingOf([]));
const triangle = [corner(102, 38), corner(103, 38), corner(102, 39)];
const ring = [
  [102, 38],
  [103, 38],
  [102, 39],
  [102, 38],
];

describe("afterStep", () => {
  it("closes an area by its first corner", () => {
    expect(after(...triangle, { kind: "finish" }).shapes).toEqual([{ type: "Polygon", coordinates: [ring] }]);
  });

  it("does not finish an area of two corners", () => {
    const drawing = after(corner(102, 38), corner(103, 38), { kind: "finish" });
    expect(drawing.shapes).toEqual([]);
    expect(drawing.corners).toHaveLength(2);
    expect(shapeUnderWay(drawing)).toBeNull();
  });

  it("sets a point at once", () => {
    const point = { type: "Point", coordinates: [102, 38] };
    expect(after({ kind: "choose-tool", tool: "point" }, corner(102, 38)).shapes).toEqual([point]);
  });

  it("takes the same corner twice in a row for one", () => {
    expect(after(corner(102, 38), corner(102, 38)).corners).toHaveLength(1);
  });

  it("undoes corners first, then shapes, also a removal", () => {
    const removed = after(...triangle, { kind: "finish" }, { kind: "remove-shape", index: 0 }, corner(1, 1));
    const back = afterStep(removed, { kind: "undo" });
    expect(back.corners).toEqual([]);
    expect(afterStep(back, { kind: "undo" }).shapes).toHaveLength(1);
    expect(afterStep(drawingOf([]), { kind: "undo" })).toEqual(drawingOf([]));
  });

  it("cancels only what is under way", () => {
    const drawing = after(...triangle, { kind: "finish" }, corner(1, 1), { kind: "cancel" });
    expect(drawing.corners).toEqual([]);
    expect(drawing.shapes).toHaveLength(1);
  });
});
