import type { CellProblem, Locale, LocalizedText } from "@tamarisk/domain";
import { type Cell, dayFromExcel } from "@tamarisk/sheets";

/** A cell's value as all sheets keep it: text, number, or nothing. Lists are texts joined by ", ", days are ISO days. */
export type FlatValue = string | number | null;

/** One row of a sheet by its columns' keys. A column that the file does not have is not in the row. */
export type FlatRow = Readonly<Record<string, FlatValue>>;

export type Trouble = CellProblem["problem"];

type CellReading = { readonly ok: true; readonly value: FlatValue } | { readonly ok: false; readonly problem: Trouble };

/** A column of a sheet: how it is called, how a cell of it is read, and how its value is written. */
export interface Column {
  readonly key: string;
  readonly header: LocalizedText;
  /** What it was called in files that were exported before; read like its name. */
  readonly formerly?: readonly string[];
  readonly width: number;
  /** Ids and row versions: shown in grey, to be left as they are. */
  readonly isForMachines?: true;
  /** Written so that a row can be understood, and not read back. */
  readonly isForReading?: true;
  /** Finds the row, and says which state of it was exported; never merged. */
  readonly isKey?: true;
  /** Columns of the same name here make sense only together, such as first and last year. */
  readonly together?: string;
  /** Its numbers are Excel's days. */
  readonly isDay?: true;
  /** The words that may stand in it, by the value that is kept. */
  readonly words?: Words;
  readonly read: (cell: Cell) => CellReading;
  readonly write: (value: FlatValue, locale: Locale) => string | number | null;
}

type Words = Readonly<Record<string, LocalizedText>>;

type Look = Pick<Column, "key" | "header" | "width"> &
  Partial<Pick<Column, "isForMachines" | "isForReading" | "isKey" | "together" | "formerly">>;

const asItIs = (value: FlatValue) => value;
const known = (value: FlatValue): CellReading => ({ ok: true, value });
const wrong = (problem: Trouble): CellReading => ({ ok: false, problem });

/** A column of any text; blank is nothing. Lines end as everywhere, and what no workbook can hold is left out. */
export function textColumn(look: Look): Column {
  return { ...look, write: asItIs, read: guarded((cell) => known(exportable(String(cell)).trim() || null)) };
}

/** Which state of its row was exported. */
export function versionColumn(): Column {
  const header = { en: "Row version", zh: "行版本" };
  return wholeColumn({ key: "version", header, width: 11, isForMachines: true, isKey: true });
}

/** The last column of a sheet, which says what its row was when it was exported. */
export function exportedColumn(): Column {
  const header = { en: "Export mark", zh: "导出标记" };
  return textColumn({ key: "exported", header, width: 12, isForMachines: true, isKey: true });
}

function exportable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them
  return text.replaceAll(/\r\n?/gu, "\n").replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "");
}

/** A column of numbers. A word such as "N/A" is a problem and never a number; blank is nothing and never zero. */
export function numberColumn(look: Look): Column {
  return { ...look, write: asItIs, read: guarded(readNumber) };
}

/** A column of years, counts and row versions. */
export function wholeColumn(look: Look): Column {
  const read = guarded((cell) => {
    const reading = readNumber(cell);
    return reading.ok && !Number.isInteger(reading.value) ? wrong({ kind: "not-a-whole-number" }) : reading;
  });
  return { ...look, write: asItIs, read };
}

/** A column of calendar days: Excel's own dates, 2027-03-01, 2027/3/1 or 2027年3月1日; midnight may stand behind them. */
export function dayColumn(look: Look): Column {
  return { ...look, isDay: true, write: asItIs, read: guarded(readDay) };
}

/** A column where one of a few words stands, in either language. */
export function choiceColumn(look: Look, words: Words): Column {
  const keyOf = keyFinder(words);
  return {
    ...look,
    words,
    write: (value, locale) => (value === null ? null : wordOf(words, String(value), locale)),
    read: guarded((cell) => {
      const key = keyOf(String(cell));
      return key === null ? wrong(notOneOf(words)) : known(key);
    }),
  };
}

/** A column of several such words, between commas, semicolons or 、. */
export function choicesColumn(look: Look, words: Words): Column {
  const keyOf = keyFinder(words);
  return {
    ...look,
    words,
    write: (value, locale) => {
      const written = parts(value).map((key) => wordOf(words, key, locale));
      return written.length === 0 ? null : written.join(locale === "en" ? ", " : "、");
    },
    read: guarded((cell) => {
      const keys = parts(String(cell)).map(keyOf);
      return keys.includes(null) ? wrong(notOneOf(words)) : known(joined(keys as string[]));
    }),
  };
}

/** A column of several codes, in any order. */
export function listColumn(look: Look): Column {
  return { ...look, write: asItIs, read: guarded((cell) => known(joined(parts(String(cell))))) };
}

/** The parts of a list as it stands in a cell. */
export function parts(value: FlatValue): string[] {
  if (value === null) return [];
  return String(value)
    .split(/[,;、，；\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A list as rows keep it: without repeats, sorted, so that the same list is the same text. */
export function joined(items: readonly string[]): string | null {
  const unique = [...new Set(items)].sort();
  return unique.length === 0 ? null : unique.join(", ");
}

/** Blank and failed cells are answered here, the same in every column. */
function guarded(read: (cell: string | number | boolean) => CellReading): Column["read"] {
  return (cell) => {
    if (cell === undefined || (typeof cell === "string" && cell.trim() === "")) return known(null);
    if (typeof cell !== "object") return read(cell);
    return wrong({ kind: cell.error.startsWith("=") ? "formula-without-result" : "cell-error" });
  };
}

function readNumber(cell: string | number | boolean): CellReading {
  if (typeof cell === "number") return known(cell);
  const text = String(cell).normalize("NFKC").trim().replaceAll("−", "-");
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/u.test(text) ? text.replaceAll(",", "") : text;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(plain) ? known(Number(plain)) : wrong({ kind: "not-a-number" });
}

function readDay(cell: string | number | boolean): CellReading {
  const day = typeof cell === "number" ? dayFromExcel(cell) : dayInText(String(cell).normalize("NFKC").trim());
  return day === null ? wrong({ kind: "not-a-day" }) : known(day);
}

function dayInText(text: string): string | null {
  const match =
    /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?)(?:[T ]00?:00(?::00(?:\.0+)?)?Z?)?$/u.exec(
      text,
    );
  if (!match) return null;
  const [, year, month = match[4]!, day = match[5]!] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

function keyFinder(words: Words): (text: string) => string | null {
  const keys = new Map(
    Object.entries(words).flatMap(([key, { en, zh }]) => [key, en, zh].map((word) => [plainWord(word), key] as const)),
  );
  return (text) => keys.get(plainWord(text)) ?? null;
}

function plainWord(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

function wordOf(words: Words, key: string, locale: Locale): string {
  const word = words[key];
  if (!word) return key;
  return locale === "en" ? word.en : word.zh;
}

function notOneOf(words: Words): Trouble {
  return { kind: "not-one-of", allowed: Object.values(words).flatMap(({ en, zh }) => [en, zh]) };
}
