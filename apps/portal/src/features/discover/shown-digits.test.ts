import { describe, expect, it } from "vitest";
import { shownDigits } from "./shown-digits.ts";

describe("shownDigits", () => {
  it("tells a hundredth of the range apart", () => {
    expect([7200, 720, 33, 1.2, 0.22, 0.01].map(shownDigits)).toEqual([0, 0, 1, 2, 3, 4]);
  });

  it("has an answer for something that never varies", () => {
    expect(shownDigits(0)).toBe(2);
  });
});
