/**
 * The text of a file, whichever way it was saved: UTF-8, UTF-16 with a byte order mark, what an XML declaration
 * names, and else GB18030 (Chinese Windows) or Windows-1252 (Western Windows), told apart by their bytes.
 *
 * @throws {RangeError} If the bytes are not text.
 *
 * @example
 * decodeText(Uint8Array.of(0xc8, 0xcb)); // "人", from GB18030
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  if (bytes.includes(0)) throw new RangeError("it is not text: it has bytes that are zero");
  const declared = declaredEncoding(bytes);
  if (declared !== undefined) return decodeAs(declared, bytes);
  if (isValidAs("utf-8", bytes)) return new TextDecoder().decode(bytes);
  const guessed = guessedEncoding(bytes);
  return new TextDecoder(isValidAs(guessed, bytes) ? guessed : "windows-1252").decode(bytes);
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)["']/u.exec(start)?.[1];
}

function decodeAs(label: string, bytes: Uint8Array): string {
  const problem = isKnown(label)
    ? `its XML declaration says ${label}, but its bytes are not; save it as UTF-8`
    : `its XML declaration names the encoding "${label}", which is not known; save it as UTF-8`;
  if (!isKnown(label) || !isValidAs(label, bytes)) throw new RangeError(problem);
  return new TextDecoder(label).decode(bytes);
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function isValidAs(label: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Chinese characters in everyday use are pairs of high bytes; accented letters stand alone between ASCII letters. */
function guessedEncoding(bytes: Uint8Array): "gb18030" | "windows-1252" {
  let pairs = 0;
  let alone = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    if (bytes[i]! >= 0xa1 && (bytes[i + 1] ?? 0) >= 0xa1) {
      pairs++;
      i++;
    } else alone++;
  }
  return pairs > alone ? "gb18030" : "windows-1252";
}
