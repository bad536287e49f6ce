/**
 * The names of a table's columns, without the spaces around them; "" for one that has none.
 *
 * @throws {RangeError} If two columns share a name, or one has a name that JavaScript keeps for itself.
 */
export function columnNames(path: string, fields: readonly string[], line: number): string[] {
  const names = fields.map((field) => field.trim());
  const seen = new Set<string>();
  for (const name of names) {
    if (name !== "" && seen.has(name)) {
      throw new RangeError(`${path}, line ${line}: two columns are called "${name}"; rename one`);
    }
    if (name === "__proto__") {
      throw new RangeError(`${path}, line ${line}: no column can be called __proto__; rename it`);
    }
    seen.add(name);
  }
  return names;
}

/** @throws {RangeError} If a row has more or fewer fields than there are columns. */
export function expectFields(path: string, line: number, fields: readonly string[], names: readonly string[]): void {
  if (fields.length === names.length) return;
  throw new RangeError(
    `${path}, line ${line}: expected ${counted(names.length, "field")} as in the first line, found ${fields.length}; ${separatorAdvice(names) ?? widthAdvice(names, fields)}`,
  );
}

function widthAdvice(names: readonly string[], fields: readonly string[]): string {
  if (fields.length > names.length) return "put texts with commas in quotes, and write numbers with a point: 1234.5";
  return "where there is no value, leave the field blank between its commas";
}

/** What to do about a line of names that holds only one, with another separator within it; null if there is none. */
export function separatorAdvice(names: readonly string[]): string | null {
  if (names.length !== 1) return null;
  if (names[0]!.includes(";")) {
    return "its columns seem to be parted by semicolons: save it with commas between them, and with points in numbers";
  }
  return names[0]!.includes("\t") ? "its columns seem to be parted by tabs: give it a name that ends in .tsv" : null;
}

/** "1 field", "2 fields". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Names of columns in a message; the first few where there are many. */
export function listedNames(names: readonly string[]): string {
  const own = names.filter((name) => name !== "");
  return own.length > 20 ? `${own.slice(0, 20).join(", ")} and ${own.length - 20} more` : own.join(", ");
}
