import { describe, expect, it } from "vitest";
import type { WatchView } from "./monitor-view.ts";
import { statusCounts } from "./status-counts.ts";

const one = (
  status: WatchView["status"]["status"],
  kind: WatchView["lateness"]["kind"],
  dueOn = "2027-01-01",
): Pick<WatchView, "status" | "lateness"> => ({
  status: { status, reason: "no-mark", progress: null },
  lateness:
    kind === "never-reported"
      ? { kind }
      : { kind, rhythm: "yearly", lastYear: 2025, dueOn, lateOn: "2027-07-01", staleOn: "2028-01-01" },
});

describe("statusCounts", () => {
  it("counts each indicator once by how it stands, and the late ones beside", () => {
    const watches = [one("met", "up-to-date"), one("near", "late"), one("unknown", "never-reported")];
    expect(statusCounts(watches)).toEqual({
      all: 3,
      byStatus: { met: 1, near: 1, "not-met": 0, unknown: 1 },
      late: 1,
      neverReported: 1,
      nextDueOn: "2027-01-01",
    });
  });

  it("tells the first day on which something that is up to date falls due", () => {
    const watches = [one("met", "up-to-date", "2027-04-01"), one("met", "up-to-date"), one("met", "due", "2026-01-01")];
    expect(statusCounts(watches).nextDueOn).toBe("2027-01-01");
    expect(statusCounts([one("met", "stale")]).nextDueOn).toBeNull();
  });
});
