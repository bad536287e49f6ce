/**
 * The value below which a share of the values lies: the smallest that at least so many are not above.
 *
 * @param share - From 0 to 1; 0.95 for the 95th percentile.
 * @returns `NaN` when there is no value.
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** One line per page, the slowest first, and one for all of them. Times in milliseconds, sizes in kB. */
export function figuresTable(asked) {
  const pages = [...new Set(asked.map(({ page }) => page))];
  const rows = pages.map((page) =>
    rowOf(
      page,
      asked.filter((one) => one.page === page),
    ),
  );
  rows.sort((a, b) => b.p95 - a.p95);
  return [...rows, rowOf("all", asked)];
}

function rowOf(page, asked) {
  const answered = asked.filter(({ error }) => !error);
  const ms = answered.map((one) => one.ms);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => Math.round(percentile(ms, share)));
  const kB = Math.round(
    percentile(
      answered.map(({ bytes }) => bytes),
      0.5,
    ) / 1000,
  );
  return { page, requests: asked.length, p50, p95, p99, kB, errors: asked.length - answered.length };
}

/** Rows of one shape as lines of text, numbers to the right. */
export function textTable(rows) {
  const names = Object.keys(rows[0]);
  const cells = [names, ...rows.map((row) => names.map((name) => String(row[name])))];
  const widths = names.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  ");
  return cells.map(line).join("\n");
}
