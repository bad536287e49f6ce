import { describe, expect, it } from "vitest";
import { nearestDot, tradeOffLayout } from "./trade-off-layout.ts";

const points = [
  { coverage: 1, density: 0.4, mass: 1 },
  { coverage: 0.8, density: 0.6, mass: 0.5 },
  { coverage: 0.5, density: 1, mass: 0.01 },
];
const layout = tradeOffLayout({ points, base: 0.4, width: 400, height: 300 });

describe("tradeOffLayout", () => {
  it("begins with all failures at the right edge, on the line of all futures, and climbs to the left", () => {
    const [all, , pure] = layout.dots;
    expect(all).toMatchObject({ x: layout.plot.right, y: layout.baseY });
    expect(pure!.y).toBe(layout.plot.top);
    expect(pure!.x).toBeLessThan(all!.x);
  });

  it("draws boxes by area, and none so small that it cannot be seen", () => {
    const [all, half, tiny] = layout.dots.map(({ radius }) => radius);
    expect((half! / all!) ** 2).toBeCloseTo(0.5, 1);
    expect(tiny).toBeGreaterThanOrEqual(2);
  });

  it("finds the box a pointer is nearest to, and none where there is none", () => {
    expect(nearestDot(layout, layout.dots[1]!.x + 3, layout.dots[1]!.y - 2)).toBe(1);
    expect(nearestDot({ dots: [] }, 10, 10)).toBe(-1);
  });
});
