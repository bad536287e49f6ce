import { readFile, stat } from "node:fs/promises";
import { decodeText } from "@tamarisk/sheets";
import { cannotOpen } from "./cannot-open.ts";

/** No model written by people comes near this; a file beyond it would only exhaust memory. */
const largestFile = 64 * 1024 * 1024;

/**
 * The text of a model file.
 *
 * @throws {RangeError} If it is missing, a folder, too large, or not text.
 */
export async function modelText(path: string): Promise<string> {
  const found = await stat(path).catch(cannotOpen(path));
  if (!found.isFile()) throw new RangeError(`${path} is not a file${found.isDirectory() ? " but a folder" : ""}`);
  if (found.size > largestFile) {
    throw new RangeError(`${path} has ${found.size} bytes; a model file has at most ${largestFile}`);
  }
  const bytes = await readFile(path).catch(cannotOpen(path));
  try {
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${path} cannot be read: ${error.message}`);
    throw error;
  }
}
