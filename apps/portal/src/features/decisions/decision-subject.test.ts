import { describe, expect, it } from "vitest";
import { type DecisionSubject, decisionAbout, decisionStage } from "./decision-subject.ts";
import type { DecisionView } from "./decision-view.ts";

const alert = (state: string) =>
  ({ kind: "alert", alert: { id: "a1", state, gateLineageId: "g1" } }) as unknown as DecisionSubject;
const gate = { kind: "gate", gate: { lineageId: "g1" } } as unknown as DecisionSubject;
const decision = (part: object) => ({ state: "proposed", alertId: null, gateLineageId: null, ...part }) as DecisionView;

describe("decisionAbout", () => {
  it("finds the latest decision about the same thing that stands", () => {
    const list = [
      decision({ id: "3", alertId: "a2" }),
      decision({ id: "2", gateLineageId: "g1", state: "withdrawn" }),
      decision({ id: "1", gateLineageId: "g1", state: "in-force" }),
      decision({ id: "0", alertId: "a1" }),
    ];
    expect(decisionAbout(gate, list)?.id).toBe("1");
    expect(decisionAbout(alert("open"), list)?.id).toBe("0");
    expect(decisionAbout(gate, [])).toBeNull();
  });

  it("shows an alert the decision about its gate that waits, and none that has come into force", () => {
    const about = (state: string) => decisionAbout(alert("open"), [decision({ id: "1", gateLineageId: "g1", state })]);
    expect([about("proposed")?.id, about("in-force")]).toEqual(["1", null]);
  });
});

describe("decisionStage", () => {
  it("goes from assessment over the decision to the plan version", () => {
    expect(decisionStage(alert("open"), null)).toBe(1);
    expect(decisionStage(alert("assessed"), null)).toBe(2);
    expect(decisionStage(gate, null)).toBe(2);
    expect(decisionStage(gate, decision({}))).toBe(2);
    expect(decisionStage(gate, decision({ state: "in-force" }))).toBe(3);
  });
});
