import { describe, expect, it } from "vitest";
import { frontSentence } from "./front-sentence.ts";

describe("frontSentence", () => {
  it("says what was found, what adds nothing and what was left out", () => {
    const counts = {
      pointCount: 5,
      notNumberCount: 1,
      nondominatedCount: 3,
      epsilonNondominatedCount: 1,
      hypervolume: 0.1 + 0.2,
      beyondReferenceCount: 2,
    };
    expect(frontSentence(counts).en).toBe(
      "3 of 5 points are not dominated: no other point is at least as good in every objective and better in one. With differences smaller than the epsilons set aside, 1 remains. Together the points dominate a hypervolume of 0.3 up to the reference. 2 points do not lie within the reference in every objective and add nothing to it. 1 point with an objective that is no number was left out.",
    );
    expect(frontSentence(counts).zh).toContain("5 个点中有 3 个不被支配");
  });

  it("says so where no point has a number in every objective", () => {
    const none = {
      pointCount: 0,
      notNumberCount: 2,
      nondominatedCount: 0,
      epsilonNondominatedCount: null,
      hypervolume: 0,
      beyondReferenceCount: 0,
    };
    expect(frontSentence(none).en).toBe(
      "There is no point with a number in every objective, so there is nothing to compare. 2 points with an objective that is no number were left out.",
    );
  });
});
