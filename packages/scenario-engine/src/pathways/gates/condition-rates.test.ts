import type { GateCondition } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, anyOf, conditionTree, coursesOf, not, rising, value } from "../../../test/gate-conditions.ts";
import { type Observation, observedCourses } from "../signposts/observed-courses.ts";
import { conditionCourses } from "./condition-courses.ts";
import { conditionRates } from "./condition-rates.ts";

const question = { fromYear: 2025, lastingYears: 2 };
const positive = value({ threshold: 0 });

/** With true readings unless others are given. */
function ratesOf(condition: GateCondition, futures: number[][], readings = futures) {
  const [truth, read] = [futures, readings].map((rows) => conditionCourses(condition, [coursesOf("rise", ...rows)]));
  return conditionRates(truth!, read!, question);
}

describe("conditionRates", () => {
  it("counts, by hand, what does not last, what lasts, and leaves out what nobody sees the end of [GATE15]", () => {
    const lasts = [-1, 1, 1, 1, 1, 1];
    const relapses = [-1, 1, 1, -1, -1, -1];
    const tooLateToSee = [-1, -1, -1, -1, 1, 1];
    const never = [-1, -1, -1, -1, -1, -1];
    const failed = [-1, 1, Number.NaN, 1, 1, 1];
    expect(ratesOf(positive, [lasts, relapses, tooLateToSee, never, failed])).toEqual({
      ...{ sounded: 2, falseAlarms: 1, lasting: 1, missed: 0 },
    });
  });

  it("counts, by hand, the opposite of a condition as it would act on it [GATE15]", () => {
    const stays = [1, -1, -1, -1, -1, -1];
    const returns = [1, -1, 1, 1, 1, 1];
    expect(ratesOf(not(positive), [stays, returns])).toEqual({ sounded: 2, falseAlarms: 1, lasting: 1, missed: 0 });
    const readLate = [1, 1, 1, 1, 1, -1];
    expect(ratesOf(not(positive), [stays], [readLate])).toMatchObject({ sounded: 0, lasting: 1, missed: 1 });
  });

  it("counts, by hand, a trend that ends and one that is read where there is none [GATE15]", () => {
    const risesOn = [0, 1, 2, 3, 4, 5];
    const levelsOff = [0, 1, 2, 2, 2, 2];
    const climbing = rising({ perYear: 1, overYears: 3 });
    expect(ratesOf(climbing, [risesOn, levelsOff])).toEqual({ sounded: 2, falseAlarms: 1, lasting: 1, missed: 0 });
    const flat = [0, 0, 0, 0, 0, 0];
    expect(ratesOf(climbing, [flat, risesOn], [risesOn, flat])).toEqual({
      ...{ sounded: 1, falseAlarms: 1, lasting: 1, missed: 1 },
    });
  });

  it("asks for the years running first, and counts no year before the first", () => {
    const future = [1, -1, 1, 1, 1, 1];
    expect(ratesOf(positive, [future])).toMatchObject({ sounded: 1, falseAlarms: 1 });
    const twice = value({ threshold: 0, holdYears: 2 });
    expect(ratesOf(twice, [future])).toMatchObject({ sounded: 1, falseAlarms: 0 });
    const truth = conditionCourses(positive, [coursesOf("rise", future)]);
    expect(conditionRates(truth, truth, { ...question, fromYear: 2026 })).toMatchObject({ sounded: 1, falseAlarms: 0 });
  });

  const row = fc.array(fc.integer({ min: 8, max: 14 }), { minLength: 9, maxLength: 9 });
  const rows = fc.array(row, { minLength: 1, maxLength: 4 });
  const noise: Observation = { relativeNoise: 0, absoluteNoise: 1.5, seed: 3 };
  const judged = (condition: GateCondition, futures: number[][]) => {
    const courses = ["rise", "days"].map((id) => coursesOf(id, ...futures));
    const read = courses.map((course) => observedCourses(course, noise));
    return [conditionCourses(condition, courses), conditionCourses(condition, read)] as const;
  };

  it("is the same for a condition, its double negation, and either form of De Morgan's laws", () => {
    fc.assert(
      fc.property(conditionTree, conditionTree, rows, (a, b, futures) => {
        const rates = (condition: GateCondition) => conditionRates(...judged(condition, futures), question);
        expect(rates(not(not(a)))).toEqual(rates(a));
        expect(rates(not(allOf(a, b)))).toEqual(rates(anyOf(not(a), not(b))));
        expect(rates(not(anyOf(a, b)))).toEqual(rates(allOf(not(a), not(b))));
      }),
      { numRuns: 15 },
    );
  });

  it("never misses with readings that are true, and never counts more mistakes than there are occasions", () => {
    fc.assert(
      fc.property(conditionTree, rows, (condition, futures) => {
        const [truth, read] = judged(condition, futures);
        expect(conditionRates(truth, truth, question).missed).toBe(0);
        const { sounded, falseAlarms, lasting, missed } = conditionRates(truth, read, question);
        expect(falseAlarms).toBeLessThanOrEqual(sounded);
        expect(missed).toBeLessThanOrEqual(lasting);
      }),
      { numRuns: 40 },
    );
  });

  it("equals a recount year by year of any condition under the same noisy readings", () => {
    fc.assert(
      fc.property(conditionTree, rows, (condition, futures) => {
        const [truth, read] = judged(condition, futures);
        const count = { sounded: 0, falseAlarms: 0, lasting: 0, missed: 0 };
        for (const at of futures.keys()) {
          const [real, seen] = [truth, read].map(({ met }) => [...met.subarray(at * 9, at * 9 + 9)].join(""));
          const fires = seen!.indexOf("1");
          if (fires >= 0 && fires <= 6) {
            count.sounded++;
            if (real!.slice(fires, fires + 3) !== "111") count.falseAlarms++;
          }
          const settles = real!.indexOf("111");
          if (settles < 0) continue;
          count.lasting++;
          if (fires < 0 || fires > settles + 2) count.missed++;
        }
        expect(conditionRates(truth, read, question)).toEqual(count);
      }),
      { numRuns: 60 },
    );
  });

  it("refuses readings of other futures", () => {
    const [one, two] = [
      [[1, 2]],
      [
        [1, 2],
        [1, 2],
      ],
    ].map((all) => conditionCourses(positive, [coursesOf("rise", ...all)]));
    expect(() => conditionRates(one!, two!, question)).toThrow("needs 2 readings; found 4");
  });
});
