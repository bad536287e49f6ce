import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortRows } from "./sort-rows.ts";

const self = <Value>(value: Value) => value;

describe("sortRows", () => {
  it("puts rows without a value last, both ways", () => {
    expect(sortRows([3, null, -1], self, "ascending", "en")).toEqual([-1, 3, null]);
    expect(sortRows([3, null, -1], self, "descending", "en")).toEqual([3, -1, null]);
  });

  it("sorts Chinese names by pinyin: Jinchuan, Yongchang, Zhangye", () => {
    expect(sortRows(["张掖市", "金川区", "永昌县"], self, "ascending", "zh-CN")).toEqual([
      "金川区",
      "永昌县",
      "张掖市",
    ]);
  });

  it("sorts numbers inside names by size", () => {
    expect(sortRows(["Unit 10", "Unit 2"], self, "ascending", "en")).toEqual(["Unit 2", "Unit 10"]);
  });

  it("keeps every row, leaves the input alone and reverses where all values differ", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), (rows) => {
        const copy = [...rows];
        const up = sortRows(rows, self, "ascending", "en");
        expect(rows).toEqual(copy);
        expect(sortRows(rows, self, "descending", "en")).toEqual(up.toReversed());
        expect(up.toSorted((a, b) => a - b)).toEqual(up);
      }),
    );
  });

  it("keeps the order of equal rows", () => {
    const rows = [
      { id: 1, v: 5 },
      { id: 2, v: 5 },
      { id: 3, v: 5 },
    ];
    expect(sortRows(rows, ({ v }) => v, "descending", "en").map(({ id }) => id)).toEqual([1, 2, 3]);
  });
});
