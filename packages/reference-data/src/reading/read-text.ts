import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { problemIn, ReferenceDataError, restoreFile } from "./reference-data-error.ts";

export type FileText = { readonly text: string; readonly sha256: string };

/**
 * A data file as text, with the checksum of its bytes.
 *
 * @throws {ReferenceDataError} If the file is missing or cannot be read, starts with a byte order mark, or is not UTF-8.
 */
export function readText(folder: string, file: string): FileText {
  const bytes = readBytes(folder, file);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const what = "found a byte order mark (BOM) before the first character, expected plain UTF-8";
    throw new ReferenceDataError([problemIn(file, what, `save it as UTF-8 without BOM or ${restoreFile}`)]);
  }
  return { text: decode(file, bytes), sha256: createHash("sha256").update(bytes).digest("hex") };
}

function readBytes(folder: string, file: string): Buffer {
  try {
    return readFileSync(join(folder, file));
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    const what = missing ? `found no such file in ${folder}` : `could not be read (${(cause as Error).message})`;
    throw new ReferenceDataError([problemIn(file, what, restoreFile)]);
  }
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const what = "found bytes that are not UTF-8 text, as when Excel saves in GBK";
    throw new ReferenceDataError([problemIn(file, what, `save it as UTF-8 or ${restoreFile}`)]);
  }
}
