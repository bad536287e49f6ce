/**
 * One or two letters for a person: the first of the first and last word, or the family name in Chinese.
 *
 * @example
 * initials("Lin Xia"); // "LX"
 * initials("林夏"); // "林"
 */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = firstLetter(words[0]) ?? "?";
  const last = firstLetter(words.at(-1));
  if (last === undefined || words.length === 1 || /\p{Script=Han}/u.test(first)) return first.toUpperCase();
  return (first + last).toUpperCase();
}

/** The first character of a word, whole even where it takes two code units. */
function firstLetter(word: string | undefined): string | undefined {
  const code = word?.codePointAt(0);
  return code === undefined ? undefined : String.fromCodePoint(code);
}
