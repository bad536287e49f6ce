import { describe, expect, it } from "vitest";
import { measureBar, phaseBar, unitBar } from "./timeline-bars.ts";

const span = { from: 2026, to: 2050 };
const waits = { kind: "waits", letter: "A", status: "unknown" } as const;

describe("phaseBar", () => {
  it("counts both years whole", () => {
    const running = { kind: "running", start: 2026, end: 2032 } as const;
    expect(phaseBar({ endYear: 2032 as never }, { kind: "open" }, running, span)).toEqual({
      kind: "phase",
      start: 2026,
      end: 2033,
    });
  });

  it("starts behind its gate and runs on to the end when no year is set", () => {
    expect(phaseBar({ endYear: null }, waits, { kind: "waits", letter: "A", from: 2032 }, span)).toEqual({
      kind: "phase",
      start: 2032,
      end: 2050,
      gate: { label: "A", state: "unknown" },
    });
  });

  it("never ends before it starts, and has no line without a year", () => {
    expect(phaseBar({ endYear: 2030 as never }, waits, { kind: "waits", letter: "A", from: 2032 }, span)?.end).toBe(
      2032,
    );
    expect(phaseBar({ endYear: null }, waits, { kind: "waits", letter: "A", from: null }, span)).toBeNull();
    expect(phaseBar({ endYear: null }, { kind: "open" }, { kind: "not-set" }, span)).toBeNull();
  });
});

describe("unitBar", () => {
  it("is dashed while its phase waits", () => {
    const years = { start: 2033, end: 2039 };
    expect(unitBar({ code: "2a" }, years, waits)).toMatchObject({ start: 2033, end: 2040, label: "2a", waiting: true });
    expect(unitBar({ code: "2a" }, years, { kind: "open" })).toMatchObject({ waiting: false });
  });
});

describe("measureBar", () => {
  const unmarked = { isChosen: false, isCritical: false, relation: null, baselineStart: null, baselineEnd: null };

  it("is drawn once both years are set", () => {
    const years = { startYear: 2026 as never, endYear: 2030 as never, leadTimeYears: 2 };
    expect(measureBar(years, { ...unmarked, isChosen: true })).toMatchObject({
      start: 2026,
      end: 2031,
      selected: true,
      leadYears: 2,
    });
    expect(measureBar({ ...years, endYear: null }, unmarked)).toBeNull();
  });

  it("shows the years it had in an earlier version under it", () => {
    const years = { startYear: 2026 as never, endYear: 2030 as never, leadTimeYears: null };
    const bar = measureBar(years, { ...unmarked, baselineStart: 2025, baselineEnd: 2027 });
    expect(bar).toMatchObject({ baseline: { start: 2025, end: 2028 } });
  });
});
