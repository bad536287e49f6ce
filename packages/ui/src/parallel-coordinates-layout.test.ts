import { describe, expect, it } from "vitest";
import {
  parallelCoordinatesLayout,
  parallelPath,
  passesBrushes,
  pointOnAxis,
  shareOnAxis,
  valueOnAxis,
} from "./parallel-coordinates-layout.ts";

const cost = { id: "cost", worst: 9, best: 1 };
const green = { id: "green", worst: 0, best: 4 };

describe("parallel coordinates", () => {
  it("stand side by side with the better end up, whichever way is better", () => {
    const layout = parallelCoordinatesLayout([cost, green], 400);
    expect(layout.orientation).toBe("across");
    expect(layout.axes.map(({ best }) => best.x)).toEqual([100, 300]);
    expect(pointOnAxis(1, cost, layout.axes[0]!)).toEqual(layout.axes[0]!.best);
    expect(pointOnAxis(0, green, layout.axes[1]!)).toEqual(layout.axes[1]!.worst);
    expect(parallelPath({ id: "a", values: [5, 4] }, [cost, green], layout)).toBe("M100 214L300 64");
  });

  it("lie below one another, better ends right, where a column would be too narrow for its name", () => {
    const layout = parallelCoordinatesLayout([cost, green, { ...green, id: "just" }, { ...green, id: "grow" }], 340);
    expect(layout.orientation).toBe("down");
    expect(layout.axes.every(({ worst, best }) => worst.y === best.y && worst.x < best.x)).toBe(true);
    expect(layout.axes.map(({ best }) => best.y)).toEqual([52, 116, 180, 244]);
  });

  it("read values back from places, and keep them on the axis", () => {
    for (const width of [400, 150]) {
      const layout = parallelCoordinatesLayout([cost, green], width);
      for (const value of [1, 3, 9]) {
        expect(valueOnAxis(pointOnAxis(value, cost, layout.axes[0]!), cost, layout.axes[0]!)).toBeCloseTo(value, 6);
      }
      expect(pointOnAxis(20, cost, layout.axes[0]!)).toEqual(layout.axes[0]!.worst);
      expect(valueOnAxis({ x: -50, y: 9999 }, cost, layout.axes[0]!)).toBe(9);
    }
    expect(shareOnAxis(7, { id: "same", worst: 7, best: 7 })).toBe(0.5);
  });

  it("let lines pass that lie within every brush, its ends included", () => {
    expect(passesBrushes([5, 2], [null, null])).toBe(true);
    expect(passesBrushes([5, 2], [{ max: 5 }, { min: 2, max: 3 }])).toBe(true);
    expect(passesBrushes([5, 2], [{ min: 5.1 }, null])).toBe(false);
  });
});
