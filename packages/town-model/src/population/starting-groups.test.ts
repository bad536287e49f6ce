import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CELLS_PER_UNIT, cellOf, FEMALE, MALE } from "./cells.ts";
import { startingGroups } from "./starting-groups.ts";

describe("startingGroups", () => {
  it("splits two ages by hand: of 100 people of 30 and 100 of 60 a fifth are newcomers, more of them at 30 [GROUP1]", () => {
    const residents = new Float64Array(CELLS_PER_UNIT);
    residents[cellOf(0, FEMALE, 30)] = 100;
    residents[cellOf(0, MALE, 60)] = 100;
    const split = startingGroups(residents, [{ countryside: 0.15, displaced: 0.05 }], 0.5);
    // Half are of moving age, so the share is 0.2 × (1 ± 0.5 × 0.8 × 0.5) = 0.24 and 0.16.
    const at = (group: number, cell: number) => split[group * CELLS_PER_UNIT + cell];
    expect([0, 1, 2].map((group) => at(group, cellOf(0, FEMALE, 30)))).toEqual(close([76, 18, 6]));
    expect([0, 1, 2].map((group) => at(group, cellOf(0, MALE, 60)))).toEqual(close([84, 12, 4]));
  });

  it("keeps every age and each group's share, with nobody below zero, whatever the shares [GROUP1]", () => {
    const share = fc.double({ min: 0, max: 0.5, noNaN: true });
    const people = fc.array(fc.integer({ min: 0, max: 5000 }), {
      minLength: CELLS_PER_UNIT,
      maxLength: CELLS_PER_UNIT,
    });
    const lean = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(people, share, share, lean, (counts, countryside, displaced, leanYoung) => {
        counts[30] = 1 + counts[30]!;
        const split = startingGroups(Float64Array.from(counts), [{ countryside, displaced }], leanYoung);
        const group = (place: number) => split.subarray(place * CELLS_PER_UNIT, (place + 1) * CELLS_PER_UNIT);
        const total = (cells: Iterable<number>) => [...cells].reduce((sum, count) => sum + count, 0);
        for (const [cell, count] of counts.entries()) {
          expect(group(0)[cell]! + group(1)[cell]! + group(2)[cell]!).toBeCloseTo(count, 8);
        }
        expect(Math.min(...split)).toBeGreaterThanOrEqual(-1e-9);
        expect(total(group(1))).toBeCloseTo(countryside * total(counts), 5);
        expect(total(group(2))).toBeCloseTo(displaced * total(counts), 5);
      }),
      { numRuns: 40, seed: 4 },
    );
  });
});

const close = (numbers: readonly number[]) => numbers.map((number): unknown => expect.closeTo(number, 9));
