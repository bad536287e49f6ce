const LARGEST = 1e150;

/**
 * The number a cell holds, if it does: decimal, with a point, and of a size whose square is still a number.
 *
 * @example
 * numberIn(" 2e-3 "); // 0.002
 * numberIn("1e300"); // undefined, as for "", "0x10" and "1,5"
 */
export function numberIn(text: string): number | undefined {
  const value = Number(text);
  if (!(Math.abs(value) <= LARGEST)) return undefined;
  if (value === 0 && text.trim() === "") return undefined;
  return mayBePrefixed(text) && /^\s*0[box]/iu.test(text) ? undefined : value;
}

/** "0x10" is 16 to JavaScript. Most numbers are seen by their first two characters not to be such. */
function mayBePrefixed(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 48 ? text.charCodeAt(1) > 57 : first <= 32;
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
  if (Math.abs(Number(text)) > LARGEST)
    return `numbers up to ${LARGEST} in size can be worked with; take a larger unit`;
  if (/^\s*[-+]?\d[\d.,'’\s]*$/u.test(text))
    return "write it with a point, and without marks between thousands: 1234.5";
  return otherwise;
}
