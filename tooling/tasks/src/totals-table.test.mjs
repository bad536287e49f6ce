import { describe, expect, it } from "vitest";
import { totalsLine, totalsTable, wholeRun } from "./totals-table.mjs";

const steps = [
  { name: "unit tests", counts: { passed: 120, failed: 0, skipped: 1 }, seconds: 8.04, peakMemory: 3 * 2 ** 20 },
  { name: "browser", counts: { passed: 9, failed: 2, skipped: 0 }, seconds: 61, peakMemory: undefined },
];

describe("totalsTable", () => {
  it("lines up the columns and leaves unknown memory out", () => {
    expect(totalsTable(steps)).toEqual([
      "step        passed  failed  skipped  seconds  peak memory",
      "unit tests     120       0        1      8.0         3 MB",
      "browser          9       2        0     61.0            -",
    ]);
  });
});

describe("wholeRun", () => {
  it("adds the seconds and takes the highest peak", () => {
    expect(wholeRun([...steps, { seconds: 1, peakMemory: 9 * 2 ** 20 }])).toBe("In 70 s; peak memory 9 MB.");
    expect(wholeRun([])).toBe("In 0 s; peak memory -.");
  });
});

describe("totalsLine", () => {
  it("is one plain sentence", () => {
    expect(totalsLine(steps)).toBe("129 passed, 2 failed, 1 skipped");
  });
});
