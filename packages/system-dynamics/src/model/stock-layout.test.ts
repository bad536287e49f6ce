import { describe, expect, it } from "vitest";
import { stockLabel, stockLayout, stockOffset } from "./stock-layout.ts";

const layout = stockLayout([{ name: "reserves" }, { name: "people", elements: ["core", "county"] }, { name: "price" }]);

describe("stockLayout", () => {
  it("lays stocks one after another", () => {
    expect(layout.size).toBe(4);
    expect(["reserves", "people", "price"].map((name) => stockOffset(layout, name))).toEqual([0, 1, 3]);
  });

  it("names every place", () => {
    expect([0, 1, 2, 3].map((place) => stockLabel(layout, place))).toEqual([
      "reserves",
      "people[core]",
      "people[county]",
      "price",
    ]);
  });

  it("refuses two stocks of one name, a stock without elements and an unknown name", () => {
    expect(() => stockLayout([{ name: "water" }, { name: "water" }])).toThrow(/two stocks are called "water"/);
    expect(() => stockLayout([{ name: "water", elements: [] }])).toThrow(/"water" has no element/);
    expect(() => stockOffset(layout, "water")).toThrow(/no stock is called "water"; there are reserves, people, price/);
  });
});
