import { describe, expect, it } from "vitest";
import { figureDigits } from "./figure-digits.ts";

describe("figureDigits", () => {
  it("shows four significant digits, and no fraction of thousands", () => {
    expect([0, 0.00041, 0.793, -25.5, 438_026].map((value) => figureDigits(value).max)).toEqual([0, 7, 4, 2, 0]);
    expect(figureDigits(1e-30).max).toBe(12);
  });
});
