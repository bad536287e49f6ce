import { describe, expect, it } from "vitest";
import { exampleSummary } from "./example-summary.ts";
import { proposedQuestion, questionsFor } from "./outcome-question.ts";

const [residents, debt, area, pupils] = exampleSummary.outcomes;

describe("proposedQuestion", () => {
  it("asks whether four fifths of the residents stay: 438,026 gives 350,000", () => {
    expect(proposedQuestion(exampleSummary, residents!)).toEqual({
      outcomeId: "residents",
      side: "at-least",
      threshold: 350_000,
      untilYear: 2050,
    });
  });

  it("asks for at most a fifth more where less is better", () => {
    expect(proposedQuestion(exampleSummary, debt!)).toMatchObject({ side: "at-most", threshold: 1.4 });
  });

  it("asks nothing of an outcome without a better side, or without a number", () => {
    expect(proposedQuestion(exampleSummary, area!)).toBeNull();
    expect(proposedQuestion(exampleSummary, pupils!)).toBeNull();
  });
});

describe("questionsFor", () => {
  it("puts the planner's own question in the place of the proposed one", () => {
    const own = { outcomeId: "residents", side: "at-least" as const, threshold: 400_000, untilYear: 2035 };
    expect(questionsFor(exampleSummary, [own]).map(({ threshold }) => threshold)).toEqual([400_000, 1.4]);
  });
});
