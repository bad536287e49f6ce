const dayMs = 86_400_000;
/** Excel counts days from 1900 and believes in a 29 February 1900; after it, day 0 is 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);

/** How much later Excel's days begin in a workbook that counts from 1904. */
export const daysTo1904 = 1462;

/**
 * The calendar day that an Excel day number means, for days from 1 March 1900 on.
 *
 * @returns Such as `2027-03-01`; `null` for a number that is no whole day of the years 1900 to 9999.
 *
 * @see ECMA-376, part 1, section 18.17.4.1, the 1900 date base.
 *
 * @example
 * dayFromExcel(46447); // "2027-03-01"
 */
export function dayFromExcel(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < 61 || serial > 2_958_465) return null;
  return new Date(dayZero + serial * dayMs).toISOString().slice(0, 10);
}
