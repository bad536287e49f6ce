import { describe, expect, it } from "vitest";
import { withCeiling, withPasted, withRaised } from "./ceilings.ts";

const at = (source: "government" | "all", year: number, millionCny: number) => ({ source, year, millionCny });
const sheet = { sources: ["government", "all"] as const, years: [2027, 2028, 2029] };

describe("withCeiling", () => {
  it("sets one cell, and takes it out for blank", () => {
    const ceilings = withCeiling([at("all", 2027, 4)], "all", 2027, 6);
    expect(ceilings).toEqual([at("all", 2027, 6)]);
    expect(withCeiling(ceilings, "all", 2027, null)).toEqual([]);
  });
});

describe("withPasted", () => {
  it("lays cells over the sheet to the right and downwards, and passes over what is no amount", () => {
    const from = { source: "government", year: 2028 } as const;
    const { ceilings, passedOver } = withPasted([at("government", 2027, 1)], sheet, from, "5\tN/A\t7\n−3\t8\n");
    expect(ceilings).toEqual([at("government", 2027, 1), at("government", 2028, 5), at("all", 2029, 8)]);
    expect(passedOver).toBe(2);
  });
});

describe("withRaised", () => {
  it("raises a ceiling by what was short, never below it", () => {
    const raised = withRaised(
      [at("all", 2027, 10), at("all", 2028, 10)],
      [{ source: "all", year: 2028, shortMillionCny: 2.3333 }],
    );
    expect(raised).toEqual([at("all", 2027, 10), at("all", 2028, 12.34)]);
  });
});
