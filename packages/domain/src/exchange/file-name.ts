/** File systems take 255 bytes, and a character takes up to four. */
const longestPart = 50;

/**
 * A file name that says what is in it, safe in every file system: without path separators, wildcards and characters that
 * nobody sees. What is left blank is left out.
 *
 * @param parts - What the file is of, such as the name of a project.
 * @param extension - Without the dot.
 *
 * @example
 * fileName(["金昌 2035", "plan", "2026-11-23"], "xlsx"); // "金昌 2035-plan-2026-11-23.xlsx"
 */
export function fileName(parts: readonly string[], extension: string): string {
  const safe = parts.map(safePart).filter((part) => part !== "");
  return `${safe.join("-")}.${extension}`;
}

function safePart(text: string): string {
  const plain = text.replace(/[\p{C}\s\\/:*?"<>|]+/gu, " ");
  return trimmed([...trimmed(plain)].slice(0, longestPart).join(""));
}

/** Windows drops dots and blanks at an end; a dot in front hides a file elsewhere. */
function trimmed(text: string): string {
  return text.replace(/^[. ]+|[. ]+$/gu, "");
}
