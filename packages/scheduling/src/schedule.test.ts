import { ScheduleQuestion } from "@tamarisk/domain";
import fc from "fast-check";
import type { Highs } from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import { bestOfEveryOrder } from "../test/every-order.ts";
import { smallQuestion } from "../test/small-questions.ts";
import { loadHighs } from "./load-highs.ts";
import { schedule } from "./schedule.ts";
import { scheduleFrame } from "./schedule-frame.ts";
import { scheduleTerms } from "./schedule-terms.ts";

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const ask = (question: unknown) => schedule(ScheduleQuestion.parse(question), highs, { timeLimitSeconds: 10 });

const text = (name: string) => ({ en: name, zh: name });
const government = (...amounts: number[]) =>
  amounts.map((millionCny, year) => ({ source: "government", year: 2027 + year, millionCny }));

describe("schedule", () => {
  it("is the best of every order there is, by every aim in its order, or says that there is none", () => {
    const kinds = { scheduled: 0, infeasible: 0 };
    fc.assert(
      fc.property(smallQuestion, (question) => {
        const result = schedule(question, highs, { timeLimitSeconds: 10 });
        const best = bestOfEveryOrder(question);
        expect(result.kind).toBe(best === null ? "infeasible" : "scheduled");
        kinds[result.kind as keyof typeof kinds]++;
        if (result.kind !== "scheduled" || best === null) return;
        const frame = scheduleFrame(question);
        const terms = scheduleTerms(frame, best);
        expect(result.schedule.isOptimal).toBe(true);
        for (const { aim, value, bound } of result.schedule.terms) {
          expect(value).toBeCloseTo(terms[aim], 6);
          expect(bound).toBe(value);
        }
      }),
      { numRuns: 120 },
    );
    expect(Math.min(kinds.scheduled, kinds.infeasible)).toBeGreaterThan(15);
  });
});
