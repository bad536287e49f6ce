import { describe, expect, it } from "vitest";
import { indicatorChartLayout } from "./indicator-chart-layout.ts";

const reading = (year: number, value: number, isProvisional = false) => ({
  year,
  isProvisional,
  value: { kind: "measured" as const, value },
});

const frame = { band: null, marks: [], todayYear: 2026, width: 240, height: 160, format: String };
const threshold = { kind: "threshold", value: 4.5, label: "threshold 4.5" } as const;

describe("indicatorChartLayout", () => {
  it("puts the past in order and rings what is provisional", () => {
    const layout = indicatorChartLayout({ ...frame, readings: [reading(2024, 4), reading(2025, 5, true)] })!;
    expect(layout.dots.map(({ isProvisional }) => isProvisional)).toEqual([false, true]);
    expect(layout.dots[1]!.x).toBeGreaterThan(layout.dots[0]!.x);
    expect(layout.dots[1]!.y).toBeLessThan(layout.dots[0]!.y);
    expect(layout.today).toBeGreaterThan(layout.dots[1]!.x);
  });

  it("draws the range of outcomes from today on only", () => {
    const flat = (value: number) => [value, value, value];
    const band = { years: [2025, 2026, 2027], p5: flat(1), p25: flat(2), p50: flat(3), p75: flat(4), p95: flat(5) };
    const layout = indicatorChartLayout({ ...frame, readings: [reading(2024, 4)], band })!;
    expect(layout.band!.median.startsWith(`M${Math.round(layout.today * 10) / 10},`)).toBe(true);
    expect(layout.band!.median.match(/[ML]/g)).toHaveLength(2);
  });

  it("keeps names of lines off each other and off the past", () => {
    const marks = [threshold, { kind: "target", value: 4.4, label: "target 4.4 by 2031" } as const];
    const readings = Array.from({ length: 11 }, (_, place) => reading(2016 + place, 4.6));
    const layout = indicatorChartLayout({ ...frame, readings: [...readings, reading(2015, 3)], marks })!;
    for (const { labelX, labelY } of layout.marks) {
      const isHit = layout.dots.some(({ x, y }) => x > labelX && x < labelX + 60 && y > labelY - 11 && y < labelY + 2);
      expect(isHit).toBe(false);
    }
    const [one, other] = layout.marks;
    expect(Math.abs(one!.labelY - other!.labelY) >= 11 || Math.abs(one!.labelX - other!.labelX) > 60).toBe(true);
  });

  it("keeps names of lines off the line between two far dots", () => {
    const marks = [{ kind: "baseline", value: 14, label: "2020: 14.14" } as const];
    const readings = [reading(2010, 17), reading(2020, 14)];
    const { dots, marks: placed } = indicatorChartLayout({ ...frame, readings, marks })!;
    const [{ labelX, labelY }] = [placed[0]!];
    const rise = (dots[1]!.y - dots[0]!.y) / (dots[1]!.x - dots[0]!.x);
    const lineAt = (x: number) => dots[0]!.y + rise * (x - dots[0]!.x);
    const isAbove = [labelX, labelX + 60].every((x) => x > dots[1]!.x || labelY < lineAt(x));
    const isBelow = [labelX, labelX + 60].every((x) => x > dots[1]!.x || labelY - 11 > lineAt(x));
    expect(isAbove || isBelow).toBe(true);
  });

  it("keeps the words for no data off the line of a threshold", () => {
    const { noDataY, marks } = indicatorChartLayout({ ...frame, readings: [], marks: [threshold] })!;
    expect(Math.abs(noDataY - marks[0]!.y)).toBeGreaterThan(14);
    expect(Math.abs(noDataY - marks[0]!.labelY)).toBeGreaterThan(11);
  });

  it("has room for a series that never moves, and none for no value at all", () => {
    expect(indicatorChartLayout({ ...frame, readings: [reading(2024, 4)] })!.valueTicks.length).toBeGreaterThan(1);
    expect(indicatorChartLayout({ ...frame, readings: [] })).toBeNull();
    expect(indicatorChartLayout({ ...frame, readings: [], marks: [threshold] })).not.toBeNull();
  });
});
