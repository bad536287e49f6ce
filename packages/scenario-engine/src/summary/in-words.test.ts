import { describe, expect, it } from "vitest";
import { exactInWords, numberInWords } from "./in-words.ts";

describe("numbers in words", () => {
  it("have three digits, or seven where they were given, with thousands apart", () => {
    expect([12_345.6, -0.012346, -0.0000004].map(numberInWords)).toEqual(["12,300", "−0.0123", "−0.0000004"]);
    expect([412_345, -1.5].map(exactInWords)).toEqual(["412,345", "−1.5"]);
  });

  it("are powers of ten where noughts could not be counted", () => {
    expect([2.5e21, -1e-12, 0].map(numberInWords)).toEqual(["2.5E21", "−1E−12", "0"]);
    expect(exactInWords(-1.5999e149)).toBe("−1.6E149");
  });
});
