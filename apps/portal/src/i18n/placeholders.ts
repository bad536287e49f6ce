/**
 * What one ICU text asks for: the names of its arguments and tags, each once, in order of the alphabet. Words that
 * stand as choices inside a plural or select are text, not arguments.
 *
 * @example
 * placeholders("<b>{n, plural, one {# town} other {# of {total}}}</b>"); // ["<b>", "n", "total"]
 */
export function placeholders(text: string): string[] {
  const names = new Set([...text.matchAll(/<([a-z][A-Za-z]*)>/g)].map((match) => `<${match[1]}>`));
  readMessage(text, 0, names);
  return [...names].sort();
}

/** Reads a message up to the brace that ends it; returns the place of that brace. */
function readMessage(text: string, start: number, names: Set<string>): number {
  let at = start;
  while (at < text.length && text[at] !== "}") at = text[at] === "{" ? readArgument(text, at + 1, names) : at + 1;
  return at;
}

/** Reads `name}`, `name, number}` or `name, select, a {…} b {…}}`; returns the place after the closing brace. */
function readArgument(text: string, start: number, names: Set<string>): number {
  const end = endOf(text, start, ",}");
  names.add(text.slice(start, end).trim());
  const isChoice = /^,\s*(plural|select|selectordinal)\s*,/.test(text.slice(end));
  if (!isChoice) return endOf(text, end, "}") + 1;
  let at = end;
  while (at < text.length && text[at] !== "}") at = text[at] === "{" ? readMessage(text, at + 1, names) + 1 : at + 1;
  return at + 1;
}

function endOf(text: string, start: number, stops: string): number {
  let at = start;
  while (at < text.length && !stops.includes(text[at]!)) at++;
  return at;
}
