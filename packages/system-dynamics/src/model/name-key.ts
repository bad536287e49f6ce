/**
 * The form in which two names are the same name: case, and the difference between blanks, underscores, line breaks and
 * non-breaking blanks, do not count, nor do the quotes around a name.
 *
 * @see XMILE 1.0, section 3.2.2; Vensim reference manual, "Variable names".
 *
 * @example
 * nameKey("Birth  Rate") === nameKey('"birth_rate"'); // true
 */
export function nameKey(name: string): string {
  if (!irregular.test(name)) return name.toLowerCase();
  const bare = name.length > 1 && name.startsWith('"') && name.endsWith('"') ? name.slice(1, -1) : name;
  return bare
    .replaceAll("\\n", " ")
    .replace(/[\s_\u00a0]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Anything but letters with single blanks between words. Most names have none of it, and models ask for millions of keys. */
const irregular = /[_"\\]|\s\s|[^\S ]|^\s|\s$/;
