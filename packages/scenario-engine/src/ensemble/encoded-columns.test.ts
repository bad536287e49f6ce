import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeColumns, decodeNumbers, encodeColumns, encodedColumn, encodedShape } from "./encoded-columns.ts";
import { outcomeColumn } from "./outcome-columns.ts";

const shape = {
  policyIds: ["carry-on", "desert-oasis"],
  outcomeIds: ["residents", "jobs"],
  years: [2020, 2021, 2022],
  firstScenario: 0,
  scenarioCount: 2,
};
const filled = { ...shape, values: Float64Array.from({ length: 24 }, (_, place) => place * 1000.1) };

describe("encoded columns", () => {
  it("come back from their bytes bit for bit, failed runs and odd offsets included", () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { minLength: 24, maxLength: 24 }), (values) => {
        const columns = { ...shape, values: Float64Array.from(values) };
        const bytes = encodeColumns(columns);
        const shifted = new Uint8Array(bytes.length + 3);
        shifted.set(bytes, 3);
        expect(decodeColumns(shifted.subarray(3))).toEqual(columns);
      }),
    );
  });

  it("refuse bytes that are foreign, cut short or padded", () => {
    const bytes = encodeColumns(filled);
    expect(() => decodeColumns(new Uint8Array(4))).toThrow("these 4 bytes are not outcome columns");
    expect(() => decodeColumns(new TextEncoder().encode("a,b\n1,2\n3,4"))).toThrow("are not outcome columns");
    expect(() => decodeColumns(bytes.subarray(0, 20))).toThrow("end inside their header, after 20 bytes");
    expect(() => decodeColumns(bytes.subarray(0, -1))).toThrow(`should have ${bytes.length} bytes`);
    expect(() => decodeColumns(Uint8Array.of(...bytes, 0))).toThrow(`found ${bytes.length + 1}`);
  });

  it("keep seven digits in half the space where that is asked for, and a failed run stays failed", () => {
    const values = Float64Array.from(filled.values);
    values[3] = Number.NaN;
    const bytes = encodeColumns({ ...shape, values }, "single");
    expect(bytes.length - encodedShape(bytes).start).toBe(24 * 4);
    const read = decodeColumns(bytes);
    expect(read.values[3]).toBeNaN();
    for (const [place, value] of read.values.entries()) {
      if (place !== 3) expect(value).toBe(Math.fround(values[place]!));
    }
    expect(encodeColumns(read, "single")).toEqual(bytes);
  });

  it("let one policy and outcome be read without the rest", () => {
    for (const numbers of ["double", "single"] as const) {
      const bytes = encodeColumns(filled, numbers);
      const head = encodedShape(bytes.subarray(0, bytes.length - 90));
      expect(head).toMatchObject({ ...shape, numbers });
      const { from, length } = encodedColumn(head, "desert-oasis", "jobs");
      const alone = decodeNumbers(bytes.subarray(from, from + length), numbers);
      expect(alone).toEqual(outcomeColumn(decodeColumns(bytes), "desert-oasis", "jobs"));
      expect(() => encodedColumn(head, "revival", "jobs")).toThrow('the ensemble has no policy "revival"');
    }
  });
});
