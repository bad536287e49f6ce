import { type GateLeaf, leavesOf, trendStatus, valueStatus } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLeaf, falling, rising, value } from "../../../test/gate-conditions.ts";
import { leafJudge, statuses } from "./leaf-judge.ts";

const nan = Number.NaN;
const yearsOf = (row: ArrayLike<number>) => Array.from({ length: row.length }, (_, place) => 2025 + place);
const beginOf = (row: readonly number[]) => row.findIndex((each) => !Number.isNaN(each));

/** What one judge says of rows of one length, one after another. */
function judged(leaf: GateLeaf, ...rows: readonly (readonly number[])[]): string[][] {
  const judge = leafJudge(leaf, yearsOf(rows[0]!));
  const codes = new Uint8Array(rows[0]!.length);
  return rows.map((row) => {
    judge(Float64Array.from(row), beginOf(row), codes);
    return Array.from(codes, (code) => statuses[code]!);
  });
}

/** The same by looking at every year's window anew. */
function plain(leaf: GateLeaf, row: readonly number[]): string[] {
  const years = yearsOf(row);
  const begin = beginOf(row);
  return row.map((newest, at) => {
    if (Number.isNaN(newest)) return "unknown";
    if (leaf.kind === "trend") {
      const points = row.map((each, place) => ({ year: years[place]!, value: each }));
      return trendStatus(leaf, leaf.perYear!, points.slice(Math.max(begin, at - leaf.overYears + 1), at + 1)).status;
    }
    const back = Array.from({ length: leaf.holdYears }, (_, many) => row[at - many]);
    return valueStatus(
      leaf,
      leaf.threshold!,
      back.map((each) => (Number.isNaN(each) ? undefined : each)),
    );
  });
}

const leafOf = (...[condition]: Parameters<typeof leavesOf>) => leavesOf(condition)[0]!;

describe("leafJudge", () => {
  it("works the median out where the two middle slopes say different things, by hand [GATE10]", () => {
    // Slopes 0, 0, 0.73, 1.1, 1.1, 2.2: the middle ones are too slow and fast enough, their mean 0.917 is near 1.
    const steps = [0, 0, 2.2, 2.2];
    expect(judged(leafOf(rising({ perYear: 1, overYears: 4 })), steps)[0]).toEqual([
      ...["unknown", "unknown", "met", "near"],
    ]);
    expect(
      judged(
        leafOf(falling({ perYear: 1, overYears: 4 })),
        steps.map((each) => -each),
      )[0]!.at(-1),
    ).toBe("near");
  });

  it("tells years running that a failed year cut short from those that began before the first value [GATE9]", () => {
    const leaf = leafOf(value({ threshold: 10, holdYears: 3 }));
    expect(judged(leaf, [nan, 11, 11, 11, 2, 11])[0]).toEqual([
      ...["unknown", "unknown", "unknown", "met", "not-met", "near"],
    ]);
  });

  it("says of any series what is said of each of its years alone, one future after another [GATE14]", () => {
    const length = 44;
    const number = fc.oneof(fc.integer({ min: 8, max: 14 }), fc.double({ min: 5, max: 15, noNaN: true }), {
      weight: 1,
      arbitrary: fc.constantFrom(0, -0, 1e-300, 1e9, Infinity),
    });
    const steps = fc.array(fc.constantFrom(0, 0.1, 0.5, 0.9, 1, 1.1, -1, 3), { minLength: length, maxLength: length });
    const row = fc
      .tuple(
        fc.integer({ min: 0, max: length - 1 }),
        fc.oneof(
          fc.array(number, { minLength: length, maxLength: length }),
          steps.map((all) => all.map((_, at) => all.slice(0, at).reduce<number>((sum, each) => sum + each, 0))),
        ),
      )
      .map(([unseen, values]) => values.map((each, at) => (at < unseen ? nan : each)));
    fc.assert(
      fc.property(anyLeaf(30), row, row, (condition, one, two) => {
        const leaf = leafOf(condition);
        expect(judged(leaf, one, two)).toEqual([plain(leaf, one), plain(leaf, two)]);
      }),
      { numRuns: 300 },
    );
  });
});
