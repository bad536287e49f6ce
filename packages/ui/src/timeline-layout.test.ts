import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineAt, timelineGrid, timelineLabels } from "./timeline-layout.ts";

const span = { from: 2026, to: 2050 };

describe("timelineAt", () => {
  it("leaves 2.4 % at both ends and puts the middle year in the middle", () => {
    expect([timelineAt(span, 2026), timelineAt(span, 2038), timelineAt(span, 2050)]).toEqual([2.4, 50, 97.6]);
  });

  it("moves years outside the span to its ends", () => {
    expect([timelineAt(span, 1990), timelineAt(span, 2100)]).toEqual([2.4, 97.6]);
  });

  it("keeps the order of years", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2000, max: 2100, noNaN: true }),
        fc.double({ min: 2000, max: 2100, noNaN: true }),
        (a, b) => {
          expect(timelineAt(span, Math.min(a, b))).toBeLessThanOrEqual(timelineAt(span, Math.max(a, b)));
        },
      ),
    );
  });

  it("refuses a span without length", () => {
    expect(() => timelineAt({ from: 2030, to: 2030 }, 2030)).toThrow(/found 2030 to 2030/);
  });
});

describe("timelineGrid", () => {
  it("rules a plan to 2050 every five years", () => {
    expect(timelineGrid(span)).toEqual([2030, 2035, 2040, 2045, 2050]);
  });
});

describe("timelineLabels", () => {
  const span = { from: 2026, to: 2046 };
  const years = (today: number, room: number) => timelineLabels(span, today, room).map(({ year }) => year);

  it("leaves out a year that stands too near to today or to another", () => {
    expect(years(2026, 9)).toEqual([2030, 2035, 2040, 2045]);
    expect(years(2026, 26)).toEqual([2035, 2045]);
    expect(years(2030, 9)).toEqual([2035, 2040, 2045]);
  });
});
