/**
 * A number as a page shows it: four digits and thousands separated where it is large, two or three digits where small, a
 * minus sign that is one.
 *
 * @example
 * shownNumber(-12_345.6); // −12,350
 */
export function shownNumber(value: number | null): string {
  if (value === null || Number.isNaN(value)) return "–";
  const size = Math.abs(value);
  const rounded = size >= 1000 ? Number(size.toPrecision(4)) : size;
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const text = rounded.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return value < 0 && Number(text.replaceAll(",", "")) !== 0 ? `−${text}` : text;
}

/** The same with a plus before what is more. */
export function shownChange(value: number | null): string {
  const text = shownNumber(value);
  return value !== null && value > 0 && /[1-9]/u.test(text) ? `+${text}` : text.replace(/^−(?=[0.]*$)/u, "");
}

/** A share in whole percent, but never 0 or 100 where it is not quite. */
export function shownShare(share: number): string {
  const percent = 100 * share;
  if (percent > 0 && percent < 0.5) return "<1 %";
  if (percent < 100 && percent > 99.5) return ">99 %";
  return `${Math.round(percent)} %`;
}
