import { describe, expect, it } from "vitest";
import { answeredQuestions } from "./answered-questions.ts";

const question = { outcomeId: "residents", side: "at-least" as const, threshold: 350_000, untilYear: 2060 };
const counts = [
  { ...question, policyId: "desert-oasis", held: 610, counted: 1000 },
  { ...question, policyId: "carry-on", held: 480, counted: 1000 },
  { ...question, threshold: 400_000, policyId: "desert-oasis", held: 1, counted: 1000 },
];

describe("answeredQuestions", () => {
  it("finds the count for this very question, and the reference's beside it", () => {
    expect(answeredQuestions([question], counts, "desert-oasis", "carry-on")).toMatchObject([
      { storyline: { held: 610 }, reference: { held: 480 } },
    ]);
  });

  it("does not compare the reference with itself", () => {
    expect(answeredQuestions([question], counts, "carry-on", "carry-on")).toMatchObject([
      { storyline: { held: 480 }, reference: null },
    ]);
  });

  it("leaves out a question that has no count yet", () => {
    expect(answeredQuestions([{ ...question, untilYear: 2050 }], counts, "desert-oasis", "carry-on")).toEqual([]);
  });
});
