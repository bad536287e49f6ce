import { ActionId, Indicator, type LeverAction, leavesOf, TownId } from "@tamarisk/domain";
import { triggerBefore } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import { type HandOverQuestion, handOverStages } from "./hand-over-stages.ts";

const named = (text: string) => ({ en: text, zh: text });
const objective = { outcomeId: "front", side: "at-most", threshold: 5, untilYear: 2080 } as const;
const action = (id: string): LeverAction => ({
  ...{ id: ActionId.parse(id), name: named(id), cost: 1.2, leadTimeYears: 6, stays: true, lockInYears: 0 },
  ...{ requires: [], blocks: [], before: [], after: [] },
  settings: [{ leverId: id, intensity: 0.6, laterIntensity: 1 }],
});
const stop = (rowId: string, decideYear: number | null) => ({
  ...{ rowId, decideYear, inForceYear: 2041, inForceRange: null, endYear: null, share: 1, ending: "next" as const },
});
const indicator = (unit: string) =>
  Indicator.parse({
    ...{ id: "B9", capacity: null, domain: "ecological", name: named("Front"), unit },
    ...{ lowest: null, highest: null, direction: "down", source: "test" },
  });
const question = (unit: string): HandOverQuestion => ({
  line: { label: "Desert Oasis", stops: [stop("present-plan", null), stop("belts", 2035), stop("river", 2051)] },
  robustIds: ["belts"],
  actions: [action("belts"), action("river")],
  levers: [],
  ...{ objective, outcome: { name: named("Front"), unit: named("m a year") }, trigger: triggerBefore(objective) },
  ...{ indicator: indicator(unit), townId: TownId.parse("620300"), mapName: "First sketch" },
});

const leafOf = (stages: ReturnType<typeof handOverStages>) => leavesOf(stages[1]!.gate!.condition)[0];

describe("handOverStages", () => {
  it("begins what is robust without a gate, and opens every other action by the trigger", () => {
    const stages = handOverStages(question("m a year"));
    expect(stages.map(({ measures }) => measures.map(({ draft }) => draft.title.en))).toEqual([["belts"], ["river"]]);
    expect(stages[0]).toMatchObject({ gate: null, measures: [{ actionId: "belts", draft: { startYear: 2035 } }] });
    expect(stages[1]?.phase).toMatchObject({ startYear: 2051, endYear: null });
    expect(stages[1]?.gate).toMatchObject({ condition: { kind: "all-of" }, earliestYear: 2051 });
    expect(leafOf(stages)).toMatchObject({ operator: "at-least", threshold: 4.5, isProposal: true });
    expect(stages[1]?.measures[0]?.draft.source).toBe("Pathways “First sketch”, Desert Oasis");
  });

  it("leaves the number open where the indicator has another unit", () => {
    expect(leafOf(handOverStages(question("%")))).toMatchObject({ threshold: null });
  });
});
