import { describe, expect, it } from "vitest";
import type { FieldWords } from "./field-lines.ts";
import { KeptChange, keptSide } from "./kept-change.ts";

/** Only what these fields are told with. */
const words = {
  plan: { local: ({ en }: { en: string }) => en, amount: (value: number) => `${value} million CNY` },
  day: (date: string) => date,
} as unknown as FieldWords;

describe("keptSide", () => {
  it("tells a value with the words of its field", () => {
    expect(keptSide("startYear", 2026, words)).toEqual({ kind: "said", lines: ["2026"] });
    expect(keptSide("title", { en: "Belt", zh: "林带" }, words)).toEqual({ kind: "said", lines: ["Belt"] });
    expect(keptSide("budgetMillionCny", 12, words)).toEqual({ kind: "said", lines: ["12 million CNY"] });
  });

  it("says that nothing was set, and counts what was waited for", () => {
    expect(keptSide("endYear", null, words)).toEqual({ kind: "empty" });
    expect(keptSide("dependsOn", [{ measureId: "a", lagYears: 0 }], words)).toEqual({ kind: "waits", count: 1 });
  });

  it("does not guess at a value of an older form, or at a field that is there no more", () => {
    expect(keptSide("condition", { kind: "all", conditions: [] }, words)).toEqual({ kind: "unreadable" });
    expect(keptSide("colour", "red", words)).toEqual({ kind: "unreadable" });
  });

  it("reads entries from before anything was shortened", () => {
    expect(KeptChange.parse({ field: "title", before: null, after: null }).isShortened).toBe(false);
  });
});
