import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOfQuestions, questionsInAddress } from "./question-address.ts";

describe("questionsInAddress", () => {
  const question = fc.record({
    outcomeId: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
    side: fc.constantFrom("at-least" as const, "at-most" as const),
    threshold: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    untilYear: fc.integer({ min: 2020, max: 2150 }),
  });

  it("reads what was written", () => {
    fc.assert(
      fc.property(fc.array(question), (questions) => {
        expect(questionsInAddress(addressOfQuestions(questions))).toEqual(questions);
      }),
    );
  });

  it("passes over what it cannot read", () => {
    expect(
      questionsInAddress("residents~above~350000~2060,a~at-least~x~2060,b~at-least~~2060,~at-least~1~2060"),
    ).toEqual([]);
    expect(questionsInAddress(null)).toEqual([]);
  });
});
