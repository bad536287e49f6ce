import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countReport, sumCounts } from "./count-report.mjs";

const folder = mkdtempSync(join(tmpdir(), "count-report-"));

function written(name, report) {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(report));
  return path;
}

const vitest = { success: false, numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };

describe("countReport", () => {
  it("adds vitest's skipped and to-do tests together", () => {
    const failedFile = { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] };
    expect(countReport(written("vitest.json", { ...vitest, testResults: [failedFile] }))).toEqual({
      passed: 5,
      failed: 1,
      skipped: 3,
    });
  });

  it("counts a test file that could not be loaded as one failure", () => {
    const broken = { status: "failed", assertionResults: [] };
    expect(countReport(written("broken.json", { ...vitest, testResults: [broken] })).failed).toBe(2);
  });

  it("counts a run that found no tests as one failure", () => {
    const empty = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
    expect(countReport(written("empty.json", { ...empty, success: false })).failed).toBe(1);
    expect(countReport(written("skipped.json", { ...empty, numPendingTests: 2, success: true })).failed).toBe(0);
  });

  it("takes a flaky browser test as passed and an error outside any test as failed", () => {
    const stats = { expected: 3, flaky: 1, unexpected: 2, skipped: 4 };
    expect(countReport(written("playwright.json", { stats, errors: [{ message: "no browser" }] }))).toEqual({
      passed: 4,
      failed: 3,
      skipped: 4,
    });
  });

  it("counts a missing report as one failure", () => {
    expect(countReport(join(folder, "absent.json"))).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe("sumCounts", () => {
  it("adds each kind on its own", () => {
    const counts = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ];
    expect(sumCounts(counts)).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });

  it("is zero for nothing", () => {
    expect(sumCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
