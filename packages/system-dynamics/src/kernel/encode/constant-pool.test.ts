import { describe, expect, it } from "vitest";
import { ConstantPool, POOLED_CONSTANTS } from "./constant-pool.ts";

const noTable = () => expect.unreachable("no table was asked for");

describe("ConstantPool", () => {
  it("keeps each constant once, in both lanes, and leaves cheap ones to the instructions", () => {
    const pool = new ConstantPool(64, noTable);
    expect([5n, 7n, 5n, 0n, 2n ** 64n - 1n].map((bits) => pool.addressOf(bits))).toEqual([
      64,
      80,
      64,
      undefined,
      undefined,
    ]);
    expect([...new BigUint64Array(pool.words().buffer)]).toEqual([5n, 5n, 7n, 7n]);
  });

  it("is full one day", () => {
    const pool = new ConstantPool(0, noTable);
    for (let bits = 1n; bits <= POOLED_CONSTANTS; bits++) pool.addressOf(bits);
    expect(pool.addressOf(-1n + 2n ** 40n)).toBeUndefined();
    expect(pool.addressOf(1n)).toBe(0);
  });

  it("puts each table into memory once", () => {
    const placed: Float64Array[] = [];
    const pool = new ConstantPool(0, (table) => 1000 * placed.push(table));
    const [one, other] = [Float64Array.of(1), Float64Array.of(1)];
    expect([one, other, one].map((table) => pool.tableAddress(table))).toEqual([1000, 2000, 1000]);
    expect(placed).toEqual([one, other]);
  });
});
