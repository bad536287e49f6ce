/**
 * About how wide a text will be drawn, px: a full em for a Chinese character, 0.56 em for the rest. Good to a tenth,
 * which is enough to keep labels apart before anything is on screen.
 */
export function textWidth(text: string, fontSize = 12, bold = false): number {
  let ems = 0;
  for (const character of text) ems += /[\u2e80-\uffef]/.test(character) ? 1 : bold ? 0.6 : 0.56;
  return ems * fontSize;
}
