import { sumCounts } from "./count-report.mjs";

const headings = ["step", "passed", "failed", "skipped", "seconds", "peak memory"];

/** The steps of a test run as lines of a table, one row each. */
export function totalsTable(steps) {
  const rows = [headings, ...steps.map(cells)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  "),
  );
}

function cells({ name, counts, seconds, peakMemory }) {
  const memory = peakMemory === undefined ? "-" : `${Math.round(peakMemory / 2 ** 20)} MB`;
  return [name, ...[counts.passed, counts.failed, counts.skipped].map(String), seconds.toFixed(1), memory];
}

/** The last line of every test run. */
export function totalsLine(steps) {
  const { passed, failed, skipped } = sumCounts(steps.map(({ counts }) => counts));
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
