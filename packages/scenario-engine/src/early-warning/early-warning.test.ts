import { randomStream } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { earlyWarning } from "./early-warning.ts";
import { earlyWarningSentence } from "./early-warning-sentence.ts";

const pointsOf = (values: ArrayLike<number>) => Array.from(values, (value, place) => ({ year: 1960 + place, value }));

/** Sixty values of x(t) = φ(t) x(t − 1) + noise on a slow rise, φ from 0.1 to 0.9, drawn once with NumPy and rounded. */
const slowing = [
  0, 0.325, -0.961, 0.67, 1.114, -1.679, -1.502, -0.046, -0.195, 0.085, -0.675, 0.884, 1.19, 0.586, 1.501, 1.134,
  -0.278, 0.513, -0.54, 0.94, 0.556, 0.294, -0.29, 1.386, 0.714, 0.173, 0.022, 0.843, 1.069, 1.24, 1.361, 3.152, 1.567,
  0.648, -0.14, 0.851, 1.937, 1.348, 0.289, -0.337, 0.743, 1.527, 1.85, 0.874, 1.122, 1.186, 1.343, 2.119, 2.056, 2.484,
  2.221, 2.261, 2.656, 0.907, 0.635, 0.258, -0.231, -0.297, 1.4, 0.527,
];

describe("earlyWarning", () => {
  it("gives what a transcription of R's generic_ews with SciPy's kendalltau gives [EWS2 to EWS4]", () => {
    const found = earlyWarning(pointsOf(slowing), 1);
    if (found.kind !== "judged") throw new RangeError(found.kind);
    expect(found).toMatchObject({ count: 60, windowYears: 30 });
    expect([found.years[0], found.years.at(-1)]).toEqual([1989, 2019]);
    expect(found.autocorrelation.values[0]).toBeCloseTo(-0.11446198479413537, 12);
    expect(found.autocorrelation.values.at(-1)).toBeCloseTo(0.25159787629967234, 12);
    expect(found.variance.values[0]).toBeCloseTo(0.4493638556570433, 12);
    expect(found.variance.values.at(-1)).toBeCloseTo(0.4760300067327312, 12);
    expect(found.autocorrelation.tau).toBeCloseTo(0.8236559139784947, 12);
    expect(found.variance.tau).toBeCloseTo(-0.33763440860215055, 12);
    // A rise that chance seldom makes, and a fall that most chance series lie above.
    expect(found.autocorrelation.chance).toBeLessThan(0.2);
    expect(found.variance.chance).toBeGreaterThan(0.5);
  });

  it("keeps silent where the series cannot say, and says why [EWS1]", () => {
    expect(earlyWarning(pointsOf(slowing.slice(0, 39)), 1)).toEqual({ kind: "too-short", found: 39, needed: 40 });
    const gap = pointsOf(slowing).filter(({ year }) => year !== 1970);
    expect(earlyWarning(gap, 1)).toEqual({ kind: "gaps", missing: [1970] });
    expect(earlyWarning(pointsOf(new Array(45).fill(3)), 1)).toEqual({ kind: "no-variation" });
    expect(earlyWarningSentence({ kind: "too-short", found: 7, needed: 40 }).zh).toContain("至少需要 40 个");
  });

  it("raises a false alarm on white noise about as often as its level says [EWS5]", () => {
    const stream = randomStream(7, "white");
    let alarms = 0;
    const tries = 40;
    for (let trial = 0; trial < tries; trial++) {
      const noise = Array.from({ length: 40 }, () => stream.next() + stream.next() + stream.next());
      const found = earlyWarning(pointsOf(noise), trial);
      if (found.kind === "judged" && found.autocorrelation.chance <= 0.1) alarms++;
    }
    // Binomial with 40 tries of 1 in 10: between 0 and 9 in 99 of 100 runs.
    expect(alarms).toBeLessThanOrEqual(9);
    expect(alarms).toBeGreaterThanOrEqual(1);
  });

  it("gives the same answer to the same seed, whatever the order of the values", () => {
    const points = pointsOf(slowing);
    expect(earlyWarning(points.toReversed(), 5)).toEqual(earlyWarning(points, 5));
  });
});
