import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fiveYearGroups } from "./five-year-groups.ts";

const group = (fromAge: number, toAge: number | null, male: number, female: number) => ({
  fromAge,
  toAge,
  male,
  female,
});

describe("fiveYearGroups", () => {
  it("puts infants and small children together, as Jinchang's census of 2010 has them", () => {
    const groups = [group(0, 0, 2216, 1652), group(1, 4, 9933, 7634), group(5, 9, 10, 20), group(10, null, 5, 6)];
    expect(fiveYearGroups(groups)).toEqual([group(0, 4, 12149, 9286), group(5, 9, 10, 20), group(10, null, 5, 6)]);
  });

  it("loses nobody", () => {
    const people = fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6)), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(people, (counts) => {
        const groups = counts.map(([male, female], index) => {
          if (index === 0) return group(0, 0, male, female);
          if (index === 1) return group(1, 4, male, female);
          return group((index - 1) * 5, index === counts.length - 1 ? null : index * 5 - 1, male, female);
        });
        const sum = (all: typeof groups) => all.reduce((total, { male, female }) => total + male + female, 0);
        expect(sum(fiveYearGroups(groups))).toBe(sum(groups));
      }),
    );
  });

  it("refuses a gap and groups of other sizes", () => {
    expect(() => fiveYearGroups([group(0, 4, 1, 1), group(10, 14, 1, 1)])).toThrow("expected 5, found 10");
    expect(() => fiveYearGroups([group(0, 9, 1, 1), group(10, 19, 1, 1)])).toThrow("groups of five years");
  });
});
