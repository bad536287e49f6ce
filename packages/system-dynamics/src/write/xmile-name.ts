import { nameKey } from "../model/name-key.ts";
import { isXmileWord } from "../read/xmile/xmile-functions.ts";

const PLAIN = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** A name as an equation writes it: blanks as underscores where that is enough, else in quotes. */
export function xmileName(name: string): string {
  const joined = name.replaceAll(/\s+/gu, "_");
  if (PLAIN.test(joined) && !isXmileWord(nameKey(name))) return joined;
  return `"${name.replaceAll(/(["\\])/gu, "\\$1")}"`;
}

/** An element between brackets; numbered ones as their number. */
export function xmileSubscript(name: string): string {
  return /^\d+$/u.test(name) ? name : xmileName(name);
}
