import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allHold, ConditionStatus, oneHolds, opposite } from "./condition-status.ts";

const statuses = ConditionStatus.options;
const status = fc.constantFrom(...statuses);
const several = fc.array(status, { minLength: 1, maxLength: 6 });
/** What an unknown may turn out to be. */
const known = ["not-met", "near", "met"] as const;

describe("the truth tables, written out", () => {
  it("not", () => {
    expect(statuses.map((each) => `${each} → ${opposite(each)}`)).toEqual([
      "met → not-met",
      "near → near",
      "not-met → met",
      "unknown → unknown",
    ]);
  });

  it("and", () => {
    expect(statuses.map((a) => statuses.map((b) => allHold([a, b])))).toEqual([
      ["met", "near", "not-met", "unknown"],
      ["near", "near", "not-met", "unknown"],
      ["not-met", "not-met", "not-met", "not-met"],
      ["unknown", "unknown", "not-met", "unknown"],
    ]);
  });

  it("or", () => {
    expect(statuses.map((a) => statuses.map((b) => oneHolds([a, b])))).toEqual([
      ["met", "met", "met", "met"],
      ["met", "near", "near", "unknown"],
      ["met", "near", "not-met", "unknown"],
      ["met", "unknown", "unknown", "unknown"],
    ]);
  });
});

describe("the logic of statuses", () => {
  it("obeys de Morgan and double negation [GATE5]", () => {
    fc.assert(
      fc.property(several, (all) => {
        expect(opposite(allHold(all))).toBe(oneHolds(all.map(opposite)));
        expect(opposite(oneHolds(all))).toBe(allHold(all.map(opposite)));
        expect(all.map(opposite).map(opposite)).toEqual(all);
      }),
    );
  });

  it("does not mind the order, a repetition, or being alone [GATE5]", () => {
    fc.assert(
      fc.property(several, status, (all, one) => {
        for (const judge of [allHold, oneHolds]) {
          expect(judge(all.toReversed())).toBe(judge(all));
          expect(judge([...all, ...all])).toBe(judge(all));
          expect(judge([one])).toBe(one);
        }
      }),
    );
  });

  it("says unknown exactly when what is unknown could still change the answer [GATE4]", () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 4 }), (all) => {
        for (const judge of [allHold, oneHolds]) {
          const answers = new Set(completions(all).map(judge));
          expect(judge(all)).toBe(answers.size === 1 ? [...answers][0] : "unknown");
        }
      }),
    );
  });
});

/** Every way in which the unknown ones may turn out. */
function completions(all: readonly ConditionStatus[]): ConditionStatus[][] {
  return all.reduce<ConditionStatus[][]>(
    (done, each) => done.flatMap((row) => (each === "unknown" ? known : [each]).map((next) => [...row, next])),
    [[]],
  );
}
