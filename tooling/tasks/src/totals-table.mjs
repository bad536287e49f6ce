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
  const { passed, failed, skipped } = counts;
  return [name, ...[passed, failed, skipped].map(String), seconds.toFixed(1), megabytes(peakMemory)];
}

/** What the whole run took: steps follow one another, so their times add up and the highest peak is the run's. */
export function wholeRun(steps) {
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  const peaks = steps.flatMap(({ peakMemory }) => peakMemory ?? []);
  return `In ${seconds.toFixed(0)} s; peak memory ${megabytes(peaks.length > 0 ? Math.max(...peaks) : undefined)}.`;
}

const megabytes = (bytes) => (bytes === undefined ? "-" : `${Math.round(bytes / 2 ** 20)} MB`);

/** The last line of every test run. */
export function totalsLine(steps) {
  const { passed, failed, skipped } = sumCounts(steps.map(({ counts }) => counts));
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
