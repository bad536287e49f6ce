import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IndicatorId } from "../indicator/indicator.ts";
import { Observation } from "../indicator/observation.ts";
import { Year } from "../quantity/year.ts";
import { decisionDeadline } from "./decision-deadline.ts";
import { type ExpectedYear, expectedYear } from "./expected-year.ts";
import { GateCondition } from "./gate-condition.ts";

function leaf(changes: object = {}): GateCondition {
  return GateCondition.parse({
    ...{ kind: "value", label: { en: "cover", zh: "" }, indicatorId: "B9", townId: "620300", unit: "percent" },
    ...{ operator: "at-least", threshold: 40, holdYears: 1, isProposal: false, ...changes },
  });
}

/** One value a year up to 2026. */
function series(values: readonly number[]): Observation[] {
  return values.map((value, index) =>
    Observation.parse({
      id: "0195f3d4-0000-7000-8000-000000000001",
      projectId: "0195f3d4-0000-7000-8000-000000000002",
      ...{ indicatorId: "B9", townId: "620300", year: 2027 - values.length + index, unit: "percent", version: 1 },
      value: { kind: "measured", value },
      provenance: { source: "survey", licence: null, confidence: "high", note: null },
      updatedAt: new Date(0),
    }),
  );
}

const rising = series([20, 22, 24, 26, 28, 30]);
const falling = series([30, 28, 26, 24, 22]);

describe("expectedYear", () => {
  it("carries a straight trend on, worked by hand: 30 in 2026 and 2 a year makes 40 in 2031 [GATE11]", () => {
    expect(expectedYear(leaf(), rising)).toEqual({ kind: "expected", year: 2031, earlyYear: 2031, lateYear: 2031 });
    expect(expectedYear(leaf({ holdYears: 3 }), rising)).toMatchObject({ year: 2033 });
    expect(expectedYear(leaf({ operator: "at-most", threshold: 18 }), falling)).toMatchObject({ year: 2028 });
  });

  it("widens with the scatter, and has no end where the slow end does not arrive [GATE11]", () => {
    const found = expectedYear(leaf(), series([20, 25, 21, 28, 24, 31, 26]));
    if (found.kind !== "expected") throw new Error(`expected a year; found ${found.kind}`);
    expect(found.earlyYear).toBeLessThan(found.year);
    expect(found.lateYear === null || found.lateYear > found.year).toBe(true);
  });

  it("looks at the values of the last fifteen years [GATE11]", () => {
    const fifteen = [10, 14, 9, 17, 13, 20, 15, 22, 19, 26, 20, 28, 23, 29, 27];
    expect(expectedYear(leaf(), series([90, ...fifteen]))).toEqual(expectedYear(leaf(), series(fifteen)));
  });

  it("counts the years running that have passed already [GATE11]", () => {
    const passed = series([32, 34, 36, 38, 39, 41, 43]);
    expect(expectedYear(leaf({ holdYears: 4 }), passed)).toMatchObject({
      kind: "expected",
      year: 2028,
      lateYear: 2028,
    });
    expect(expectedYear(leaf({ holdYears: 3 }), passed.toSpliced(5, 1))).toMatchObject({ year: 2028 });
  });

  it("takes no year for the coming one in which a condition that passes now would cease [GATE11]", () => {
    const falls = series([60, 57, 54, 51, 48, 45, 42]).toSpliced(5, 1);
    expect(expectedYear(leaf({ holdYears: 2 }), falls)).toEqual({ kind: "cannot-say", reason: "moves-away" });
    expect(expectedYear(leaf({ holdYears: 2, threshold: 30 }), falls)).toMatchObject({ year: 2027 });
  });

  it("gives a falling series the years of its mirror image [GATE11]", () => {
    const scattered = [20, 25, 21, 28, 24, 31, 26, 33, 30];
    const up = expectedYear(leaf(), series(scattered));
    const down = leaf({ operator: "at-most", threshold: 10 });
    expect(up.kind).toBe("expected");
    expect(expectedYear(down, series(scattered.map((each) => 50 - each)))).toEqual(up);
  });

  it("expects a value that fell back behind a threshold its course has passed for the next year [GATE11]", () => {
    const fellBack = series([20, 30, 41, 43, 45, 47, 39]);
    expect(expectedYear(leaf(), fellBack)).toMatchObject({ kind: "expected", year: 2027 });
    const mirrored = series([20, 30, 41, 43, 45, 47, 39].map((each) => 80 - each));
    expect(expectedYear(leaf({ operator: "at-most" }), mirrored)).toEqual(expectedYear(leaf(), fellBack));
  });

  it("says why it cannot be said [GATE11]", () => {
    const reason = (condition: GateCondition, data: Observation[]) => {
      const found = expectedYear(condition, data);
      return found.kind === "cannot-say" ? found.reason : found.kind;
    };
    expect(reason(leaf({ threshold: null }), rising)).toBe("no-threshold");
    expect(reason(leaf(), [])).toBe("no-data");
    expect(reason(leaf(), rising.slice(2))).toBe("too-few-values");
    expect(reason(leaf(), falling)).toBe("moves-away");
    expect(reason(leaf({ threshold: 400 }), rising)).toBe("too-far");
    expect(reason(leaf({ threshold: 25 }), rising)).toBe("holds");
    expect(reason({ kind: "not", condition: leaf() }, rising)).toBe("negated");
  });

  it("takes the last of all, and the first of any [GATE12]", () => {
    const [early, late] = [leaf({ threshold: 34 }), leaf({ threshold: 40 })];
    expect(expectedYear({ kind: "all-of", conditions: [early, late] }, rising)).toMatchObject({ year: 2031 });
    expect(expectedYear({ kind: "any-of", conditions: [early, late] }, rising)).toMatchObject({ year: 2028 });
    const scattered = [20, 25, 21, 28, 24, 31, 26].map((value, index) => ({
      ...series([value])[0]!,
      ...{ indicatorId: IndicatorId.parse("B11"), year: Year.parse(2020 + index) },
    }));
    const unsure = leaf({ indicatorId: "B11", threshold: 32 });
    const [alone, both] = [late, { kind: "all-of", conditions: [unsure, late] } as const].map((each) => {
      const found = expectedYear(each, [...rising, ...scattered]);
      return found.kind === "expected" ? found : null;
    });
    const other = expectedYear(unsure, scattered);
    if (other.kind !== "expected") throw new Error(`expected a year; found ${other.kind}`);
    expect([alone!.year > other.year, alone!.lateYear, other.lateYear]).toEqual([true, 2031, null]);
    expect(both).toEqual({ ...alone, lateYear: null });
    const unsaid = leaf({ indicatorId: "B11" });
    expect(expectedYear({ kind: "all-of", conditions: [early, unsaid] }, rising).kind).toBe("cannot-say");
    expect(expectedYear({ kind: "any-of", conditions: [unsaid, early] }, rising)).toMatchObject({ year: 2028 });
  });
});

describe("decisionDeadline", () => {
  const expected = { kind: "expected", year: 2034, earlyYear: 2031, lateYear: null } as const;
  const proposal = {
    ...{ ensembleId: "0195f3d4-0000-7000-8000-000000000003", storylineId: "carry-on", share: 0.6 },
    ...{ year: 2040, earlyYear: 2036, lateYear: 2052 },
  } as never;

  it("is the expected year less the longest lead time, and counts measures without one [GATE13]", () => {
    expect(decisionDeadline(expected, proposal, [1, 3, null])).toMatchObject({
      ...{ year: 2031, earlyYear: 2028, lateYear: null, leadTimeYears: 3, withoutLeadTime: 1, isProposal: false },
    });
  });

  it("falls back on the futures as a proposal, and says what is missing [GATE13]", () => {
    const unsaid = { kind: "cannot-say", reason: "too-few-values" } as const;
    expect(decisionDeadline(unsaid, proposal, [4])).toMatchObject({
      ...{ year: 2036, earlyYear: 2032, lateYear: 2048, isProposal: true },
    });
    expect(decisionDeadline(unsaid, null, [4])).toEqual(unsaid);
    expect(decisionDeadline(expected, null, [null])).toEqual({ kind: "cannot-say", reason: "no-lead-time" });
    expect(decisionDeadline({ kind: "holds" }, null, [])).toEqual({ kind: "holds" });
  });

  it("is marked as a proposal exactly when the futures gave its year [GATE13]", () => {
    const unsaid = fc.constant<ExpectedYear>({ kind: "cannot-say", reason: "too-few-values" });
    const year = fc.integer({ min: 2027, max: 2070 }).map((each) => ({ ...expected, year: each }));
    fc.assert(
      fc.property(fc.oneof(unsaid, year), fc.array(fc.nat({ max: 9 }), { minLength: 1 }), (trend, leads) => {
        const deadline = decisionDeadline(trend, proposal, leads);
        expect(deadline).toMatchObject({ kind: "deadline", isProposal: trend.kind === "cannot-say" });
      }),
    );
  });
});
