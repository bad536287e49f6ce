/** A name as a file writes it, on one line: `\n` and line breaks become blanks, quotes around it go, and `\"` is a quote. */
export function writtenName(text: string): string {
  const line = text.replaceAll("\\n", " ").replaceAll(/\s+/gu, " ").trim();
  const bare = line.length > 1 && line.startsWith('"') && line.endsWith('"') ? line.slice(1, -1) : line;
  return bare.replaceAll('\\"', '"');
}
