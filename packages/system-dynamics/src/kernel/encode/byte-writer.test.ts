import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteWriter } from "./byte-writer.ts";

describe("ByteWriter", () => {
  it("writes whole numbers as the examples of LEB128 have them", () => {
    expect([...new ByteWriter().unsigned(624_485).written()]).toEqual([0xe5, 0x8e, 0x26]);
    expect([...new ByteWriter().signed(-123_456).written()]).toEqual([0xc0, 0xbb, 0x78]);
  });

  it("writes numbers that can be read back, across the edge of its room", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.signed(number);
        expect(readSigned(writer.written())).toEqual(numbers);
      }),
    );
  });
});

function readSigned(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    if (shift < 32 && (byte & 0x40) !== 0) value |= -1 << shift;
    numbers.push(value);
    value = 0;
    shift = 0;
  }
  return numbers;
}
