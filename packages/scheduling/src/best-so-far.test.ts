import { ScheduleQuestion } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { BestSoFar } from "./best-so-far.ts";
import { scheduleFrame } from "./schedule-frame.ts";
import type { Schedule } from "./schedule-result.ts";
import { timeWindows } from "./time-windows.ts";

const measure = (id: string, more: object = {}) => ({ id, title: { en: id, zh: id }, durationYears: 2, ...more });
const question = ScheduleQuestion.parse({
  decisionYear: 2027,
  horizonYear: 2036,
  aims: ["delay", "earliness"],
  measures: [measure("A"), measure("B", { dependsOn: [{ measureId: "A" }], costOfDelayMillionCnyPerYear: 3 })],
});

describe("BestSoFar", () => {
  it("begins with what waiting for others alone costs, tells better orders and bounds only, and what they prove", () => {
    const frame = scheduleFrame(question);
    const told: Schedule[] = [];
    const best = new BestSoFar(question, frame, timeWindows(frame), (schedule) => told.push(schedule));
    expect(best.boundOf("delay")).toBe(6);
    best.found([1, 4]);
    best.found([1, 5]);
    best.learn("delay", 5, false);
    best.found([0, 3]);
    best.learn("delay", 9, true);
    expect(told.map(({ terms }) => terms[0])).toEqual([
      { aim: "delay", value: 12, bound: 6, isProven: false },
      { aim: "delay", value: 9, bound: 6, isProven: false },
      { aim: "delay", value: 9, bound: 9, isProven: true },
    ]);
  });
});
