import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/reading-of.ts";
import { Year } from "../quantity/year.ts";
import { type WatchMarks, watchStatus } from "./watch-status.ts";

const none: WatchMarks = { baseline: null, target: null, threshold: null, direction: "up" };
const year = (value: number) => Year.parse(value);
const target = { value: 40, year: year(2031) };
const baseline = { value: 20, year: year(2021) };
const ceiling = { value: 4.5, side: "above" as const, meaning: null };

const of = (marks: Partial<WatchMarks>, value: number, at = 2026) =>
  watchStatus({ ...none, ...marks }, [readingOf(at, value)]);

describe("watchStatus", () => {
  it("is met at the target and near within a tenth of it [MON6]", () => {
    expect(of({ target }, 41)).toMatchObject({ status: "met", reason: "target-reached" });
    expect(of({ target }, 36)).toMatchObject({ status: "near", reason: "target-close" });
    expect(of({ target }, 35)).toMatchObject({ status: "not-met", reason: "behind" });
    expect(of({ target, direction: "down" }, 39)).toMatchObject({ status: "met" });
  });

  it("is near while the way gone keeps pace with the time [MON7]", () => {
    expect(of({ target, baseline }, 30)).toEqual({
      status: "near",
      reason: "on-course",
      progress: { way: 0.5, time: 0.5 },
    });
    expect(of({ target, baseline }, 29)).toMatchObject({ status: "not-met", progress: { way: 0.45, time: 0.5 } });
    const tenths = { baseline: { value: 0.1, year: year(2024) }, target: { value: 0.5, year: year(2028) } };
    expect(of(tenths, 0.3, 2026)).toMatchObject({ status: "near", reason: "on-course" });
  });

  it("lets a crossed threshold outweigh a target that is reached [MON5]", () => {
    const marks = { threshold: ceiling, target: { value: 4, year: year(2031) } };
    expect(of(marks, 4.6)).toMatchObject({ status: "not-met", reason: "threshold-crossed" });
    expect(of(marks, 4.5)).toMatchObject({ status: "near", reason: "threshold-near" });
    expect(of({ threshold: ceiling }, 3)).toMatchObject({ status: "met", reason: "threshold-kept" });
  });

  it("sees from the baseline which way a target lies when the indicator does not say [MON6]", () => {
    expect(of({ target, baseline, direction: "neither" }, 41).status).toBe("met");
    expect(of({ target, direction: "neither" }, 41)).toMatchObject({ status: "unknown", reason: "no-direction" });
  });

  it("is unknown, with the reason, where there is no number or no mark [MON8]", () => {
    const reasonOf = (changes: Parameters<typeof readingOf>[2]) =>
      watchStatus({ ...none, target }, [readingOf(2026, 41, changes)]).reason;
    expect(watchStatus({ ...none, target }, []).reason).toBe("no-data");
    expect(reasonOf({ value: { kind: "range", low: 38, high: 44 } })).toBe("only-a-range");
    expect(reasonOf({ confidence: "contradicted" })).toBe("contradicted");
    expect(of({}, 41)).toMatchObject({ status: "unknown", reason: "no-mark" });
  });

  it("never gets worse by a value on the better side, when better is up", () => {
    const order = ["not-met", "near", "met"];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.nat({ max: 50 }), (value, more) => {
        const marks = { target, threshold: { value: 10, side: "below" as const, meaning: null } };
        expect(order.indexOf(of(marks, value + more).status)).toBeGreaterThanOrEqual(
          order.indexOf(of(marks, value).status),
        );
      }),
    );
  });
});
