/**
 * One or two letters for a person: the first of the first and last word, or the family name in Chinese.
 *
 * @example
 * initials("Lin Xia"); // "LX"
 * initials("林夏"); // "林"
 */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = [...(words[0] ?? "")][0] ?? "?";
  const last = [...(words.at(-1) ?? "")][0];
  if (last === undefined || words.length === 1 || /\p{Script=Han}/u.test(first)) return first.toUpperCase();
  return (first + last).toUpperCase();
}
