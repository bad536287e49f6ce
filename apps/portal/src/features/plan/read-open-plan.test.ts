import { planChange } from "@tamarisk/domain";
import { describe, expect, it, vi } from "vitest";
import { applyPlanEdit } from "./apply-plan-edit.ts";
import { exampleId, examplePlan } from "./example-plan.ts";
import type { PlanHead } from "./plan-view.ts";
import { readOpenPlan } from "./read-open-plan.ts";

const moved = applyPlanEdit(
  examplePlan,
  { kind: "move-measure", measureId: exampleId(111) as never, toUnitId: exampleId(12) as never, to: 0 },
  exampleId(999),
);
const opened = { mark: "1", plan: examplePlan, readings: {}, allowedActions: [] };

function headOf(mark: string, change: PlanHead["change"]): PlanHead {
  const { phases: _, ...heading } = examplePlan;
  const counts = { phases: 2, units: 2, measures: 2 };
  return { heading, mark, change, counts, gates: [], readings: { [mark]: {} as never }, allowedActions: ["submit"] };
}

function server(mark: string, plan: typeof examplePlan, ...changes: PlanHead["change"][]) {
  const content = vi.fn(async () => ({ mark, plan }));
  const head = vi.fn(async () => headOf("2", changes.shift() ?? { kind: "same" }));
  return { content, head };
}

describe("readOpenPlan", () => {
  it("fetches the whole plan once, and judges it by what the page was made with", async () => {
    const source = server("1", examplePlan);
    const plan = await readOpenPlan(source, undefined, headOf("1", { kind: "whole" }));
    expect(plan).toEqual({ ...opened, readings: { "1": {} }, allowedActions: ["submit"] });
    expect(source.head).not.toHaveBeenCalled();
  });

  it("asks an open plan for its changes only", async () => {
    const source = server("2", moved, planChange(examplePlan, moved));
    const plan = await readOpenPlan(source, opened, headOf("1", { kind: "whole" }));
    expect(plan.plan).toEqual(moved);
    expect(plan).toMatchObject({ mark: "2", readings: { "2": {} } });
    expect(source.head).toHaveBeenCalledExactlyOnceWith("1");
    expect(source.content).not.toHaveBeenCalled();
  });

  it("hears of a newer judgement of the same plan", async () => {
    const plan = await readOpenPlan(server("1", examplePlan), opened, headOf("1", { kind: "whole" }));
    expect(plan.plan).toBe(examplePlan);
    expect(plan.readings).toEqual({ "2": {} });
  });

  it("fetches all of it where the server no longer knows the open state, or its parts do not fit", async () => {
    const { phases: _, ...heading } = examplePlan;
    const unfit: PlanHead["change"] = { kind: "parts", heading, phases: [exampleId(404) as never] };
    for (const change of [{ kind: "whole" } as const, unfit]) {
      const source = server("2", moved, change);
      expect((await readOpenPlan(source, opened, headOf("1", { kind: "whole" }))).plan).toBe(moved);
      expect(source.content).toHaveBeenCalledOnce();
    }
  });

  it("takes in what was changed between the page and the fetch", async () => {
    const source = server("1", examplePlan, planChange(examplePlan, moved));
    const plan = await readOpenPlan(source, undefined, headOf("0", { kind: "whole" }));
    expect(plan).toMatchObject({ plan: moved, mark: "2" });
    expect(source.head).toHaveBeenCalledExactlyOnceWith("1");
  });
});
