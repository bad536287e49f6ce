import { readFileSync, writeFileSync } from "node:fs";

/**
 * Adds lines to a file that people also edit.
 *
 * @param change - `after` or `before` names a piece of text that must occur; `lines` go beside it.
 * @throws {Error} When the text is not there, because the file has been laid out differently since.
 */
export function insert(file, { after, before, lines }) {
  const text = readFileSync(file, "utf8");
  const anchor = after ?? before;
  const at = after ? text.lastIndexOf(anchor) + anchor.length : text.indexOf(anchor);
  if (!text.includes(anchor)) throw new Error(`${file} no longer contains "${anchor}". Add by hand: ${lines}`);
  writeFileSync(file, text.slice(0, at) + lines + text.slice(at));
  return file;
}
