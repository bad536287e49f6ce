import type { Sheet } from "./cell.ts";
import { readDelimited } from "./read-delimited.ts";
import { readWorkbook } from "./read-workbook.ts";

/** What came of opening a file of tables: its sheets, or why it cannot be read. */
export type SheetsAnswer =
  | { readonly kind: "read"; readonly sheets: readonly Sheet[] }
  | { readonly kind: "too-large"; readonly bytes: number; readonly limitBytes: number }
  | { readonly kind: "old-workbook" }
  | { readonly kind: "unreadable"; readonly reason: string };

/**
 * Open an Excel workbook or delimited text, told apart by their first bytes and not by their name. A file that would unpack
 * to far more than it is (a zip bomb) is refused before it is unpacked.
 *
 * @param name - What the sheet of a delimited file is called.
 * @param limitBytes - A file larger than this is not opened.
 *
 * @example
 * readSheets(new TextEncoder().encode("id,title"), "Tasks", 1_000_000); // { kind: "read", sheets: [{ name: "Tasks", … }] }
 */
export function readSheets(bytes: Uint8Array, name: string, limitBytes: number): SheetsAnswer {
  if (bytes.length > limitBytes) return { kind: "too-large", bytes: bytes.length, limitBytes };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: "old-workbook" };
  try {
    const isZip = startsWith(bytes, [0x50, 0x4b]);
    return { kind: "read", sheets: isZip ? [...readWorkbook(bytes).sheets.values()] : [readDelimited(bytes, name)] };
  } catch (error) {
    if (error instanceof RangeError) return { kind: "unreadable", reason: error.message };
    throw error;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
