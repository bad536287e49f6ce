import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { strFromU8, unzipSync } from "fflate";
import type { Cell, CellMarks, CellRange, Sheet } from "./cell.ts";

/** The sheets of a workbook by name in small letters, in their order. */
export interface Workbook {
  readonly sheets: ReadonlyMap<string, Sheet>;
}

const unpackedMax = 64 * 1024 * 1024;
const rowsMax = 1_048_576;
const columnsMax = 16_384;
const mergedMax = 10_000;

/**
 * Reads the values of an Excel workbook, `.xlsx` or `.xlsm`: what was last worked out in each cell, and the named ranges.
 *
 * @throws {RangeError} If it is no workbook, or one that unpacks to more than 64 MiB.
 *
 * @see ECMA-376, Office Open XML, part 1, sections 18.2 (workbook), 18.3 (worksheets) and 18.4 (shared strings).
 *
 * @example
 * readWorkbook(await readFile("births.xlsx")).sheets.get("towns")?.rows[0]; // ["year", 2020, 2021]
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const parts = unpacked(bytes);
  const part = (path: string) => (parts[path] === undefined ? undefined : parsed(path, parts[path]));
  const workbook = part("xl/workbook.xml");
  const relations = part("xl/_rels/workbook.xml.rels");
  if (workbook === undefined || relations === undefined) throw new RangeError("it is no Excel workbook");

  const targets = new Map(childrenOf(relations).map(({ attributes }) => [attributes.Id, attributes.Target ?? ""]));
  const strings = descendants(part("xl/sharedStrings.xml"), "si").map(textOf);
  const names = definedNames(workbook);
  const percentStyles = stylesOfPercent(part("xl/styles.xml"));
  const hasDaysFrom1904 = /^(?:1|true)$/u.test(descendants(workbook, "workbookPr")[0]?.attributes.date1904 ?? "");
  const sheets = new Map<string, Sheet>();
  for (const { attributes } of descendants(workbook, "sheet")) {
    const name = (attributes.name ?? "").toLowerCase();
    const relation = Object.entries(attributes).find(([key]) => key === "r:id" || key.endsWith(":id"))?.[1];
    const target = targets.get(relation ?? "") ?? "";
    const content = part(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    sheets.set(name, {
      name: attributes.name ?? "",
      rows: rowsOf(content, strings),
      names: names.get(name) ?? new Map(),
      marks: { ...marksIn(content, percentStyles), hasDaysFrom1904 },
    });
  }
  return { sheets };
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (
          !/^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/u.test(
            name,
          )
        )
          return false;
        size += originalSize;
        if (size > unpackedMax) throw new RangeError(`it unpacks to more than ${unpackedMax} bytes`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new RangeError(
      `it is no Excel workbook (${error instanceof Error ? error.message : "it cannot be unpacked"})`,
    );
  }
}

function parsed(path: string, bytes: Uint8Array): XmlElement {
  try {
    const { root } = parseXml(strFromU8(bytes));
    if (root !== null) return root;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : "";
    throw new RangeError(`its part ${path} cannot be read: ${reason}`);
  }
  throw new RangeError(`its part ${path} is empty`);
}

function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

/** The name without the prefix some programs write. */
function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

function descendants(root: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const open = root === undefined ? [] : [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (localName(element) === name) found.push(element);
    else for (const child of childrenOf(element).reverse()) open.push(child);
  }
  return found;
}

/** The text of a string, without the phonetic hints that East Asian Excel adds. */
function textOf(element: XmlElement): string {
  const parts = childrenOf(element).filter((child) => localName(child) !== "rPh");
  return localName(element) === "t" ? element.text : parts.map(textOf).join("");
}

function rowsOf(sheet: XmlElement | undefined, strings: readonly string[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const row of descendants(sheet, "row")) {
    const index = row.attributes.r === undefined ? rows.length : Number(row.attributes.r) - 1;
    if (!(index >= 0 && index < rowsMax)) throw new RangeError(`it has a row ${index + 1}; Excel has ${rowsMax}`);
    while (rows.length <= index) rows.push([]);
    const cells = rows[index]!;
    for (const cell of childrenOf(row)) {
      const place = cell.attributes.r;
      const column = place === undefined ? cells.length : columnIndex(place.replace(/\d+$/u, ""));
      if (!(column >= 0 && column < columnsMax))
        throw new RangeError(`it has a cell ${place}, beyond Excel's last column`);
      cells[column] = cellValue(cell, strings);
    }
  }
  return rows;
}

function cellValue(cell: XmlElement, strings: readonly string[]): Cell {
  const type = cell.attributes.t ?? "n";
  if (type === "inlineStr") return textOf(cell);
  const text = descendants(cell, "v")[0]?.text;
  if (text === undefined) return uncomputed(cell);
  if (type === "e") return { error: text };
  if (type === "b") return text === "1";
  if (type === "s") return strings[Number(text)];
  if (type === "str" || type === "d") return text;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** A formula that was written by another program and never worked out; without one, the cell is blank. */
function uncomputed(cell: XmlElement): Cell {
  const formula = descendants(cell, "f")[0];
  return formula === undefined ? undefined : { error: `=${formula.text}` };
}

/** Which of a workbook's cell styles show percentages: Excel's own formats 9 and 10, or a format with a percent sign. */
function stylesOfPercent(styles: XmlElement | undefined): ReadonlySet<string> {
  const isPercent = (format: string) => format.replaceAll(/"[^"]*"/gu, "").includes("%");
  const formats = new Set(["9", "10"]);
  for (const { attributes } of descendants(styles, "numFmt")) {
    if (isPercent(attributes.formatCode ?? "")) formats.add(attributes.numFmtId ?? "");
  }
  const cellStyles = descendants(descendants(styles, "cellXfs")[0], "xf");
  return new Set(
    cellStyles.flatMap(({ attributes }, index) => (formats.has(attributes.numFmtId ?? "") ? [String(index)] : [])),
  );
}

function marksIn(
  sheet: XmlElement | undefined,
  percentStyles: ReadonlySet<string>,
): Pick<CellMarks, "merged" | "percents"> {
  const merges = sheet && childrenOf(sheet).find((child) => localName(child) === "mergeCells");
  const merged = descendants(merges, "mergeCell").flatMap(({ attributes }) => rangeOf(attributes.ref ?? "") ?? []);
  if (merged.length > mergedMax)
    throw new RangeError(`it has ${merged.length} merged ranges; at most ${mergedMax} are read`);
  const percents = new Set<string>();
  if (percentStyles.size > 0) {
    for (const row of descendants(sheet, "row")) {
      for (const { attributes } of childrenOf(row)) {
        if (percentStyles.has(attributes.s ?? "")) percents.add(attributes.r ?? "");
      }
    }
  }
  return { merged, percents };
}

function rangeOf(reference: string): CellRange | null {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/u.exec(reference);
  if (match === null) return null;
  const [, left, top, right, bottom] = match;
  return { left: columnIndex(left!), top: Number(top) - 1, right: columnIndex(right!), bottom: Number(bottom) - 1 };
}

function definedNames(workbook: XmlElement): Map<string, Map<string, CellRange>> {
  const bySheet = new Map<string, Map<string, CellRange>>();
  for (const element of descendants(workbook, "definedName")) {
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u.exec(
      element.text.trim(),
    );
    if (match === null) continue;
    const sheet = (match[1]?.replaceAll("''", "'") ?? match[2]!).toLowerCase();
    const ranges = bySheet.get(sheet) ?? new Map<string, CellRange>();
    bySheet.set(sheet, ranges);
    ranges.set(element.attributes.name ?? "", {
      left: columnIndex(match[3]!),
      top: Number(match[4]) - 1,
      right: columnIndex(match[5] ?? match[3]!),
      bottom: Number(match[6] ?? match[4]) - 1,
    });
  }
  return bySheet;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
