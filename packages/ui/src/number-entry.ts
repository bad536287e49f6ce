/** What stands in a number field: nothing, a number, or something that cannot be read as one. Blank is never zero. */
export type NumberEntry =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "unreadable"; readonly text: string };

const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/**
 * Reads what a planner typed. Takes the real minus sign, full-width figures from a Chinese keyboard and spaces
 * between thousands; refuses a comma, because nobody can tell 1,234 from 1.234.
 *
 * @example
 * readNumber("");        // { kind: "blank" }
 * readNumber("−0.8");    // { kind: "number", value: -0.8 }
 * readNumber("17,2");    // { kind: "unreadable", text: "17,2" }
 */
export function readNumber(text: string): NumberEntry {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "blank" };
  const plain = trimmed
    .normalize("NFKC")
    .replace(/[−–]/g, "-")
    .replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, "");
  return plainNumber.test(plain) ? { kind: "number", value: Number(plain) } : { kind: "unreadable", text };
}

/** A stored value, or its absence, as a field shows it. */
export function numberEntry(value: number | null | undefined): NumberEntry {
  return value === null || value === undefined ? { kind: "blank" } : { kind: "number", value };
}
