import {
  type Alert,
  AlertId,
  GateCondition,
  gateStatus,
  IndicatorId,
  type LineageId,
  ProjectId,
  TownId,
} from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { actedOn } from "./acted-on.ts";
import type { DecisionSubject } from "./decision-subject.ts";

const id = "6f0c7a52-3a0e-4d1f-9b53-0d2b8f1f4a10";
const alert = (facts: Alert["facts"]): Alert => ({
  ...{ id: AlertId.parse(id), projectId: ProjectId.parse(id), kind: "threshold-crossed", key: "k" },
  ...{ indicatorId: IndicatorId.parse("B12"), townId: TownId.parse("620300"), gateLineageId: null as LineageId | null },
  ...{ facts, message: { en: "Park green below 8", zh: "" }, state: "assessed", assessment: null },
  ...{ raisedAt: new Date(0), version: 1 },
});

describe("actedOn", () => {
  it("asks for the troubled side of the threshold that an alert is about", () => {
    const facts = { threshold: 8, side: "below", unit: "m2" };
    expect(actedOn({ kind: "alert", alert: alert(facts) })).toMatchObject([
      {
        condition: { indicatorId: "B12", operator: "below", threshold: 8, unit: "m2", holdYears: 1 },
        isNegated: false,
      },
    ]);
  });

  it("asks for the gate as a whole and for each part as the gate wants it, a part under “not” turned round", () => {
    const leaf = (en: string) => ({ label: { en, zh: "" }, indicatorId: "B11", townId: "620300", unit: "m/yr" });
    const rises = {
      kind: "value",
      ...leaf("rises"),
      operator: "at-least",
      threshold: 0,
      holdYears: 1,
      isProposal: false,
    };
    const falls = {
      kind: "trend",
      ...leaf("falls"),
      direction: "falling",
      perYear: 1,
      overYears: 5,
      isProposal: false,
    };
    const subjectOf = (condition: GateCondition) =>
      ({ kind: "gate", gate: { condition }, reading: gateStatus({ condition }, []) }) as unknown as DecisionSubject;
    const both = GateCondition.parse({ kind: "all-of", conditions: [rises, { kind: "not", condition: falls }] });
    expect(actedOn(subjectOf(both))).toMatchObject([
      { label: null, condition: both },
      { label: { en: "rises" }, isNegated: false, condition: { kind: "value" } },
      { label: { en: "falls" }, isNegated: true, condition: { kind: "not", condition: { kind: "trend" } } },
    ]);
    expect(actedOn(subjectOf(GateCondition.parse(rises)))).toMatchObject([{ label: { en: "rises" } }]);
  });

  it("has nothing to ask for an alert without a threshold", () => {
    expect(actedOn({ kind: "alert", alert: alert({ occasion: "stale 2020" }) })).toEqual([]);
  });
});
