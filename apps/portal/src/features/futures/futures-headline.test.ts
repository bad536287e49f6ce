import { describe, expect, it } from "vitest";
import { type AnsweredQuestion, futuresHeadline } from "./futures-headline.ts";

describe("futuresHeadline", () => {
  const answer = (outcomeId: string, held: number, counted = 1000): AnsweredQuestion => ({
    question: { outcomeId, side: "at-least", threshold: 1, untilYear: 2060 },
    storyline: { held, counted },
    reference: null,
  });

  it("names the first outcome and the one that holds least often", () => {
    const headline = futuresHeadline([answer("residents", 610), answer("pupils", 120), answer("jobs", 700)]);
    expect(headline).toMatchObject({
      first: { question: { outcomeId: "residents" } },
      weakest: { question: { outcomeId: "pupils" } },
    });
  });

  it("says one thing when the first outcome is the weakest", () => {
    expect(futuresHeadline([answer("residents", 100), answer("jobs", 700)])?.weakest).toBeNull();
  });

  it("passes over outcomes in which no run gave a number, and says nothing of nothing", () => {
    expect(futuresHeadline([answer("residents", 0, 0), answer("jobs", 700)])?.first.question.outcomeId).toBe("jobs");
    expect(futuresHeadline([])).toBeNull();
  });
});
