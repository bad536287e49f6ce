/**
 * How many digits after the point a value is shown with: enough to tell a hundredth of its range apart, as sentences about
 * boxes do.
 *
 * @example
 * shownDigits(7200); // 0
 * shownDigits(0.22); // 3
 */
export function shownDigits(width: number): number {
  return width > 0 ? Math.max(0, Math.ceil(-Math.log10(width / 100))) : 2;
}
