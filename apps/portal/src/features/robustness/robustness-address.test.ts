import { describe, expect, it } from "vitest";
import { robustnessAddress } from "./robustness-address.ts";

describe("robustnessAddress", () => {
  it("reads the outcome, the reader's own objective, the view and the order of measures", () => {
    const query = new URLSearchParams(
      "outcome=residents&ask=residents~at-least~350000~2045&matrix=regret&measures=carry-on~descending",
    );
    expect(robustnessAddress(query)).toEqual({
      outcomeId: "residents",
      questions: [{ outcomeId: "residents", side: "at-least", threshold: 350_000, untilYear: 2045 }],
      view: "regret",
      sort: { columnId: "carry-on", direction: "descending" },
    });
  });

  it("passes over what it cannot read", () => {
    expect(robustnessAddress(new URLSearchParams("ask=residents&matrix=cubes&measures=up"))).toEqual({
      outcomeId: null,
      questions: [],
      view: "share",
      sort: null,
    });
  });
});
