import { AuthoredText } from "@tamarisk/domain";
import type { NumberEntry } from "@tamarisk/ui/number-entry";

/** What is wrong with one field of a form, as data; the messages hold the words. */
export type FieldProblem =
  | { readonly kind: "blank" }
  | { readonly kind: "too-long"; readonly limit: number }
  | { readonly kind: "unreadable"; readonly found: string }
  | { readonly kind: "not-whole"; readonly found: number }
  | { readonly kind: "outside"; readonly found: number; readonly lowest: number; readonly highest: number | null }
  | { readonly kind: "ends-before-start"; readonly start: number; readonly end: number }
  | { readonly kind: "high-below-low"; readonly low: number; readonly high: number }
  | { readonly kind: "incomplete" };

/** A field that was read: its value, or what is wrong with it. */
export type Entry<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: FieldProblem };

const textLengthMax = 4000;

/** A text in one or both languages; blank in both is a problem. */
export function textEntry(text: AuthoredText): Entry<AuthoredText> {
  if (text.en.trim() === "" && text.zh.trim() === "") return wrong({ kind: "blank" });
  const parsed = AuthoredText.safeParse(text);
  return parsed.success ? right(parsed.data) : wrong({ kind: "too-long", limit: textLengthMax });
}

/** The same for a text that may be left out. */
export function optionalTextEntry(text: AuthoredText): Entry<AuthoredText | null> {
  return text.en.trim() === "" && text.zh.trim() === "" ? right(null) : textEntry(text);
}

/** One line that may be left out. */
export function optionalLineEntry(line: string, limit: number): Entry<string | null> {
  const trimmed = line.trim();
  return trimmed.length > limit ? wrong({ kind: "too-long", limit }) : right(trimmed === "" ? null : trimmed);
}

/** A whole number, or `null` where nothing was typed. */
export function wholeEntry(entry: NumberEntry, lowest: number, highest: number): Entry<number | null> {
  const number = optionalNumberEntry(entry);
  if (!number.ok || number.value === null) return number;
  if (!Number.isInteger(number.value)) return wrong({ kind: "not-whole", found: number.value });
  const isInside = number.value >= lowest && number.value <= highest;
  return isInside ? number : wrong({ kind: "outside", found: number.value, lowest, highest });
}

/** A calendar year a plan may name, or `null` for "not yet set". */
export function yearEntry(entry: NumberEntry): Entry<number | null> {
  return wholeEntry(entry, 1949, 2150);
}

/** A number, or `null` where nothing was typed. Blank is never zero. */
export function optionalNumberEntry(entry: NumberEntry): Entry<number | null> {
  if (entry.kind === "unreadable") return wrong({ kind: "unreadable", found: entry.text });
  return right(entry.kind === "blank" ? null : entry.value);
}

/** An amount of money, or `null` where nothing was typed. */
export function amountEntry(entry: NumberEntry): Entry<number | null> {
  const amount = optionalNumberEntry(entry);
  if (!amount.ok || amount.value === null || amount.value >= 0) return amount;
  return wrong({ kind: "outside", found: amount.value, lowest: 0, highest: null });
}

/** The later of two years, checked against the earlier. */
export function endYearEntry(start: Entry<number | null>, end: Entry<number | null>): Entry<number | null> {
  if (!start.ok || !end.ok || start.value === null || end.value === null || start.value <= end.value) return end;
  return wrong({ kind: "ends-before-start", start: start.value, end: end.value });
}

/** The problems among a form's entries, by field; empty when every field can be used. */
export function problemsOf<Field extends string>(
  entries: Readonly<Record<Field, Entry<unknown>>>,
): Partial<Record<Field, FieldProblem>> {
  const problems: Partial<Record<Field, FieldProblem>> = {};
  for (const field of Object.keys(entries) as Field[]) {
    const entry = entries[field];
    if (!entry.ok) problems[field] = entry.problem;
  }
  return problems;
}

/**
 * The value of an entry whose problems were looked at before.
 *
 * @throws {RangeError} If the entry is a problem after all.
 */
export function valueIn<Value>(entry: Entry<Value>): Value {
  if (!entry.ok) throw new RangeError(`a form with a problem (${entry.problem.kind}) cannot be saved; show it instead`);
  return entry.value;
}

export function wrong(problem: FieldProblem): { readonly ok: false; readonly problem: FieldProblem } {
  return { ok: false, problem };
}

function right<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}
