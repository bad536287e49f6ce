import { describe, expect, it } from "vitest";
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

const always = () => true;

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
    expect(alertChanges([open], [], () => false).lapse).toEqual([]);
    expect(alertChanges([alertOf("decided", finding("2025"))], [], always).lapse).toEqual([]);
  });

  it("asks again after a decision only on a new occasion [MON20]", () => {
    const decided = alertOf("decided", finding("2025"));
    expect(alertChanges([decided], [finding("2025")], always).raise).toEqual([]);
    expect(alertChanges([decided], [finding("2026")], always).raise).toHaveLength(1);
    expect(alertChanges([alertOf("lapsed", finding("2025"))], [finding("2025")], always).raise).toHaveLength(1);
  });
});
