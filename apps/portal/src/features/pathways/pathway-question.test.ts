import { LeverAction } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { rulesOf } from "./pathway-question.ts";

const wells = LeverAction.parse({
  id: "wells",
  name: { en: "Close wells", zh: "关闭机井" },
  cost: 2,
  leadTimeYears: 1,
  settings: [{ leverId: "wells", intensity: 1, laterIntensity: 1 }],
});

describe("rulesOf", () => {
  it("leaves out what the planner asks of actions that are not on the map", () => {
    const { actions, lengthMax } = rulesOf([wells], ["wells"], { actions: { wells: { requires: ["trees"] } } });
    expect(actions).toMatchObject([{ id: "wells", requires: [] }]);
    expect(lengthMax).toBe(3);
  });

  it("is empty, not a fault, in a town where no measure helps the objective", () => {
    expect(rulesOf([wells], [], {})).toEqual({ actions: [], costCeiling: null, lengthMax: 3 });
  });
});
