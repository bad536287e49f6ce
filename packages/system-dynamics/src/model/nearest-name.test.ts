import { describe, expect, it } from "vitest";
import { nearestName, nearestNameHint } from "./nearest-name.ts";

describe("nearestName", () => {
  it.each([
    ["brith rate", "birth rate"],
    ["Births_Rate", "birth rate"],
    ["deths", "deaths"],
  ])("takes %s for %s", (name, meant) => {
    expect(nearestName(name, ["birth rate", "deaths", "people"])).toBe(meant);
  });

  it("takes nothing that is wrong in more than a letter of three", () => {
    expect(nearestName("vacancy", ["births", "people"])).toBeUndefined();
    expect(nearestNameHint("vacancy", ["births"])).toBe("");
  });

  it("takes the nearest of several", () => {
    expect(nearestNameHint("flow 3x", ["flow 1", "flow 3", "flow 33"])).toBe("; did you mean “flow 3”?");
  });
});
