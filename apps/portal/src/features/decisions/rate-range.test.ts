import { describe, expect, it } from "vitest";
import { rateRange } from "./rate-range.ts";

const storyline = (falseAlarms: number, sounded: number, missed = 0, lasting = 0) => ({
  rates: { falseAlarms, sounded, missed, lasting },
});

describe("rateRange", () => {
  it("is the least and the greatest share over the storylines", () => {
    expect(rateRange([storyline(3, 100), storyline(18, 90), storyline(1, 10)], "falseAlarms", "sounded")).toEqual({
      low: 3,
      high: 20,
    });
  });

  it("leaves out storylines with too few futures, and says nothing where none is left", () => {
    expect(rateRange([storyline(9, 9), storyline(1, 20)], "falseAlarms", "sounded")).toEqual({ low: 5, high: 5 });
    expect(rateRange([storyline(0, 100)], "missed", "lasting")).toBeNull();
  });
});
