import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { depthMax, inputFaults } from "./input-faults.ts";

/** An object in an object, so many times. */
const nested = (levels: number): unknown => (levels === 0 ? "core" : { inner: nested(levels - 1) });

describe("inputFaults", () => {
  it("names a NUL character and half a character by their path", () => {
    const input = { draft: { title: { en: "A\u0000B", zh: "甲" } }, notes: ["whole 🏜️", "half \ud83c"], "\0": 1 };
    expect(inputFaults(input)).toEqual([
      { path: ["draft", "title", "en"], code: "unstorable_text", message: expect.stringContaining("NUL") },
      { path: ["notes", "1"], code: "unstorable_text", message: expect.stringContaining("half of a character") },
      { path: ["\0"], code: "unstorable_text", message: expect.stringContaining("NUL") },
    ]);
  });

  it("lets pass whatever JSON says otherwise: right-to-left marks, joiners, formulas, numbers, nothing", () => {
    const odd = ["\u202Eevil", "a\u200Bb", "=1+1", "👩‍🌾", "\t\n", ""];
    expect(inputFaults({ odd, n: -0, none: null, missing: undefined, yes: true })).toEqual([]);
    const text = fc.string({ unit: "grapheme" }).filter((one) => !one.includes("\0"));
    const whole = fc.anything({ key: text, values: [text], maxDepth: 4 });
    fc.assert(
      fc.property(whole, (input) => {
        expect(inputFaults(input)).toEqual([]);
      }),
    );
  });

  it("stops at a depth, and after twenty faults", () => {
    expect(inputFaults(nested(depthMax))).toEqual([]);
    expect(inputFaults(nested(depthMax + 1))).toMatchObject([{ code: "too_deep" }]);
    expect(inputFaults(Array.from({ length: 500 }, () => "\0"))).toHaveLength(20);
  });
});
