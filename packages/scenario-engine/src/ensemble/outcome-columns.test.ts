import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptyColumns,
  joinColumns,
  type OutcomeColumns,
  outcomeColumn,
  pickYears,
  writeRun,
  yearPlace,
} from "./outcome-columns.ts";

const shape = {
  policyIds: ["carry-on", "desert-oasis"],
  outcomeIds: ["residents", "jobs"],
  years: [2020, 2021, 2022],
  firstScenario: 0,
  scenarioCount: 2,
};

function filled(part: Partial<typeof shape> = {}): OutcomeColumns {
  const columns = emptyColumns({ ...shape, ...part });
  for (let policy = 0; policy < 2; policy++) {
    for (let scenario = 0; scenario < columns.scenarioCount; scenario++) {
      const mark = policy * 1000 + (columns.firstScenario + scenario) * 10;
      writeRun(columns, policy, scenario, Float64Array.of(mark, mark + 1, mark + 2, -mark, -mark - 1, -mark - 2));
    }
  }
  return columns;
}

describe("outcome columns", () => {
  it("give back each run's outcomes as scenarios × years", () => {
    expect([...outcomeColumn(filled(), "desert-oasis", "residents")]).toEqual([1000, 1001, 1002, 1010, 1011, 1012]);
    expect([...outcomeColumn(filled(), "carry-on", "jobs")]).toEqual([-0, -1, -2, -10, -11, -12]);
  });

  it("count a run that was never written as failed, not as zero", () => {
    expect([...outcomeColumn(emptyColumns(shape), "carry-on", "jobs")].every(Number.isNaN)).toBe(true);
  });

  it("join to the same columns however the scenarios were cut", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }), (counts) => {
        let firstScenario = 0;
        const parts = counts.map((scenarioCount) => {
          const part = filled({ firstScenario, scenarioCount });
          firstScenario += scenarioCount;
          return part;
        });
        expect(joinColumns(parts)).toEqual(filled({ scenarioCount: firstScenario }));
      }),
    );
  });

  it("keep some of their years, in every row", () => {
    const picked = pickYears(filled(), [2021]);
    expect(picked.years).toEqual([2021]);
    const all = outcomeColumn(filled(), "desert-oasis", "jobs");
    const kept = Array.from(all).filter((_, place) => place % shape.years.length === shape.years.indexOf(2021));
    expect(Array.from(outcomeColumn(picked, "desert-oasis", "jobs"))).toEqual(kept);
    expect(() => pickYears(filled(), [2100])).toThrow("found the year 2100");
  });

  it("refuse to join with a gap, with another ensemble, or with nothing", () => {
    expect(() => joinColumns([filled(), filled({ firstScenario: 3 })])).toThrow("starts at scenario 2, found 3");
    const other = emptyColumns({ ...shape, firstScenario: 2, years: [2020] });
    expect(() => joinColumns([filled(), other])).toThrow("starts at scenario 2 belongs to another ensemble");
    expect(() => joinColumns([])).toThrow("no parts to join");
  });

  it("name what they have when asked for what they have not", () => {
    expect(() => outcomeColumn(filled(), "revival", "jobs")).toThrow(
      'the ensemble has no policy "revival"; it has carry-on, desert-oasis',
    );
    expect(() => outcomeColumn(filled(), "carry-on", "water")).toThrow('no outcome "water"; it has residents, jobs');
    expect(yearPlace(filled(), 2021)).toBe(1);
    expect(() => yearPlace(filled(), 2100)).toThrow("covers 2020 to 2022; found the year 2100");
  });
});
