import { describe, expect, it } from "vitest";
import * as precise from "../../../test/high-precision.ts";
import { bitsOf } from "./lane-graph.ts";
import { POWER_ROW_BYTES, POWER_STEPS, POWER_TABLE, powerColumns, powerEntry } from "./power-table.ts";

const rows = Array.from({ length: POWER_STEPS }, (_, row) => ({
  row,
  entry: (column: keyof typeof powerColumns) => powerEntry(row * POWER_ROW_BYTES, powerColumns[column]),
}));

describe("the table for powers", () => {
  it("holds logarithms to 2⁻⁹⁰, their first parts in 42 binary places", () => {
    expect(POWER_TABLE).toHaveLength((POWER_STEPS * POWER_ROW_BYTES) / 8);
    for (const { row, entry } of rows) {
      const truth = precise.negate(precise.ln(precise.big(entry("inverse"))));
      const kept = precise.add(precise.big(entry("logarithm")), precise.big(entry("logarithmRest")));
      expect(Math.abs(precise.toNumber(precise.subtract(kept, truth))), `row ${row}`).toBeLessThan(2 ** -90);
      expect(Number.isInteger(entry("logarithm") * 2 ** 42), `row ${row}`).toBe(true);
      expect(Number.isInteger(entry("inverse") * 256), `row ${row}`).toBe(true);
    }
  });

  it("leaves at most 2⁻⁷ of a size beyond its row's number, and nothing to look up next to 1", () => {
    for (let exponent = -60; exponent <= -2; exponent++) {
      for (const size of [1 - 2 ** exponent, 1 + 2 ** exponent, 0.71 + 2 ** exponent, 1.4 - 2 ** exponent]) {
        const row = Number((bitsOf(size) - 0x3fe6_9555_0000_0000n) >> 45n);
        const { entry } = rows[row]!;
        expect(Math.abs(size * entry("inverse") - 1), `${size}`).toBeLessThan(2 ** -7);
        if (Math.abs(size - 1) < 2 ** -9) expect(entry("logarithm"), `${size}`).toBe(0);
      }
    }
  });

  it("holds powers of two, nearest first, and what they lack", () => {
    for (const { row, entry } of rows) {
      const truth = precise.exp(precise.multiply(precise.shift(precise.big(row), -7), precise.ln2()));
      const bits = BigUint64Array.of(bitsOf(entry("powerOfTwo")) + (BigInt(row) << 45n));
      const kept = precise.big(new Float64Array(bits.buffer)[0]!);
      expect(precise.ulpError(precise.toNumber(kept), truth)).toBeLessThanOrEqual(0.5);
      const lacks = precise.toNumber(precise.divide(precise.subtract(truth, kept), kept));
      expect(entry("powerOfTwoRest"), `row ${row}`).toBeCloseTo(lacks, 30);
    }
  });
});
