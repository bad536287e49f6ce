import { jinchang, jinchangStorylines, levers, townOutcomes } from "@tamarisk/town-model";
import { describe, expect, it } from "vitest";
import { addressOfPlan, planInAddress, planKey } from "./plan-address.ts";
import { searchableOutcomes, searchDirection, usualPlan } from "./search-plan.ts";

const outcomes = townOutcomes(jinchang);
const usual = usualPlan(outcomes, jinchangStorylines, levers, 2050);
const possible = { outcomes, leverIds: levers.map(({ id }) => id), years: [2030, 2035, 2050] };
const read = (text: string) => planInAddress(new URLSearchParams(text), usual, possible);

describe("a search plan", () => {
  it("begins with outcomes that pull against one another, the headline measures and those storylines differ in", () => {
    expect(usual.objectives.map(({ outcomeId }) => outcomeId)).toEqual([
      "residents",
      "desert_front",
      "debt_ratio",
      "access",
      "measures_cost",
    ]);
    expect(usual.leverIds).toHaveLength(12);
    for (const { id, isHeadline } of levers) if (isHeadline) expect(usual.leverIds).toContain(id);
  });

  it("looks at the whole town and at outcomes with a better side; money for measures is to be small", () => {
    const searchable = searchableOutcomes(outcomes);
    expect(searchable.some(({ unitId }) => unitId !== undefined)).toBe(false);
    expect(searchable.map(({ id }) => id)).not.toContain("pupils");
    const cost = searchable.find(({ id }) => id === "measures_cost")!;
    expect(searchDirection({ outcomeId: cost.id, judged: "mean" }, cost)).toBe("minimize");
    const front = searchable.find(({ id }) => id === "desert_front")!;
    expect(searchDirection({ outcomeId: front.id, judged: "mean" }, front)).toBe("minimize");
    expect(searchDirection({ outcomeId: front.id, judged: "share" }, front)).toBe("maximize");
  });

  it("stands in the address, as usual parts left out, and comes back from it", () => {
    const plan = {
      ...usual,
      objectives: [
        { outcomeId: "residents", judged: "nine-in-ten" },
        { outcomeId: "debt_ratio", judged: "share" },
      ] as const,
      leverIds: ["rail", "talent"],
      year: 2035,
      choosesStarts: true,
      seed: 7,
    };
    const parts = Object.entries(addressOfPlan(plan, usual)).filter(([, text]) => text !== null) as [string, string][];
    expect(parts.map(([name]) => name)).toEqual(["aims", "year", "levers", "starts", "seed"]);
    expect(read(new URLSearchParams(parts).toString())).toEqual(plan);
  });

  it("takes as usual what cannot be read, and knows longer searches for the same", () => {
    expect(read("aims=residents~mean,gold~mean&year=1800&levers=magic&futures=3&evaluations=x&seed=-1")).toEqual(usual);
    expect(read("aims=births~share,residents~mean,access~mean").objectives).toHaveLength(2);
    expect(planKey({ ...usual, evaluations: 5000 })).toBe(planKey(usual));
    expect(planKey({ ...usual, seed: 2 })).not.toBe(planKey(usual));
  });
});
