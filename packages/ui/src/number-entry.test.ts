import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberEntry, readNumber } from "./number-entry.ts";

describe("readNumber", () => {
  it.each(["", "   ", "\u3000"])("reads %j as blank, never as 0", (text) => {
    expect(readNumber(text)).toEqual({ kind: "blank" });
  });

  it.each([
    ["0", 0],
    ["-0.8", -0.8],
    ["−0.8", -0.8],
    ["+13.9", 13.9],
    ["４３８", 438],
    ["438 026", 438026],
    ["5.", 5],
    [".5", 0.5],
  ])("reads %j as %d", (text, value) => {
    expect(readNumber(text)).toEqual({ kind: "number", value });
  });

  it.each(["17,2", "1,234", "12 34", "1e5", "about 3", "-", ".", "0x10", "Infinity"])(
    "does not guess at %j",
    (text) => {
      expect(readNumber(text)).toEqual({ kind: "unreadable", text });
    },
  );

  it("reads back every number it would show", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const value = digits / 10 ** places;
        expect(readNumber(value.toFixed(places))).toEqual({ kind: "number", value: Number(value.toFixed(places)) });
      }),
    );
  });
});

describe("numberEntry", () => {
  it("keeps absence and zero apart", () => {
    expect([numberEntry(null), numberEntry(undefined), numberEntry(0)]).toEqual([
      { kind: "blank" },
      { kind: "blank" },
      { kind: "number", value: 0 },
    ]);
  });
});
