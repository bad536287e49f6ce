import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import {
  decodeText,
  type Cell as FileCell,
  type Sheet as FileSheet,
  readWorkbook,
  type Workbook,
} from "@tamarisk/sheets";
import type { Cell, ModelFiles, Sheet, SheetAnswer } from "@tamarisk/system-dynamics";
import { delimitedSheet } from "./delimited-sheet.ts";

/** No table of model data comes near this; a file beyond it would only exhaust memory. */
const largestFile = 64 * 1024 * 1024;

type Table =
  | { readonly kind: "workbook"; readonly workbook: Workbook }
  | { readonly kind: "text"; readonly text: string; readonly isCommaSeparated: boolean };

/**
 * The side files of a model: delimited text and `.xlsx` workbooks, by the path the model names, from the folder the model is in.
 * Each file is read once.
 *
 * @example
 * await modelFiles("models").sheet("births.csv", ","); // { kind: "sheet", sheet: { rows: [[2020, 9], …] } }
 */
export function modelFiles(folder: string): ModelFiles {
  const tables = new Map<string, Promise<Table>>();
  return {
    async sheet(file, tab): Promise<SheetAnswer> {
      const path = resolve(folder, file.replaceAll("\\", "/"));
      const opened = tables.get(path) ?? openTable(path);
      tables.set(path, opened);
      try {
        return sheetOf(await opened, tab);
      } catch (error) {
        if (error instanceof RangeError) return { kind: "refused", reason: error.message };
        throw error;
      }
    },
  };
}

function sheetOf(table: Table, tab: string): SheetAnswer {
  if (table.kind === "text") return { kind: "sheet", sheet: delimitedSheet(table.text, tab, table.isCommaSeparated) };
  const { sheets } = table.workbook;
  const sheet = tab === "" ? [...sheets.values()][0] : sheets.get(tab.toLowerCase());
  if (sheet !== undefined) return { kind: "sheet", sheet: modelSheet(sheet) };
  return {
    kind: "refused",
    reason: `it has no sheet "${tab}"; it has ${[...sheets.keys()].map((name) => `"${name}"`).join(", ")}`,
  };
}

/** A model knows numbers and texts only: true is 1, and a formula that failed is no value. */
function modelSheet({ rows, names }: FileSheet): Sheet {
  return { rows: rows.map((row) => row.map(modelCell)), names };
}

function modelCell(cell: FileCell): Cell {
  if (typeof cell === "boolean") return Number(cell);
  return typeof cell === "object" ? undefined : cell;
}

/** Told apart by their first bytes, because names lie: many a workbook is called .xls. */
async function openTable(path: string): Promise<Table> {
  const bytes = await bytesOf(path);
  if (startsWith(bytes, [0x50, 0x4b])) return { kind: "workbook", workbook: readWorkbook(bytes) };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new RangeError(
      "it is a workbook in the format before 2007; save it as .xlsx or .csv and name that in the model",
    );
  }
  return { kind: "text", text: decodeText(bytes), isCommaSeparated: /\.csv$/iu.test(path) };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** The path itself, or else the one file beside it that is called so but for capitals: models come from Windows. */
async function pathOnDisk(path: string): Promise<string> {
  const names = await readdir(dirname(path)).catch((): string[] => []);
  if (names.includes(basename(path))) return path;
  const alike = names.filter((name) => name.toLowerCase() === basename(path).toLowerCase());
  return alike.length === 1 ? resolve(dirname(path), alike[0]!) : path;
}

async function bytesOf(named: string): Promise<Uint8Array> {
  const path = await pathOnDisk(named);
  const refuse = (error: NodeJS.ErrnoException): never => {
    throw new RangeError(
      error.code === "ENOENT" ? `there is no ${path}` : `${path} cannot be opened: ${error.message}`,
    );
  };
  const found = await stat(path).catch(refuse);
  if (!found.isFile()) throw new RangeError(`${path} is not a file`);
  if (found.size > largestFile)
    throw new RangeError(`${path} has ${found.size} bytes; at most ${largestFile} are read`);
  return readFile(path).catch(refuse);
}
