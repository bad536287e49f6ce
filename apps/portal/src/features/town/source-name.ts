/**
 * A source short enough for a note: an address is named by its host, the rest stays.
 *
 * @example
 * sourceName("https://zgrkk.com/city/366.html"); // "zgrkk.com"
 */
export function sourceName(source: string): string {
  return source.replace(/https?:\/\/(?:www\.)?([^/\s;,]+)[^\s;,]*/g, "$1");
}
