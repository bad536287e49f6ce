import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Band, type BandChartInput, bandChartLayout } from "./band-chart-layout.ts";

const years = [2026, 2036, 2046];
const flat = (value: number | null): (number | null)[] => [value, value, value];
const band: Band = { p5: flat(300), p25: flat(340), p50: flat(360), p75: flat(380), p95: flat(420) };
const input: BandChartInput = {
  years,
  past: [
    { year: 2010, value: 464 },
    { year: 2024, value: 430.5, provisional: true },
  ],
  futures: [{ storyline: "desert-oasis", name: "Desert Oasis", band }],
  threshold: { value: 350, label: "350 k: schools stay full" },
  today: 2026,
  valueDomain: [250, 500],
  width: 404,
  height: 214,
  format: String,
  medianLabel: "median",
};

describe("bandChartLayout", () => {
  it("draws values on a line from 190 px (250) to 10 px (500) and years across the plot", () => {
    const { x, y, plot } = bandChartLayout(input);
    expect([y(250), y(500), y(375)]).toEqual([190, 10, 100]);
    expect([x(2010), x(2046), x(2028)]).toEqual([plot.left, plot.right, (plot.left + plot.right) / 2]);
  });

  it("draws 5–95, 25–75 and the median of a single storyline", () => {
    const { bands, x, y } = bandChartLayout(input);
    const from = Math.round(x(2026) * 10) / 10;
    expect(bands[0]!.median.startsWith(`M${from},${Math.round(y(360) * 10) / 10}L`)).toBe(true);
    expect(bands[0]!.outer).toContain(`${from},${Math.round(y(420) * 10) / 10}`);
    expect(bands[0]!.inner).toContain(`${from},${Math.round(y(380) * 10) / 10}`);
  });

  it("compares several by median and inner band alone, on one scale", () => {
    const other: Band = { ...band, p50: flat(330) };
    const { bands, endLabels } = bandChartLayout({
      ...input,
      futures: [...input.futures, { storyline: "carry-on", name: "Carry on", band: other }],
    });
    expect(bands.map(({ outer }) => outer)).toEqual([null, null]);
    expect(endLabels.map(({ kind, lines }) => [kind, ...lines])).toEqual([
      ["compared", "360"],
      ["compared", "330"],
    ]);
  });

  it("hatches the years before today when nothing was observed, and starts 15 years back", () => {
    const { noData, x, plot } = bandChartLayout({ ...input, past: [] });
    expect(x(2011)).toBe(plot.left);
    expect(noData).toEqual({ x: plot.left, y: 10, width: x(2026) - plot.left, height: 180 });
    expect(bandChartLayout(input).noData).toBeNull();
  });

  it("leaves a gap, not a zero, in a year without a number", () => {
    const holed: Band = { ...band, p50: [360, null, 360] };
    const { bands, y } = bandChartLayout({ ...input, futures: [{ storyline: "desert-oasis", name: "", band: holed }] });
    expect(bands[0]!.median).not.toContain(String(y(0)));
    expect(bands[0]!.median.match(/M/g)).toHaveLength(2);
  });

  it("gives no end label to a storyline whose last year has no number", () => {
    const cut: Band = { ...band, p50: [360, 360, null] };
    expect(bandChartLayout({ ...input, futures: [{ storyline: "carry-on", name: "", band: cut }] }).endLabels).toEqual(
      [],
    );
  });

  it("names the threshold on its line where nothing passes, and with a leader where a curve does", () => {
    const onLine = bandChartLayout({
      ...input,
      futures: [{ storyline: "carry-on", name: "", band: { ...band, p50: flat(450) } }],
    });
    expect(onLine.threshold).toMatchObject({ leader: false });
    const crossed = bandChartLayout({
      ...input,
      futures: [{ storyline: "carry-on", name: "", band: { ...band, p50: flat(352) } }],
    });
    const { label, y } = crossed.threshold!;
    const curve = crossed.y(352);
    expect(label.y > curve || label.y + label.height < curve).toBe(true);
    expect(y).toBe(crossed.y(350));
  });

  it("fits the value axis round every value it draws, and zero when asked", () => {
    const { valueDomain: _, ...free } = input;
    const fitted = bandChartLayout(free);
    expect(fitted.y(464)).toBeGreaterThanOrEqual(10);
    expect(fitted.y(300)).toBeLessThanOrEqual(190);
    expect(bandChartLayout({ ...free, withZero: true }).y(0)).toBeLessThanOrEqual(190);
  });

  it("never lets end labels overlap", () => {
    const ends = fc.array(fc.integer({ min: 260, max: 490 }), { minLength: 1, maxLength: 5 });
    const ids = ["desert-oasis", "industrial-revival", "managed-shrinkage", "carry-on", "oasis-with-others"] as const;
    fc.assert(
      fc.property(ends, (values) => {
        const futures = values.map((value, i) => ({
          storyline: ids[i]!,
          name: "",
          band: { ...band, p50: flat(value) },
        }));
        const ys = bandChartLayout({ ...input, futures })
          .endLabels.map(({ y }) => y)
          .toSorted((a, b) => a - b);
        for (const [i, y] of ys.slice(1).entries()) expect(y - ys[i]!).toBeGreaterThanOrEqual(19.999);
      }),
    );
  });

  it("refuses a chart without any value", () => {
    const { valueDomain: _, threshold: __, ...free } = input;
    const empty: Band = { p5: flat(null), p25: flat(null), p50: flat(null), p75: flat(null), p95: flat(null) };
    const nothing = { ...free, past: [], futures: [{ storyline: "carry-on" as const, name: "", band: empty }] };
    expect(() => bandChartLayout(nothing)).toThrow(/at least one value/);
  });
});
