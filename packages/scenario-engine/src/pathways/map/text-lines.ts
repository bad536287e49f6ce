/** About how wide a text will be drawn, px: a full em for a Chinese character, 0.56 em for the rest, 0.6 in bold. */
export function textWidth(text: string, fontSize = 12, isBold = false): number {
  let ems = 0;
  for (const character of text) ems += /[\u2e80-\uffef]/.test(character) ? 1 : isBold ? 0.6 : 0.56;
  return ems * fontSize;
}

/**
 * A text broken into at most so many lines that each fit; what does not fit at all ends in an ellipsis. A line never begins
 * with a sign that closes something.
 *
 * @example
 * textLines("A2 Mixed shelterbelts, orchards", 150, 2); // ["A2 Mixed shelterbelts,", "orchards"]
 */
export function textLines(text: string, width: number, most: number): string[] {
  const words = text.match(/[\u2e80-\uffef][）》」，。；：、]*|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [];
  const lines = [""];
  for (const word of words) {
    const line = lines.at(-1) as string;
    if (line !== "" && textWidth((line + word).trimEnd()) > width) lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  const kept = lines.slice(0, most).map((line) => line.trim());
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]}…`;
  return kept.map((line) => shortened(line, width));
}

function shortened(line: string, width: number): string {
  if (textWidth(line) <= width) return line;
  let short = line.replace(/…$/, "");
  while (short !== "" && textWidth(`${short}…`) > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}
