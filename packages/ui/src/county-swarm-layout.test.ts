import type { SeverityClass } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { swarmLabels } from "./county-swarm-labels.ts";
import { countySwarmLayout, nearestDot } from "./county-swarm-layout.ts";

const severityOf = (change: number): SeverityClass =>
  change > 0 ? "grew" : change === 0 ? "unchanged" : change >= -10 ? "mild" : change >= -20 ? "moderate" : "severe";
const county = (change: number, index = 0) => ({
  id: `${index}`,
  name: `County ${index}`,
  change,
  severity: severityOf(change),
});
const layoutOf = (changes: readonly number[], width = 742, cities: readonly number[] = []) =>
  countySwarmLayout({
    counties: changes.map(county),
    rows: [
      { resourceClass: "mature", cities: cities.map((change, i) => ({ id: `c${i}`, name: `City ${i}`, change })) },
    ],
    domain: [-40, 40],
    width,
  });

describe("countySwarmLayout", () => {
  it("puts −40, 0 and +40 % at 137, 428 and 719 px of 742, as drawn in the design", () => {
    const { x } = layoutOf([0]);
    expect([x(-40), x(0), x(40)]).toEqual([137, 428, 719]);
  });

  it("counts classes, the median and what shrank, whether on the scale or off it", () => {
    const { counts, counties } = layoutOf([-50, -24.6, -12, -3, 0, 13.9, 77]);
    expect(counts).toEqual({ severe: 2, moderate: 1, mild: 1, unchanged: 1, grew: 2 });
    expect(counties).toMatchObject({ median: -3, shrank: 4, total: 7, below: 1, above: 1 });
    expect(counties.dots).toHaveLength(5);
  });

  it("gives resource cities rows of their own on the same axis, below the counties", () => {
    const { counties, rows, x, axisY } = layoutOf([1, 2], 742, [-5.6, 41]);
    const [mature] = rows;
    expect(mature).toMatchObject({ resourceClass: "mature", shrank: 1, total: 2, above: 1 });
    expect(mature!.dots[0]).toMatchObject({ x: x(-5.6), y: mature!.middle });
    expect(mature!.top).toBe(counties.bottom);
    expect(axisY).toBe(mature!.bottom);
  });

  it("has no median where there is nothing", () => {
    expect(layoutOf([]).counties).toMatchObject({ median: null, total: 0 });
  });

  it("keeps x exact, dots 4.2 px apart (3 px on a phone), and all of them inside their band", () => {
    const changes = fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { maxLength: 150 });
    fc.assert(
      fc.property(changes, fc.constantFrom(326, 742, 1000), (list, width) => {
        const { counties, x, spacing } = layoutOf(list, width);
        expect(spacing).toBe(width < 560 ? 3 : 4.2);
        counties.dots.forEach((dot, i) => {
          expect(dot.x).toBe(x(list[i]!));
          expect(dot.y).toBeGreaterThan(counties.top);
          expect(dot.y).toBeLessThan(counties.bottom);
          for (const other of counties.dots.slice(i + 1)) {
            expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(spacing - 1e-9);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("nearestDot", () => {
  const { dots } = layoutOf([-24.6, 13.9]).counties;

  it("finds the nearest within reach", () => {
    expect(nearestDot(dots, dots[1]!.x + 3, dots[1]!.y - 3, 14)).toBe(dots[1]);
  });

  it("finds nothing beyond reach", () => {
    expect(nearestDot(dots, dots[1]!.x, dots[1]!.y + 15, 14)).toBeNull();
  });
});

describe("swarmLabels", () => {
  it("names a county below the hill, clear of every dot and inside the drawing", () => {
    const changes = Array.from({ length: 600 }, (_, i) => Math.sin(i) * 15);
    const layout = layoutOf([...changes, 14]);
    const [label] = swarmLabels(layout, new Map([["600", "Jinchuan +13.9 %"]]), []);
    const { box } = label!;
    expect(box.x).toBeGreaterThanOrEqual(layout.left);
    expect(box.x + box.width).toBeLessThanOrEqual(layout.right);
    const covered = layout.counties.dots.filter(
      ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
    );
    expect(covered).toEqual([]);
  });

  it("leaves out a place that is off the scale: it has no dot to name", () => {
    expect(swarmLabels(layoutOf([90]), new Map([["0", "Boom town"]]), [])).toEqual([]);
  });
});
