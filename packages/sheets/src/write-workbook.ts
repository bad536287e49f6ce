import writeExcelFile, { type SheetData } from "write-excel-file/node";
import type { Table } from "./table.ts";

/**
 * Tables as an Excel workbook, one sheet each: headers bold and kept in sight, ids greyed. Texts are written as texts, so
 * one that begins with "=" is shown and not run.
 *
 * @throws {RangeError} If a sheet's name is longer than 31 characters, holds one of `[]:*?/\` or is used twice: Excel
 *   would not open the file.
 *
 * @example
 * await writeWorkbook([{ name: "Tasks", columns: [{ header: "id" }], rows: [["=1+1"]] }]); // bytes of an .xlsx
 */
export async function writeWorkbook(tables: readonly Table[]): Promise<Uint8Array> {
  requireSheetNames(tables.map(({ name }) => name));
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    data: sheetData(columns, rows),
    columns: columns.map(({ width }) => ({ width: width ?? 16 })),
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await writeExcelFile(sheets).toBuffer());
}

function sheetData(columns: Table["columns"], rows: Table["rows"]): SheetData {
  const heads = columns.map(({ header }) => ({ value: header, type: String, fontWeight: "bold" as const, wrap: true }));
  const cells = rows.map((row) =>
    row.map((value, index) => {
      if (value === null) return null;
      const grey = columns[index]?.isForMachines ? { textColor: "#8a8a8a" } : {};
      return typeof value === "number" ? { value, type: Number, ...grey } : { value, type: String, ...grey };
    }),
  );
  return [heads, ...cells] as SheetData;
}

function requireSheetNames(names: readonly string[]): void {
  for (const [index, name] of names.entries()) {
    if (name === "" || name.length > 31 || /[[\]:*?/\\]/u.test(name)) {
      throw new RangeError(`a sheet cannot be called "${name}"; 1 to 31 characters without [ ] : * ? / \\`);
    }
    if (names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < index) {
      throw new RangeError(`two sheets are called "${name}"; give one another name`);
    }
  }
}
