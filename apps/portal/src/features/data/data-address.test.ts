import { describe, expect, it } from "vitest";
import { dataAddress } from "./data-address.ts";

const available = [2026, 2025, 2024, 2020, 2010];
const read = (query: string) => dataAddress(new URLSearchParams(query), available);

describe("dataAddress", () => {
  it("reads place, years in order, filter and cell", () => {
    expect(read("place=620302&years=2024,2010&blanks=only&indicator=B11&year=2025")).toEqual({
      townId: "620302",
      years: [2010, 2024],
      onlyBlanks: true,
      cell: { indicatorId: "B11", year: 2025 },
    });
  });

  it("passes over years that the grid cannot show", () => {
    expect(read("years=1800,abc,2024,2024").years).toEqual([2024]);
    expect(read("years=1800").years).toBeNull();
    expect(read("indicator=B11&year=1800").cell).toBeNull();
  });

  it("is empty for a bare address", () => {
    expect(read("")).toEqual({ townId: null, years: null, onlyBlanks: false, cell: null });
  });
});
