/**
 * One thing wrong with a data file. `row` counts as a spreadsheet does: the header is row 1. `column` is the name in the
 * header, or the path inside a JSON file.
 */
export type DataProblem = {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  /** The whole sentence: where, what was found, what was expected, what to do. */
  readonly message: string;
};

const shownAtOnce = 10;

/** A data folder that cannot be used. Carries every problem found in the file, not only the first. */
export class ReferenceDataError extends Error {
  override readonly name = "ReferenceDataError";
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    const shown = problems.slice(0, shownAtOnce).map((problem) => problem.message);
    const more = problems.length - shown.length;
    super([...shown, ...(more > 0 ? [`and ${more} more problems of this kind`] : [])].join("\n"));
    this.problems = problems;
  }
}

/** What to do when a file as a whole cannot be trusted. */
export const restoreFile = "restore the file from packages/reference-data/data";

/** A problem with a whole file, or with one place in it. */
export function problemIn(
  file: string,
  what: string,
  remedy: string,
  place: { row?: number; column?: string } = {},
): DataProblem {
  const { row = null, column = null } = place;
  const where = [file, row === null ? null : `row ${row}`, column === null ? null : columnLabel(file, column)];
  return { file, row, column, message: `${where.filter((part) => part !== null).join(", ")}: ${what}; ${remedy}` };
}

function columnLabel(file: string, column: string): string {
  return file.endsWith(".csv") ? `column ${column}` : column;
}
