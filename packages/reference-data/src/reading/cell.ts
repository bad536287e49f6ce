import { TownId } from "@tamarisk/domain";
import { z } from "zod";

/** How one cell is read. `read` answers `undefined` where the text is not what `expected` says. */
export type Cell<Value> = { readonly expected: string; readonly read: (text: string) => Value | undefined };

/** A column that is never blank. */
export function required<Value>(column: string, cell: Cell<Value>) {
  return cellSchema(cell.expected, cell.read).meta({ column });
}

/** A column that may be blank: no data is `null`, never 0. */
export function blankable<Value>(column: string, cell: Cell<Value>) {
  return cellSchema<Value | null>(`${cell.expected} or a blank cell`, (text) =>
    text === "" ? null : cell.read(text),
  ).meta({ column });
}

/** The header name a schema made by `required` or `blankable` stands for. */
export function columnOf(schema: z.ZodType): string {
  return String(schema.meta()?.column);
}

function cellSchema<Value>(expected: string, read: (text: string) => Value | undefined) {
  return z.transform((text: string, context): Value => {
    const value = read(text);
    if (value !== undefined) return value;
    context.issues.push({ code: "custom", message: expected, input: text });
    return z.NEVER;
  });
}

/** Any text, as it stands. */
export const text: Cell<string> = { expected: "text", read: (cell) => (cell === "" ? undefined : cell) };

/** A division code. */
export const townCode: Cell<TownId> = {
  expected: "a division code of six digits",
  read: (cell) => (/^\d{6}$/.test(cell) ? TownId.parse(cell) : undefined),
};

/** A count of something: whole, 0 or more, without separators. */
export function count(ofWhat: string): Cell<number> {
  return { expected: `a whole number of ${ofWhat}`, read: (cell) => (/^\d+$/.test(cell) ? Number(cell) : undefined) };
}

export const persons = count("persons");

/** A place in a numbered list. */
export const ordinal: Cell<number> = {
  expected: "a whole number from 1",
  read: (cell) => (/^[1-9]\d*$/.test(cell) ? Number(cell) : undefined),
};

/** A calendar year of the reference period. */
export const year: Cell<number> = {
  expected: "a year such as 2020",
  read: (cell) => (/^(19|20)\d\d$/.test(cell) ? Number(cell) : undefined),
};

/** Any decimal number. */
export function decimal(what: string, lowest = -Infinity, highest = Infinity): Cell<number> {
  const bounds = Number.isFinite(lowest) ? `${lowest}${Number.isFinite(highest) ? `–${highest}` : " or more"}` : null;
  return {
    expected: bounds === null ? what : `${what} (${bounds})`,
    read: (cell) => {
      if (!/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(cell)) return undefined;
      const value = Number(cell);
      return value >= lowest && value <= highest ? value : undefined;
    },
  };
}

export const percentShare = decimal("a share in percent", 0, 100);
export const percentChange = decimal("a change in percent", -100);

/** One of a few words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): Cell<Word> {
  return {
    expected: words.map((word) => `"${word}"`).join(" or "),
    read: (cell) => words.find((word) => word === cell),
  };
}

/** 1 for yes, 0 for no. */
export const yesNo: Cell<boolean> = {
  expected: "0 or 1",
  read: (cell) => (cell === "1" ? true : cell === "0" ? false : undefined),
};

/** Words joined by `|`; a blank cell is an empty list. */
export function listOf<const Word extends string>(...words: readonly Word[]): Cell<readonly Word[]> {
  return {
    expected: `${words.map((word) => `"${word}"`).join(", ")}, joined by |, or a blank cell`,
    read: (cell) => {
      const parts = cell === "" ? [] : cell.split("|");
      const known = parts.map((part) => words.find((word) => word === part));
      return known.every((word) => word !== undefined) ? known : undefined;
    },
  };
}
