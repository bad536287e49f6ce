import { type GateCondition, gateStatus, leavesOf, Observation } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allOf, anyOf, conditionTree, coursesOf, falling, not, rising, value } from "../../../test/gate-conditions.ts";
import { conditionCourses } from "./condition-courses.ts";

const nan = Number.NaN;
const metIn = (condition: GateCondition, ...futures: number[][]) => [
  ...conditionCourses(condition, [coursesOf("rise", ...futures)]).met,
];

/** The values of one future up to a year, as somebody would have observed them. */
function observedUntil(place: number, rows: Readonly<Record<string, readonly number[]>>): Observation[] {
  return Object.entries(rows).flatMap(([indicatorId, row]) =>
    row.slice(0, place + 1).flatMap((each, at) =>
      Number.isNaN(each)
        ? []
        : Observation.parse({
            id: "0195f3d4-0000-7000-8000-000000000001",
            projectId: "0195f3d4-0000-7000-8000-000000000002",
            ...{ indicatorId, townId: "620300", year: 2025 + at, unit: "m", isProvisional: false, version: 1 },
            value: { kind: "measured", value: each },
            provenance: { source: "a future", licence: null, confidence: "high", note: null },
            updatedAt: new Date(0),
          }),
    ),
  );
}

describe("conditionCourses", () => {
  it("judges each year by the years up to it, by hand [GATE14]", () => {
    expect(metIn(value({ threshold: 10, holdYears: 2 }), [12, 12, 5, 12, 12])).toEqual([0, 1, 0, 0, 1]);
    expect(metIn(rising({ perYear: 2, overYears: 3 }), [0, 2, 4, 5, 6])).toEqual([0, 0, 1, 0, 0]);
    const steady = allOf(value({ threshold: 4 }), not(falling({ perYear: 1, overYears: 3 })));
    expect(metIn(steady, [9, 9, 9, 6, 4])).toEqual([0, 0, 1, 0, 0]);
  });

  it("opens a “not” only where its condition clearly fails: near is neither [GATE6]", () => {
    const atLeast10 = value({ threshold: 10 });
    expect(metIn(atLeast10, [5, 9.5, 10])).toEqual([0, 0, 1]);
    expect(metIn(not(atLeast10), [5, 9.5, 10])).toEqual([1, 0, 0]);
  });

  it("takes years before the first number as without a value, and leaves failed futures out", () => {
    expect(metIn(value({ threshold: 1, holdYears: 2 }), [nan, 2, 2])).toEqual([0, 0, 1]);
    expect(metIn(not(value({ threshold: 1 })), [nan, 0, 2])).toEqual([0, 1, 0]);
    expect(metIn(value({ threshold: 1 }), [2, nan, 2], [nan, nan, nan], [2, 2, 2])).toEqual([
      ...[nan, nan, nan, nan, nan, nan, 1, 1, 1],
    ]);
    const other = coursesOf("days", [1, 1, 1], [1, nan, 1]);
    const both = anyOf(value({ threshold: 1 }), value({ threshold: 1, indicatorId: "days" }));
    expect([...conditionCourses(both, [coursesOf("rise", [2, 2, 2], [2, 2, 2]), other]).met]).toEqual([
      ...[1, 1, 1, nan, nan, nan],
    ]);
  });

  it("says every year what the gate would say of the same values as observations, whatever the tree [GATE14]", () => {
    const course = fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.integer({ min: 8, max: 14 }), { minLength: 7, maxLength: 7 }),
    );
    const row = course.map(([unseen, values]) => values.map((each, at) => (at < unseen ? nan : each)));
    fc.assert(
      fc.property(conditionTree, row, row, (condition, rise, days) => {
        const { met } = conditionCourses(condition, [coursesOf("rise", rise), coursesOf("days", days)]);
        for (const place of rise.keys()) {
          const { status } = gateStatus({ condition }, observedUntil(place, { rise, days }));
          expect(met[place]).toBe(status === "met" ? 1 : 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never holds both a condition and its opposite met; without a near zone one of them always is [GATE6]", () => {
    const sides = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(conditionTree, fc.array(sides, { minLength: 1, maxLength: 4 }), (condition, futures) => {
        const courses = ["rise", "days"].map((id) => coursesOf(id, ...futures));
        const [is, isNot] = [condition, not(condition)].map((one) => conditionCourses(one, courses).met);
        for (const [place, met] of is!.entries()) expect(met + isNot![place]!).toBeLessThanOrEqual(1);
        const sharp = value({ threshold: 0 });
        const [holds, fails] = [sharp, not(sharp)].map((one) => conditionCourses(one, courses).met);
        for (const [place, met] of holds!.entries()) expect(met + fails![place]!).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it("refuses a condition without a threshold or an indicator, and courses that do not fit", () => {
    const rise = coursesOf("rise", [1, 2]);
    expect(() => conditionCourses(value({ threshold: null }), [rise])).toThrow(
      'the condition on "rise" has no threshold',
    );
    expect(() => conditionCourses(value({ indicatorId: "days" }), [rise])).toThrow('no course of "days"; found rise');
    expect(() => conditionCourses(value({}), [{ ...rise, futureCount: 2 }])).toThrow("2 futures × 2 years; found 2");
    const both = allOf(value({}), value({ indicatorId: "days" }));
    expect(leavesOf(both)).toHaveLength(2);
    expect(() => conditionCourses(both, [rise, coursesOf("days", [1, 2, 3])])).toThrow("other futures or years");
  });
});
