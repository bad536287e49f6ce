import { existsSync, readFileSync } from "node:fs";

/**
 * The counts in a test runner's JSON report.
 *
 * A test file that could not be loaded, a run that found no tests at all, and a report that is missing because the
 * runner crashed before it could write one count as one failure each, so that silence is never taken for success.
 */
export function countReport(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(path, "utf8"));
  return report.testResults ? countVitest(report) : countPlaywright(report);
}

function countVitest(report) {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests + brokenFiles.length, report.success ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/** The sum of several counts. */
export function sumCounts(counts) {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
