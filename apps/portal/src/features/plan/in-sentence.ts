/**
 * A name as it stands inside a sentence: English names lose their capital unless it belongs to an abbreviation.
 *
 * @example
 * inSentence("Groundwater table change"); // "groundwater table change"
 * inSentence("GDP per capita");           // "GDP per capita"
 */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
