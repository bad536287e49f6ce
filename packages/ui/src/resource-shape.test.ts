import { describe, expect, it } from "vitest";
import { resourceShape } from "./resource-shape.ts";

describe("resourceShape", () => {
  it("points up for growing, down for declining", () => {
    expect(resourceShape("growing", 10, 10, 5)).toBe("M10 5L15 14L5 14Z");
    expect(resourceShape("declining", 10, 10, 5)).toBe("M10 15L15 6L5 6Z");
  });

  it("is a diamond for regenerating and a disc for mature", () => {
    expect(resourceShape("regenerating", 0, 0, 10)).toBe("M0 -11L11 0L0 11L-11 0Z");
    expect(resourceShape("mature", 0, 0, 10)).toBe("M-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0Z");
  });
});
