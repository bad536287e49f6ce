const parts = 12;

/**
 * For each objective the difference that matters: about a twelfth of how far apart known policies lie, rounded to 1, 2
 * or 5 times a power of ten; where they do not differ, a hundredth of their size.
 *
 * @param rows - Objective values of known policies, a row each.
 *
 * @example
 * niceSteps([[300_000, 2], [360_000, 9]]); // [5000, 0.5]
 */
export function niceSteps(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, objective) => {
    const values = rows.map((row) => row[objective]!).filter(Number.isFinite);
    const range = Math.max(...values) - Math.min(...values);
    const size = Math.max(...values.map(Math.abs));
    const step = range > 0 ? range / parts : size / 100;
    return step > 0 && Number.isFinite(step) ? rounded(step) : 0.01;
  });
}

function rounded(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [5, 2, 1].find((each) => each * power <= step * (1 + 1e-9)) ?? 1;
  return Number((factor * power).toPrecision(1));
}
