import { createReadStream } from "node:fs";
import { decodeText } from "@tamarisk/sheets";
import { cannotOpen } from "../cannot-open.ts";

const PIECE_BYTES = 1024 * 1024;
const LONGEST_LINE = 32 * PIECE_BYTES;

/**
 * The text of a table, piece by piece, so that a file of any size fits in memory: UTF-8, UTF-16 with a byte order mark,
 * GB18030 or Windows-1252. Lines end in "\n", whatever ended them in the file.
 *
 * @throws {RangeError} If it cannot be opened, is not text, or has a line that no table has.
 */
export async function* textPieces(path: string): AsyncGenerator<string> {
  let wide: InstanceType<typeof TextDecoder> | null | undefined;
  let rest: Buffer = Buffer.alloc(0);
  let heldBack = "";
  for await (const chunk of chunksOf(path)) {
    if (wide === undefined) {
      refuseOtherKinds(path, chunk);
      wide = wideDecoder(chunk);
    }
    if (wide) {
      const text = heldBack + wide.decode(chunk, { stream: true });
      // What ends here may be the first half of "\r\n".
      heldBack = text.endsWith("\r") ? "\r" : "";
      yield unixLines(text.slice(0, text.length - heldBack.length));
      continue;
    }
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = lastLineEnd(bytes);
    if (end > 0) yield unixLines(decoded(path, bytes.subarray(0, end)));
    rest = bytes.subarray(end);
    if (rest.length > LONGEST_LINE) {
      throw new RangeError(`${path} has a line of more than ${LONGEST_LINE} bytes; a table has a line for each row`);
    }
  }
  if (rest.length > 0) yield unixLines(decoded(path, rest));
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path, { highWaterMark: PIECE_BYTES });
  } catch (error) {
    cannotOpen(path)(error as NodeJS.ErrnoException);
  }
}

function refuseOtherKinds(path: string, bytes: Uint8Array): void {
  for (const { signature, advice } of OTHER_KINDS) {
    if (signature.every((byte, at) => bytes[at] === byte)) throw new RangeError(`${path} is no CSV file: ${advice}`);
  }
}

const OTHER_KINDS = [
  { signature: [0x50, 0x4b, 3, 4], advice: "it is a workbook or an archive; save the sheet as CSV" },
  { signature: [0xd0, 0xcf, 0x11, 0xe0], advice: "it is a workbook of old; save the sheet as CSV" },
  { signature: [0x1f, 0x8b], advice: "it is compressed; unpack it with gunzip" },
  { signature: [0x50, 0x41, 0x52, 0x31], advice: "it is Parquet; write the ensemble to a name that ends in .csv" },
];

function wideDecoder([first, second]: Uint8Array): InstanceType<typeof TextDecoder> | null {
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  return null;
}

/** Where the last whole line ends. No second byte of GB18030 or UTF-8 is a line's end. */
function lastLineEnd(bytes: Buffer): number {
  const end = bytes.lastIndexOf(0x0a) + 1;
  // A file with lines that end in "\r" alone; one at the very end may yet be followed by "\n".
  return end > 0 || bytes.length < PIECE_BYTES ? end : bytes.subarray(0, -1).lastIndexOf(0x0d) + 1;
}

function decoded(path: string, bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`${path} cannot be read: ${error.message}; save it as UTF-8`);
    throw error;
  }
}

function unixLines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
}
