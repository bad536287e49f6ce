import { IndicatorId, TownId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { knownCells } from "./known-cell.ts";

const series = {
  ...{ indicatorId: IndicatorId.parse("B11"), townId: TownId.parse("620300"), years: [2010, 2012, 2014] },
  ...{ values: [[1, 2] as [number, number], 0, null], quality: "hcd", versions: [1, 3, 2], provisional: [2012] },
};

describe("knownCells", () => {
  it("writes out every year: the ends of a range, a zero as a value, and that nobody knows", () => {
    expect(knownCells([series]).map(({ year, value, version }) => [year, value, version])).toEqual([
      [2010, { kind: "range", low: 1, high: 2 }, 1],
      [2012, { kind: "measured", value: 0 }, 3],
      [2014, { kind: "no-data" }, 2],
    ]);
  });

  it("keeps how far each can be trusted, and which are first figures", () => {
    const cells = knownCells([series]);
    expect(cells.map(({ provenance }) => provenance.confidence)).toEqual(["high", "contradicted", "derived"]);
    expect(cells.map(({ isProvisional }) => isProvisional)).toEqual([false, true, false]);
  });

  it("refuses a letter that stands for nothing", () => {
    expect(() => knownCells([{ ...series, quality: "hxd" }])).toThrow(/B11 2012: the letter "x"/);
  });
});
