import { sourceWords } from "./source-words.ts";

/**
 * A source short enough for a note, in the reader's language where it came with the product: an address is named by its host.
 *
 * @example
 * sourceName("https://zgrkk.com/city/366.html", "en"); // "zgrkk.com"
 */
export function sourceName(source: string, locale: string): string {
  return sourceWords(source, locale).replace(/https?:\/\/(?:www\.)?([^/\s;；,]+)[^\s;；,]*/g, "$1");
}
