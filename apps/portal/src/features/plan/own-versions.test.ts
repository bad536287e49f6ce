import { describe, expect, it } from "vitest";
import { OwnVersions } from "./own-versions.ts";

describe("OwnVersions", () => {
  it("follows own changes one after another, and stops where somebody else's change lies between", () => {
    const own = new OwnVersions();
    own.add("a", 1, 2);
    own.add("a", 2, 3);
    own.add("a", 4, 5);
    expect([1, 2, 3, 4, 5].map((version) => own.after("a", version))).toEqual([3, 3, 3, 5, 5]);
    expect(own.after("b", 1)).toBe(1);
  });
});
