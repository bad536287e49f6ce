import { describe, expect, it } from "vitest";
import { actionEffect, proposedActions } from "./chosen-actions.ts";

const tipping = (actionIds: string[], ...years: number[]) => ({
  ...{ actionIds, startYear: 2026, horizonYear: 2080 },
  years: Float64Array.from(years),
});

describe("actionEffect", () => {
  it("counts never as the year after the horizon and already failing as the first, and leaves out failed runs", () => {
    const present = tipping([], 2040, Number.NEGATIVE_INFINITY, 2050, Number.NaN);
    const river = tipping(["river"], Number.POSITIVE_INFINITY, 2030, 2050, 2080);
    expect(actionEffect(present, river)).toEqual({ actionId: "river", yearsWon: (41 + 4) / 3, shareWon: 1 / 3 });
  });
});

describe("proposedActions", () => {
  it("takes the twelve that win most years, and none that wins less than a quarter of a year", () => {
    const effects = Array.from({ length: 15 }, (_, index) => ({
      ...{ actionId: `a${index}`, yearsWon: index - 1, shareWon: 0 },
    }));
    const proposed = proposedActions(effects);
    expect(proposed).toHaveLength(12);
    expect(proposed[0]).toBe("a14");
    expect(proposedActions([{ actionId: "idle", yearsWon: 0.1, shareWon: 0 }])).toEqual([]);
  });
});
