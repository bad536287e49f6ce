import { describe, expect, it } from "vitest";
import { leverChange } from "./lever-change.ts";

const own = { leverId: "talent", startYear: 2026, intensity: 0.5, laterIntensity: 1 };

describe("leverChange", () => {
  it("tells first how far it went in the end, then from when, then how far at first", () => {
    expect(leverChange({ ...own, laterIntensity: 0.4, startYear: 2030 }, own)).toEqual({ kind: "later", before: 1 });
    expect(leverChange({ ...own, startYear: 2030, intensity: 0 }, own)).toEqual({ kind: "start", before: 2026 });
    expect(leverChange({ ...own, intensity: 0 }, own)).toEqual({ kind: "first", before: 0.5 });
  });

  it("calls a lever that the storyline does not use added", () => {
    expect(leverChange(own, undefined)).toEqual({ kind: "added" });
    expect(leverChange(own, { ...own, intensity: 0, laterIntensity: 0 })).toEqual({ kind: "added" });
  });
});
