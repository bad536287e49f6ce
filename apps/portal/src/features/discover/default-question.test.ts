import type { Objective } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { defaultQuestion } from "./default-question.ts";

const question = (outcomeId: string): Objective => ({ outcomeId, side: "at-least", threshold: 1, untilYear: 2050 });
const count = (outcomeId: string, held: number, policyId = "carry-on") => ({
  ...{ ...question(outcomeId), policyId, held, counted: 10 },
});
const questions = ["residents", "budget", "wells"].map(question);

describe("defaultQuestion", () => {
  it("is the first that some but not all futures of the policy miss", () => {
    const counts = [
      count("residents", 10),
      count("residents", 5, "desert-oasis"),
      count("budget", 4),
      count("wells", 5),
    ];
    expect(defaultQuestion(questions, counts, "carry-on", new Set())?.outcomeId).toBe("budget");
  });

  it("prefers a threshold that decisions turn on", () => {
    const counts = [count("budget", 4), count("wells", 5)];
    expect(defaultQuestion(questions, counts, "carry-on", new Set(["wells"]))?.outcomeId).toBe("wells");
  });

  it("is the first question where all futures agree, and none where there is none", () => {
    expect(defaultQuestion(questions, [], "carry-on", new Set())?.outcomeId).toBe("residents");
    expect(defaultQuestion([], [], "carry-on", new Set())).toBeNull();
  });
});
