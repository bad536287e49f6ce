/** Attributes of a tag; those that are undefined are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** One tag on lines of its own, what is inside moved in by two blanks; on one line when there is nothing inside. */
export function tag(name: string, attributes: Attributes, inside: readonly string[] = []): string {
  const start = `<${name}${attributesText(attributes)}`;
  if (inside.length === 0) return `${start}/>`;
  return [`${start}>`, ...inside.map((text) => text.replaceAll(/^(?=.)/gmu, "  ")), `</${name}>`].join("\n");
}

/** One tag with text in it, on one line: line breaks are written as references. */
export function textTag(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${attributesText(attributes)}>${escaped(text).replaceAll("\n", "&#10;")}</${name}>`;
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escaped(value).replaceAll("\n", "\\n")}"`))
    .join("");
}

/** Characters that XML has no way to write become blanks. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
