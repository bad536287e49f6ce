/** How many digits to show; as in `Intl.NumberFormat`. */
export interface Digits {
  readonly min?: number;
  readonly max?: number;
}

/**
 * A number in the reader's language, with the real minus sign (−, U+2212) and no negative zero.
 *
 * @param value - Must be a number; what is missing is written as words by the caller, never as a figure.
 * @throws {RangeError} If `value` is NaN or infinite.
 * @example
 * formatNumber(-46200, "en"); // "−46,200"
 */
export function formatNumber(value: number, locale: string, digits: Digits = {}): string {
  return format(value, locale, { ...fractions(digits), signDisplay: "negative" });
}

/**
 * A number that always carries its sign, except zero.
 *
 * @example
 * formatSigned(13.9, "en"); // "+13.9"
 */
export function formatSigned(value: number, locale: string, digits: Digits = {}): string {
  return format(value, locale, { ...fractions(digits), signDisplay: "exceptZero" });
}

/**
 * Percent as the two languages write it: a fixed space before the sign in English, none in Chinese.
 *
 * @param percent - Already in percent: 13.9, not 0.139.
 * @example
 * formatPercent(-24.6, "en", { min: 1, max: 1 }); // "−24.6 %"
 * formatPercent(-24.6, "zh-CN");                  // "−24.6%"
 */
export function formatPercent(percent: number, locale: string, digits: Digits = { max: 1 }): string {
  return formatNumber(percent, locale, digits) + percentSign(locale);
}

/** The same with its sign: "+13.9 %". */
export function formatSignedPercent(percent: number, locale: string, digits: Digits = { max: 1 }): string {
  return formatSigned(percent, locale, digits) + percentSign(locale);
}

/**
 * A long number in few characters, for axes and labels: "362K" in English, "36.2万" in Chinese.
 *
 * @example
 * formatCompact(430_500, "zh-CN"); // "43.1万"
 */
export function formatCompact(value: number, locale: string): string {
  return format(value, locale, { notation: "compact", maximumSignificantDigits: 3, signDisplay: "negative" });
}

function percentSign(locale: string): string {
  return locale.startsWith("zh") ? "%" : "\u00a0%";
}

function fractions({ min = 0, max = Math.max(min, 2) }: Digits): Intl.NumberFormatOptions {
  return { minimumFractionDigits: min, maximumFractionDigits: max };
}

function format(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  if (!Number.isFinite(value)) {
    throw new RangeError(`found ${value} where a number is to be shown; write "no data" in words instead`);
  }
  const key = `${locale} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(locale, options);
    formatters.set(key, formatter);
  }
  return formatter.format(value).replace("-", "−");
}

/** Building a formatter costs a hundred times more than using one, and tables use thousands. */
const formatters = new Map<string, Intl.NumberFormat>();
