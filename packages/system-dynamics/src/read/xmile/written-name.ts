/** A name as a file writes it, on one line: `\n` and line breaks become blanks, quotes around it go. */
export function writtenName(text: string): string {
  const line = text.replaceAll("\\n", " ").replaceAll(/\s+/gu, " ").trim();
  return line.length > 1 && line.startsWith('"') && line.endsWith('"') ? line.slice(1, -1) : line;
}
