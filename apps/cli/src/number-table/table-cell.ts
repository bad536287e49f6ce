/**
 * The number a cell holds, if it does: decimal, with a point, in any length of digits.
 *
 * @example
 * numberIn(" 2e-3 "); // 0.002
 * numberIn("1e999"); // undefined, as for "", "0x10" and "1,5"
 */
export function numberIn(text: string): number | undefined {
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  if (value === 0 && text.trim() === "") return undefined;
  // "0x10" is 16 to JavaScript; only what begins with a nought or a space can be one of these.
  const first = text.charCodeAt(0);
  if ((first === 48 || first <= 32) && text.length > 2 && /^\s*0[box]/iu.test(text)) return undefined;
  return value;
}

/** Whether a cell says that there is no value: blank, NaN, NA, null, or an infinity. */
export function isMissing(text: string): boolean {
  return /^\s*(?:|[-+]?nan|#?n\/?a|null|[-+]?inf(?:inity)?)\s*$/iu.test(text);
}

/** What stands in a cell, for messages; cut where it is long. */
export function shownCell(text: string): string {
  if (text.trim() === "") return "a blank cell";
  return text.length > 60 ? `"${text.slice(0, 60)}…"` : `"${text}"`;
}

/**
 * How to put a cell right that should be a number.
 *
 * @param otherwise - What to do with one that is no number at all.
 */
export function numberAdvice(text: string, otherwise: string): string {
  if (/^\s*[-+]?\d[\d.,'’\s]*$/u.test(text))
    return "write it with a point, and without marks between thousands: 1234.5";
  if (/^\s*[-+]?[\d.]+e[-+]?\d+\s*$/iu.test(text)) return "a number is at most 1.797e308";
  return otherwise;
}
