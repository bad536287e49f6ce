import { describe, expect, it } from "vitest";
import { type MapUnit, unitMapLayout } from "./unit-map-layout.ts";

/** A degree by a degree at the equator: 111.195 km wide. */
const ring = [
  [0, -0.5],
  [0, 0.5],
  [1, 0.5],
  [1, -0.5],
  [0, -0.5],
];
const unit: MapUnit = {
  id: "a",
  name: "A",
  value: "+1 %",
  change: "grew",
  geometry: { type: "Polygon", coordinates: [ring] },
};

describe("unitMapLayout", () => {
  it("fits the shape to the width and keeps its proportions", () => {
    const { height, units } = unitMapLayout([unit], 216);
    expect(height - (200 + 16 + 26)).toBeGreaterThanOrEqual(0);
    expect(height - (200 + 16 + 26)).toBeLessThanOrEqual(1);
    expect(units[0]!.label.x).toBeCloseTo(108, 0);
    expect(units[0]!.label.y - units[0]!.label.x).toBeLessThanOrEqual(0.6);
  });

  it("draws a scale bar true to the equator's 111.195 km a degree", () => {
    const { scaleBar } = unitMapLayout([unit], 216);
    expect(scaleBar.kilometres).toBe(20);
    expect(scaleBar.length).toBeCloseTo((20 / 111.195) * 200, 1);
  });

  it("draws the same shape whichever way its ring runs", () => {
    const turned: MapUnit = { ...unit, geometry: { type: "Polygon", coordinates: [ring.toReversed()] } };
    const box = (path: string) => {
      const numbers = path.match(/-?\d+(\.\d+)?/g)!.map(Number);
      return [Math.min(...numbers), Math.max(...numbers)];
    };
    expect(box(unitMapLayout([turned], 216).units[0]!.path)).toEqual(box(unitMapLayout([unit], 216).units[0]!.path));
  });

  it("moves a name off the dot of a seat", () => {
    const { units } = unitMapLayout([{ ...unit, seat: [0.5, 0] }], 216);
    const { label, seat } = units[0]!;
    expect(Math.abs(label.y - seat!.y) > 19 || Math.abs(label.x - seat!.x) > 14).toBe(true);
  });

  it("never grows taller than allowed", () => {
    expect(unitMapLayout([unit], 900, 300).height).toBe(300);
  });

  it("refuses a map of nothing", () => {
    expect(() => unitMapLayout([], 216)).toThrow(/at least one unit/);
  });
});
