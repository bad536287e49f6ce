/**
 * A text as it stands alone, as a heading or a label: with a capital, where its script has any.
 *
 * @example
 * asName("groundwater table change"); // "Groundwater table change"
 */
export function asName(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
