import { type OutcomeColumns, startOfColumn } from "./outcome-columns.ts";

/**
 * How numbers are written: *double* keeps every bit, in eight bytes; *single* keeps seven digits, in four. Rounding to
 * single is the same on every machine.
 */
export type NumberWidth = "double" | "single";

/** What the bytes of columns hold, and where their numbers begin. */
export interface EncodedShape extends Omit<OutcomeColumns, "values"> {
  readonly numbers: NumberWidth;
  /** The place of the first number, in bytes. */
  readonly start: number;
}

const MAGIC = 0x544d_4331; // "TMC1"
const PREFIX_BYTES = 8;
const WIDTHS: Readonly<Record<NumberWidth, number>> = { double: 8, single: 4 };

/**
 * Columns as bytes, for a file or a database: eight bytes of mark and header length, the header as JSON, then the values,
 * little-endian. The same columns give the same bytes on every machine.
 */
export function encodeColumns(columns: OutcomeColumns, numbers: NumberWidth = "double"): Uint8Array {
  const { values, ...shape } = columns;
  const header = new TextEncoder().encode(JSON.stringify(numbers === "double" ? shape : { ...shape, numbers }));
  const start = PREFIX_BYTES + header.length;
  const width = WIDTHS[numbers];
  const bytes = new Uint8Array(start + values.length * width);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC);
  view.setUint32(4, header.length);
  bytes.set(header, PREFIX_BYTES);
  const write = numbers === "double" ? view.setFloat64.bind(view) : view.setFloat32.bind(view);
  for (let place = 0; place < values.length; place++) write(start + place * width, values[place]!, true);
  return bytes;
}

/**
 * Columns back from `encodeColumns`.
 *
 * @throws {RangeError} If the bytes are not such columns or were cut short.
 */
export function decodeColumns(bytes: Uint8Array): OutcomeColumns {
  const { start, numbers, ...shape } = encodedShape(bytes);
  const expected = start + numberCount(shape) * WIDTHS[numbers];
  if (bytes.length !== expected) {
    throw new RangeError(
      `outcome columns should have ${expected} bytes, found ${bytes.length}; run the ensemble again`,
    );
  }
  return { ...shape, values: decodeNumbers(bytes.subarray(start), numbers) };
}

/**
 * What encoded columns hold, from their first bytes alone.
 *
 * @param bytes - As many of the first bytes as the header takes, or more.
 * @throws {RangeError} If the bytes are not such columns or were cut short.
 */
export function encodedShape(bytes: Uint8Array): EncodedShape {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < PREFIX_BYTES || view.getUint32(0) !== MAGIC) {
    throw new RangeError(`these ${bytes.length} bytes are not outcome columns; run the ensemble again`);
  }
  const start = PREFIX_BYTES + view.getUint32(4);
  if (start > bytes.length) {
    throw new RangeError(`outcome columns end inside their header, after ${bytes.length} bytes`);
  }
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX_BYTES, start)));
  return { numbers: "double", ...header, start };
}

/**
 * Where one policy and outcome stand among the bytes, so that they can be read alone.
 *
 * @returns The place of their first byte and how many there are: scenarios × years numbers.
 * @throws {RangeError} If the policy or the outcome is not in the ensemble.
 *
 * @example
 * const { from, length } = encodedColumn(shape, "desert-oasis", "residents");
 * decodeNumbers(bytes.subarray(from, from + length), shape.numbers);
 */
export function encodedColumn(
  shape: EncodedShape,
  policyId: string,
  outcomeId: string,
): { readonly from: number; readonly length: number } {
  const width = WIDTHS[shape.numbers];
  const from = shape.start + startOfColumn(shape, policyId, outcomeId) * width;
  return { from, length: shape.scenarioCount * shape.years.length * width };
}

/** Numbers back from their bytes. */
export function decodeNumbers(bytes: Uint8Array, numbers: NumberWidth): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = WIDTHS[numbers];
  const read = numbers === "double" ? view.getFloat64.bind(view) : view.getFloat32.bind(view);
  const values = new Float64Array(bytes.length / width);
  for (let place = 0; place < values.length; place++) values[place] = read(place * width, true);
  return values;
}

function numberCount(shape: Omit<OutcomeColumns, "values">): number {
  const { policyIds, outcomeIds, scenarioCount, years } = shape;
  return policyIds.length * outcomeIds.length * scenarioCount * years.length;
}
