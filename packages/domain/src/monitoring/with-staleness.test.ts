import { describe, expect, it } from "vitest";
import { GateCondition } from "../gate/gate-condition.ts";
import { gateStatus } from "../gate/gate-status.ts";
import { everybody } from "../indicator/breakdown.ts";
import { Observation } from "../indicator/observation.ts";
import type { UpdateRhythm } from "../indicator/update-rhythm.ts";
import { withStaleness } from "./with-staleness.ts";

const condition = GateCondition.parse({
  ...{ kind: "value", label: { en: "Vegetation cover in pilots", zh: "试点区植被覆盖度" } },
  ...{ indicatorId: "B9", townId: "620300", unit: "percent", isProposal: false },
  ...{ operator: "at-least", threshold: 40, holdYears: 1 },
});

function observed(year: number): Observation {
  return Observation.parse({
    id: "0195f3d4-0000-7000-8000-000000000001",
    projectId: "0195f3d4-0000-7000-8000-000000000002",
    ...{ indicatorId: "B9", townId: "620300", year, breakdown: everybody, unit: "percent" },
    value: { kind: "measured", value: 41 },
    isProvisional: false,
    provenance: { source: "Forestry bureau", licence: null, confidence: "high", note: null },
    version: 3,
    updatedAt: new Date(0),
  });
}

function judged(rhythm: UpdateRhythm | null, years: readonly number[], today = "2026-11-22") {
  const reading = withStaleness(gateStatus({ condition }, years.map(observed)), () => rhythm, today);
  return [reading.status, reading.conditions[0]!.isStale];
}

describe("withStaleness", () => {
  it("says that a gate is met by a stale value, and leaves it met [GATE16]", () => {
    expect(judged("yearly", [2014])).toEqual(["met", true]);
    expect(judged("yearly", [2014, 2025])).toEqual(["met", false]);
  });

  it("takes the rhythm of the value: a census stands for years [GATE16]", () => {
    expect(judged("census", [2014])).toEqual(["met", false]);
    expect(judged("five-yearly", [2016])).toEqual(["met", false]);
    expect(judged("five-yearly", [2015])).toEqual(["met", true]);
    expect(judged(null, [2014])).toEqual(["met", false]);
  });

  it("counts a month or a quarter from the end of its year, since the day it was written is not kept [GATE16]", () => {
    expect(judged("monthly", [2025], "2026-03-31")).toEqual(["met", false]);
    expect(judged("monthly", [2025], "2026-04-01")).toEqual(["met", true]);
    expect(judged("monthly", [2026])).toEqual(["met", false]);
  });

  it("says nothing of a condition without a value", () => {
    expect(judged("yearly", [])).toEqual(["unknown", false]);
  });
});
