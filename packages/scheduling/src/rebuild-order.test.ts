import { ScheduleQuestion } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestOfEveryOrder } from "../test/every-order.ts";
import { smallQuestion } from "../test/small-questions.ts";
import { goodStarts, isBetter } from "./good-start.ts";
import { rebuildOrder } from "./rebuild-order.ts";
import { scheduleFrame } from "./schedule-frame.ts";
import { timeWindows } from "./time-windows.ts";

const measure = (id: string, millionCny: number, costOfDelayMillionCnyPerYear: number, after: string[] = []) => ({
  id,
  title: { en: id, zh: id },
  durationYears: 1,
  costs: [{ source: "government" as const, millionCny }],
  costOfDelayMillionCnyPerYear,
  dependsOn: after.map((measureId) => ({ measureId })),
});

const frameOf = (horizonYear: number, measures: readonly ReturnType<typeof measure>[]) =>
  scheduleFrame(
    ScheduleQuestion.parse({
      decisionYear: 2027,
      horizonYear,
      ceilings: [2027, 2028, 2029].map((year) => ({ source: "government", year, millionCny: 10 })),
      measures,
    }),
  );

describe("rebuildOrder", () => {
  it("finds what a list in order of cost does not: the small ones side by side before the dear one [SEQ10]", () => {
    const frame = frameOf(2028, [measure("dear", 10, 5), measure("A", 5, 3), measure("B", 5, 3)]);
    const found = rebuildOrder(frame, timeWindows(frame), ["delay"], [0, 1, 1], { seconds: 0.05, seed: 1 });
    expect(found).toEqual([1, 0, 0]);
  });

  it("leaves a measure before what waits for it, though another would gain by its year [SEQ2]", () => {
    const frame = frameOf(2029, [measure("A", 10, 0), measure("B", 0, 5, ["A"]), measure("C", 10, 3)]);
    const found = rebuildOrder(frame, timeWindows(frame), ["delay"], [0, 1, 1], { seconds: 0.05, seed: 1 });
    expect(found).toEqual([0, 1, 1]);
  });

  it("is never worse than what it began with, nor better than the best order that keeps every limit", () => {
    let rebuilt = 0;
    fc.assert(
      fc.property(smallQuestion, (question) => {
        const frame = scheduleFrame(question);
        const windows = timeWindows(frame);
        const best = bestOfEveryOrder(question);
        const start = best && goodStarts(frame, windows, question.aims, []);
        if (!best || !start) return;
        const found = rebuildOrder(frame, windows, question.aims, start, { seconds: 0.003, seed: 1 });
        expect(isBetter(frame, question.aims, start, found)).toBe(false);
        expect(isBetter(frame, question.aims, found, best)).toBe(false);
        rebuilt++;
      }),
      { numRuns: 80 },
    );
    expect(rebuilt).toBeGreaterThan(20);
  });
});
