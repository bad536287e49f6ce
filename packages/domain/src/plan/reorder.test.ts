import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reorder } from "./reorder.ts";

describe("reorder", () => {
  it("moves an item up and down", () => {
    expect(reorder(["a", "b", "c"], "c", 0)).toEqual(["c", "a", "b"]);
    expect(reorder(["a", "b", "c"], "a", 2)).toEqual(["b", "c", "a"]);
  });

  it("loses nobody, puts the item in its place and keeps the others in order", () => {
    const lists = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lists, fc.nat(), fc.nat(), (ids, from, to) => {
        const id = ids[from % ids.length]!;
        const place = to % ids.length;
        const moved = reorder(ids, id, place);
        expect(moved[place]).toBe(id);
        expect(moved.filter((other) => other !== id)).toEqual(ids.filter((other) => other !== id));
      }),
    );
  });

  it("refuses an unknown item and a place outside the list", () => {
    expect(() => reorder(["a"], "b", 0)).toThrow(/"b" is not in the list/);
    expect(() => reorder(["a"], "a", 1)).toThrow(/places 0 to 0/);
  });
});
