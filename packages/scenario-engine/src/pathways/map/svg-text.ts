/** A text as it may stand in an XML file: markup escaped, control characters, most of which XML does not know, as spaces. */
export function escapedXml(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
