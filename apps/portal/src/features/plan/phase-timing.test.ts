import { describe, expect, it } from "vitest";
import { examplePlan } from "./example-plan.ts";
import { phaseTiming } from "./phase-timing.ts";

const [pilots, belts] = examplePlan.phases;
const open = { kind: "open" } as const;

describe("phaseTiming", () => {
  it("tells ahead, running and over apart, both ends counted in", () => {
    expect([2025, 2026, 2032, 2033].map((year) => phaseTiming(pilots!, open, year).kind)).toEqual([
      "ahead",
      "running",
      "running",
      "over",
    ]);
  });

  it("lets a phase behind an unmet gate wait, from the later of its own and the gate's year", () => {
    const waits = { kind: "waits", letter: "A", status: "unknown" } as const;
    expect(phaseTiming(belts!, waits, 2026)).toEqual({ kind: "waits", letter: "A", from: 2032 });
    expect(phaseTiming({ ...belts!, startYear: 2035 }, waits, 2026)).toMatchObject({ from: 2035 });
    expect(phaseTiming({ ...belts!, gate: null }, waits, 2026)).toMatchObject({ from: null });
  });

  it("says when years are not set", () => {
    expect(phaseTiming(belts!, { kind: "may-open", letter: "A" }, 2026)).toEqual({ kind: "not-set" });
  });
});
