/** A saved number of a run: how it is called, and its value at each time. */
export interface SavedColumn {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/**
 * The rows of a run as CSV (RFC 4180, lines ended by LF): `time`, then a column per saved number. Numbers are the
 * shortest text that reads back as the same double. A value that is not a number is an empty field, never zero.
 *
 * @param rowCount - How many of the times to write; a run that failed stops early.
 * @returns Parts of a few hundred kilobytes, made as they are asked for.
 *
 * @example
 * [...resultsCsv([0, 1], [{ name: "people[north,old]", values: [3, NaN] }], 2)].join("");
 * // 'time,"people[north,old]"\n0,3\n1,\n'
 */
export function* resultsCsv(
  times: ArrayLike<number>,
  columns: readonly SavedColumn[],
  rowCount: number,
): Generator<string> {
  let part = `${["time", ...columns.map(({ name }) => name)].map(csvText).join(",")}\n`;
  for (let row = 0; row < rowCount; row++) {
    part += csvNumber(times[row]!);
    for (const { values } of columns) part += `,${csvNumber(values[row]!)}`;
    part += "\n";
    if (part.length > 1 << 18) {
      yield part;
      part = "";
    }
  }
  yield part;
}

function csvNumber(value: number): string {
  return Number.isNaN(value) ? "" : String(value);
}

export function csvText(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
