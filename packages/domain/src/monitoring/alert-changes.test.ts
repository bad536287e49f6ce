import { describe, expect, it } from "vitest";
import { LineageId } from "../plan/lineage-id.ts";
import { Alert } from "./alert.ts";
import { alertChanges } from "./alert-changes.ts";
import type { AlertFinding } from "./alert-finding.ts";

const finding = (occasion: string, key = "threshold-crossed:B11:620300"): AlertFinding => ({
  kind: "threshold-crossed",
  key,
  indicatorId: null,
  townId: null,
  gateLineageId: null,
  facts: { occasion },
  message: { en: `passed in ${occasion}`, zh: `${occasion} 年越过` },
});

const alertOf = (state: Alert["state"], { key, facts, message, kind }: AlertFinding) =>
  Alert.parse({
    ...{ id: "0195f3d4-0000-7000-8000-000000000001", projectId: "0195f3d4-0000-7000-8000-000000000002" },
    ...{ kind, key, facts, message, state, indicatorId: null, townId: null, gateLineageId: null },
    ...{ assessment: null, raisedAt: new Date(0), version: 1 },
  });

const lineageId = LineageId.parse("0195f3d4-0000-7000-8000-000000000003");
const always = { isJudged: () => true, isTriggered: () => false };

describe("alertChanges", () => {
  it("raises what is new and leaves what says the same [MON18]", () => {
    const open = alertOf("open", finding("2025"));
    expect(alertChanges([], [finding("2025")], always).raise).toHaveLength(1);
    expect(alertChanges([open], [finding("2025")], always)).toEqual({ raise: [], refresh: [], lapse: [] });
  });

  it("refreshes a waiting alert whose numbers moved", () => {
    const open = alertOf("open", finding("2025"));
    const moved = finding("2026");
    expect(alertChanges([open], [moved], always)).toEqual({
      raise: [],
      refresh: [{ alert: open, finding: moved }],
      lapse: [],
    });
  });

  it("lets an alert lapse, with a note, when its cause is gone, and only in the part that was looked at [MON19]", () => {
    const open = alertOf("assessed", finding("2025"));
    expect(alertChanges([open], [], always).lapse[0]!.note.zh).toContain("自动解除");
    expect(alertChanges([open], [], { ...always, isJudged: () => false }).lapse).toEqual([]);
    expect(alertChanges([alertOf("decided", finding("2025"))], [], always).lapse).toEqual([]);
  });

  it("asks again after a decision only on a new occasion [MON20]", () => {
    const decided = alertOf("decided", finding("2025"));
    expect(alertChanges([decided], [finding("2025")], always).raise).toEqual([]);
    expect(alertChanges([decided], [finding("2026")], always).raise).toHaveLength(1);
    expect(alertChanges([alertOf("lapsed", finding("2025"))], [finding("2025")], always).raise).toHaveLength(1);
  });

  it("asks nobody anew about a gate that was triggered, and leaves an alert that waits for its decision [MON20]", () => {
    const ofGate: AlertFinding = {
      ...finding("met 2026 1", "gate-near:a"),
      kind: "gate-near",
      gateLineageId: lineageId,
    };
    const open = alertOf("open", ofGate);
    const triggered = { ...always, isTriggered: (gate: LineageId) => gate === lineageId };
    expect(alertChanges([], [ofGate], always).raise).toHaveLength(1);
    expect(alertChanges([], [ofGate], triggered).raise).toEqual([]);
    expect(alertChanges([open], [ofGate], triggered)).toEqual({ raise: [], refresh: [], lapse: [] });
  });
});
