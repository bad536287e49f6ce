import { type Alert, AlertId, IndicatorId, type LineageId, ProjectId, TownId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { actedOn } from "./acted-on.ts";

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

  it("has nothing to ask for an alert without a threshold", () => {
    expect(actedOn({ kind: "alert", alert: alert({ occasion: "stale 2020" }) })).toEqual([]);
  });
});
