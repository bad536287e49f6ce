import { describe, expect, it } from "vitest";
import { walkStep } from "./walk-step.ts";

describe("walkStep", () => {
  it.each([
    ["ArrowRight", 3, 4],
    ["ArrowLeft", 3, 2],
    ["ArrowLeft", 0, 0],
    ["ArrowRight", -1, 0],
    ["PageUp", 3, 8],
    ["PageUp", 8, 9],
    ["PageDown", 3, 0],
    ["Home", 3, 0],
    ["End", 3, 9],
  ])("%s from %d of ten leads to %d", (key, at, to) => {
    expect(walkStep(key, at, 10, 5)).toBe(to);
  });

  it("leaves other keys and empty walks alone", () => {
    expect([walkStep("a", 3, 10, 5), walkStep("Home", -1, 0, 5)]).toEqual([null, null]);
  });
});
