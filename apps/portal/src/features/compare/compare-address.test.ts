import { describe, expect, it } from "vitest";
import { addressOfSort, compareAddress } from "./compare-address.ts";

const run = "01a20072-adda-74f8-84ea-413943f0154a";

describe("compareAddress", () => {
  it("reads run, theme, year and order", () => {
    const sort = { columnId: "desert-oasis", direction: "descending" } as const;
    const query = new URLSearchParams({ run, theme: "water", year: "2035", sort: addressOfSort(sort) });
    expect(compareAddress(query)).toEqual({ ensembleId: run, theme: "water", year: 2035, sort });
  });

  it("passes over what it cannot read", () => {
    const nothing = { ensembleId: null, theme: null, year: null, sort: null };
    expect(compareAddress(new URLSearchParams("run=1&theme=love&year=soon&sort=sideways"))).toEqual(nothing);
    expect(compareAddress(new URLSearchParams())).toEqual(nothing);
  });
});
