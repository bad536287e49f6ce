import { describe, expect, it } from "vitest";
import { shownChange, shownNumber, shownShare } from "./shown-number.ts";

describe("numbers on the page of findings", () => {
  it("have four digits when large and two after the point when small", () => {
    expect([355_521, 441.3, 28.86, 0.6437].map(shownNumber)).toEqual(["355,500", "441", "28.9", "0.64"]);
  });

  it("carry a minus sign, and a plus where they are a change", () => {
    expect([shownNumber(-3), shownChange(3), shownChange(-3), shownChange(0.001), shownChange(-0.001)]).toEqual([
      "−3.00",
      "+3.00",
      "−3.00",
      "0.00",
      "0.00",
    ]);
    expect(shownNumber(null)).toBe("–");
  });

  it("are never rounded to all or none of the futures", () => {
    expect([0, 0.001, 0.5, 0.9999, 1].map(shownShare)).toEqual(["0 %", "<1 %", "50 %", ">99 %", "100 %"]);
  });
});
