import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConsultationState, consultationWorkflow } from "../consultation/consultation.ts";
import { AlertState, alertWorkflow } from "../monitoring/alert.ts";
import { isEditable, PlanState, planWorkflow } from "../plan/plan-workflow.ts";
import { TaskState, taskWorkflow } from "../plan/task.ts";
import { EnsembleState, ensembleWorkflow } from "../study/ensemble.ts";
import { actionsFrom, type TransitionTable, transition } from "./transition-table.ts";

const workflows: [string, TransitionTable<string, string>, readonly string[]][] = [
  ["plan", planWorkflow, PlanState.options],
  ["task", taskWorkflow, TaskState.options],
  ["ensemble", ensembleWorkflow, EnsembleState.options],
  ["consultation", consultationWorkflow, ConsultationState.options],
  ["alert", alertWorkflow, AlertState.options],
];

describe.each(workflows)("the %s workflow", (_, table, states) => {
  it("reaches every state from its first one", () => {
    const reached = new Set([table.initial]);
    for (const _ of states) {
      for (const arrow of table.arrows) if (reached.has(arrow.from)) reached.add(arrow.to);
    }
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it("has one answer for every state and action", () => {
    const keys = table.arrows.map((arrow) => `${arrow.from} ${arrow.action}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("transition", () => {
  it("moves a draft into review", () => {
    expect(transition(planWorkflow, "draft", "submit")).toEqual({ kind: "moved", to: "in-review" });
  });

  it("refuses a move and names what is allowed", () => {
    expect(transition(planWorkflow, "in-review", "publish")).toEqual({
      kind: "refused",
      from: "in-review",
      action: "publish",
      allowed: ["request-changes", "approve"],
    });
  });

  it("moves exactly where the action is offered", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PlanState.options),
        fc.constantFrom("submit", "approve", "publish"),
        (state, action) => {
          const offered = actionsFrom(planWorkflow, state).includes(action as "submit");
          expect(transition(planWorkflow, state, action as "submit").kind).toBe(offered ? "moved" : "refused");
        },
      ),
    );
  });

  it("leaves only a draft open to edits", () => {
    expect(PlanState.options.filter(isEditable)).toEqual(["draft"]);
  });
});
