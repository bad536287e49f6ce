import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everybody } from "../indicator/breakdown.ts";
import { Observation, type ObservedValue } from "../indicator/observation.ts";
import { TownId } from "../town/town.ts";
import type { ConditionStatus } from "./condition-status.ts";
import { GateCondition, leavesOf, type TrendCondition, type ValueCondition } from "./gate-condition.ts";
import { gateStatus, statusOfTree } from "./gate-status.ts";

const leaf = {
  label: { en: "Vegetation cover in pilots", zh: "试点区植被覆盖度" },
  ...{ indicatorId: "B9", townId: "620300", unit: "percent", isProposal: false },
};

function value(changes: Partial<ValueCondition> = {}): GateCondition {
  return GateCondition.parse({ kind: "value", ...leaf, operator: "at-least", threshold: 40, holdYears: 1, ...changes });
}

function trend(changes: Partial<TrendCondition> = {}): GateCondition {
  return GateCondition.parse({ kind: "trend", ...leaf, direction: "rising", perYear: 2, overYears: 5, ...changes });
}

const allOf = (...conditions: GateCondition[]): GateCondition => ({ kind: "all-of", conditions });
const anyOf = (...conditions: GateCondition[]): GateCondition => ({ kind: "any-of", conditions });
const not = (condition: GateCondition): GateCondition => ({ kind: "not", condition });

interface Given {
  readonly id?: string;
  readonly unit?: string;
  readonly confidence?: string;
  readonly isProvisional?: boolean;
}

function observed(year: number, found: ObservedValue | number, given: Given = {}): Observation {
  return Observation.parse({
    id: "0195f3d4-0000-7000-8000-000000000001",
    projectId: "0195f3d4-0000-7000-8000-000000000002",
    ...{ indicatorId: given.id ?? "B9", townId: "620300", year, unit: given.unit ?? "percent" },
    value: typeof found === "number" ? { kind: "measured", value: found } : found,
    isProvisional: given.isProvisional ?? false,
    provenance: { source: "Forestry bureau", licence: null, confidence: given.confidence ?? "high", note: null },
    version: 3,
    updatedAt: new Date(0),
  });
}

const statusOf = (condition: GateCondition, ...observations: Observation[]) =>
  gateStatus({ condition }, observations).status;
const readingOf = (condition: GateCondition, ...observations: Observation[]) =>
  gateStatus({ condition }, observations).conditions[0]!;

describe("a condition on a value", () => {
  it("judges the newest year, whatever the order of the values [GATE1]", () => {
    expect(statusOf(value(), observed(2024, 20), observed(2026, 41))).toBe("met");
    expect(statusOf(value(), observed(2026, 10), observed(2024, 41))).toBe("not-met");
  });

  it("judges the values of its own indicator and place only [GATE1]", () => {
    const elsewhere = { ...observed(2027, 10), townId: TownId.parse("620302") };
    expect(statusOf(value(), observed(2026, 41), elsewhere, observed(2027, 10, { id: "B11" }))).toBe("met");
  });

  it("judges the total, not women, an age group or a group of residents [GATE1]", () => {
    const parts = [{ sex: "women" }, { ageGroup: "65+" }, { residentGroup: "rural" }].map((part) =>
      Observation.parse({ ...observed(2027, 10), breakdown: { ...everybody, ...part } }),
    );
    expect(readingOf(value(), ...parts)).toMatchObject({ status: "unknown", reason: "no-data" });
    expect(statusOf(value(), ...parts, observed(2026, 41))).toBe("met");
  });

  it("is near either end of a range [GATE2]", () => {
    const between = value({ operator: "between", upperThreshold: 60 });
    expect([37, 63, 35, 67].map((found) => statusOf(between, observed(2026, found)))).toEqual([
      ...["near", "near", "not-met", "not-met"],
    ]);
  });

  it("knows five operators; only above and below leave the threshold out [GATE1]", () => {
    const at = (operator: ValueCondition["operator"], found: number) =>
      statusOf(value({ operator, upperThreshold: operator === "between" ? 60 : null }), observed(2026, found));
    const table = (["at-least", "above", "at-most", "below", "between"] as const).map((operator) =>
      [39, 40, 41, 60, 80].map((found) => at(operator, found)),
    );
    expect(table).toEqual([
      ["near", "met", "met", "met", "met"],
      ["near", "near", "met", "met", "met"],
      ["met", "met", "near", "not-met", "not-met"],
      ["met", "near", "near", "not-met", "not-met"],
      ["near", "met", "met", "met", "not-met"],
    ]);
  });

  it("is near within a tenth of the threshold, to the last digit [GATE2]", () => {
    expect(statusOf(value(), observed(2026, 36))).toBe("near");
    expect(statusOf(value(), observed(2026, 35.9))).toBe("not-met");
    expect(statusOf(value({ threshold: 0.2 }), observed(2026, 0.18))).toBe("near");
    expect(statusOf(value({ operator: "at-most", threshold: 0 }), observed(2026, 0.01))).toBe("not-met");
  });

  it("takes a measured zero as a value [GATE3]", () => {
    expect(statusOf(value({ operator: "at-most", threshold: 0 }), observed(2026, 0))).toBe("met");
  });

  it("is unknown, and says why, when the data cannot answer [GATE3]", () => {
    const contradicted = observed(2026, 60, { confidence: "contradicted" });
    expect(readingOf(value())).toMatchObject({ status: "unknown", reason: "no-data", latest: null, evidence: [] });
    expect(readingOf(value(), observed(2026, { kind: "no-data" }))).toMatchObject({ reason: "no-data" });
    expect(readingOf(value(), contradicted)).toMatchObject({ status: "unknown", reason: "no-data" });
    expect(readingOf(value(), observed(2024, 41), observed(2026, { kind: "range", low: 38, high: 45 }))).toMatchObject({
      ...{ status: "unknown", reason: "only-a-range", latest: null },
    });
    expect(readingOf(value({ threshold: null }), observed(2026, 41))).toMatchObject({
      ...{ status: "unknown", reason: "no-threshold", latest: { value: 41, year: 2026 } },
    });
  });

  it("passes over values that are less sure than it asks for [GATE7]", () => {
    const sure = value({ quality: { leastConfidence: "medium", acceptsProvisional: false } });
    expect(readingOf(sure, observed(2026, 41, { confidence: "low" }))).toMatchObject({ reason: "below-quality" });
    expect(readingOf(sure, observed(2026, 41, { isProvisional: true }))).toMatchObject({ reason: "below-quality" });
    expect(statusOf(sure, observed(2026, 41, { confidence: "derived" }))).toBe("met");
    expect(readingOf(sure, observed(2026, 41, { isProvisional: true }), observed(2025, 20)).latest?.year).toBe(2025);
  });

  it("turns a value into the condition's unit, and refuses one that means something else [GATE8]", () => {
    expect(readingOf(value(), observed(2026, 410, { unit: "‰" }))).toMatchObject({
      ...{ status: "met", latest: { value: 41 } },
    });
    expect(readingOf(value(), observed(2026, 41, { unit: "ha" }))).toMatchObject({
      ...{ status: "unknown", reason: "other-unit" },
    });
    const atMost = (threshold: number) => value({ operator: "at-most", threshold });
    expect(statusOf(atMost(0.3), observed(2026, 3, { unit: "‰" }))).toBe("met");
    expect(statusOf(atMost(5.8), observed(2026, 58, { unit: "‰" }))).toBe("met");
  });

  it("asks for every year when it must hold for several; one year that failed decides [GATE9]", () => {
    const three = value({ holdYears: 3 });
    expect(statusOf(three, observed(2024, 40), observed(2025, 41), observed(2026, 42))).toBe("met");
    expect(statusOf(three, observed(2024, 40), observed(2025, 30), observed(2026, 42))).toBe("near");
    expect(readingOf(three, observed(2024, 40), observed(2026, 42))).toMatchObject({ reason: "too-few-years" });
    expect(statusOf(three, observed(2024, 30), observed(2026, 42))).toBe("near");
  });

  it("names the values it was judged by, with their version and source", () => {
    const { evidence } = readingOf(value({ holdYears: 2 }), observed(2024, 9), observed(2025, 41), observed(2026, 42));
    expect(evidence.map(({ year }) => year)).toEqual([2026, 2025]);
    expect(evidence[0]).toMatchObject({ version: 3, value: 42, source: "Forestry bureau", isProvisional: false });
  });

  it("never judges worse by a better value [GATE1]", () => {
    const rank = ["not-met", "near", "met"];
    const found = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(found, found, (a, b) => {
        const at = (each: number) => rank.indexOf(statusOf(value(), observed(2026, each)));
        expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
      }),
    );
  });
});

describe("a condition on a trend", () => {
  const years = (...values: number[]) => values.map((each, index) => observed(2022 + index, each));

  it("takes the median of all slopes over its years [GATE10]", () => {
    expect(readingOf(trend(), ...years(10, 12, 14, 16, 18))).toMatchObject({ status: "met", slope: 2 });
    expect(readingOf(trend(), ...years(10, 12, 99, 16, 18))).toMatchObject({ status: "met", slope: 2 });
    expect(statusOf(trend(), ...years(10, 11, 12, 13, 14))).toBe("not-met");
    expect(statusOf(trend(), ...years(10, 11.8, 13.6, 15.4, 17.2))).toBe("near");
    expect(statusOf(trend({ direction: "falling" }), ...years(18, 16, 14, 12, 10))).toBe("met");
  });

  it("takes a slope that is as steep as asked but for its last digits [GATE10]", () => {
    const data = [0.1, 0.2, 0.3].map((each, index) => observed(2024 + index, each));
    expect(statusOf(trend({ perYear: 0.1 }), ...data)).toBe("met");
    expect(statusOf(trend({ perYear: 0.1001 }), ...data)).toBe("near");
  });

  it("looks at no year before its window, and asks for half of those inside, three at least [GATE10]", () => {
    expect(statusOf(trend({ overYears: 3 }), ...years(90, 80, 10, 12, 14))).toBe("met");
    expect(readingOf(trend({ overYears: 8 }), ...years(10, 12, 14))).toMatchObject({
      ...{ status: "unknown", reason: "too-few-years", slope: null },
    });
    expect(readingOf(trend(), observed(2026, 18))).toMatchObject({ reason: "too-few-years" });
    expect(readingOf(trend({ perYear: null }), ...years(10, 12, 14))).toMatchObject({ reason: "no-threshold" });
  });

  it("does not call a flat series a rise [GATE10]", () => {
    expect(statusOf(trend({ perYear: 0 }), ...years(10, 10, 10, 10))).toBe("not-met");
  });
});

/** Up to 24 leaves on indicators X0, X1 …, at most four deep. */
const trees: fc.Arbitrary<GateCondition> = fc.letrec<{ tree: GateCondition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constant(value()),
    tie("tree").map(not),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((inner) => allOf(...inner)),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((inner) => anyOf(...inner)),
  ),
})).tree;
const anyStatus = fc.constantFrom<ConditionStatus>("met", "near", "not-met", "unknown");
const judged = trees.chain((tree) =>
  fc.tuple(
    fc.constant(tree),
    fc.array(anyStatus, { minLength: leavesOf(tree).length, maxLength: leavesOf(tree).length }),
  ),
);

describe("a gate", () => {
  it("of one leaf is that leaf, whatever it is wrapped in [GATE5]", () => {
    fc.assert(
      fc.property(anyStatus, (status) => {
        for (const one of [value(), allOf(value()), anyOf(value()), not(not(value())), allOf(anyOf(value()))]) {
          expect(statusOfTree(one, [status])).toBe(status);
        }
      }),
    );
  });

  it("is unchanged by double negation and by de Morgan at its root [GATE5]", () => {
    fc.assert(
      fc.property(judged, ([tree, statuses]) => {
        expect(statusOfTree(not(not(tree)), statuses)).toBe(statusOfTree(tree, statuses));
        if (tree.kind !== "all-of") return;
        const byDeMorgan = not(anyOf(...tree.conditions.map(not)));
        expect(statusOfTree(byDeMorgan, statuses)).toBe(statusOfTree(tree, statuses));
      }),
    );
  });

  it("keeps an answer it has given when what was unknown becomes known [GATE4]", () => {
    fc.assert(
      fc.property(judged, fc.constantFrom<ConditionStatus>("met", "near", "not-met"), ([tree, statuses], found) => {
        const before = statusOfTree(tree, statuses);
        const after = statusOfTree(
          tree,
          statuses.map((each) => (each === "unknown" ? found : each)),
        );
        if (before !== "unknown") expect(after).toBe(before);
      }),
    );
  });

  it("is never opened nor closed by what is unknown alone [GATE4]", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(
          statusOfTree(
            tree,
            leavesOf(tree).map(() => "unknown"),
          ),
        ).toBe("unknown");
        expect(gateStatus({ condition: tree }, []).status).toBe("unknown");
      }),
    );
  });

  it("does not mind the order of its conditions [GATE5]", () => {
    const other = value({ threshold: 60, indicatorId: "B11" as ValueCondition["indicatorId"] });
    const data = [observed(2026, 41), observed(2026, 50, { id: "B11" })];
    for (const group of [allOf, anyOf]) {
      expect(statusOf(group(value(), other), ...data)).toBe(statusOf(group(other, value()), ...data));
    }
  });

  it("lets one refusal close all-of, and one success open any-of, although another is unknown [GATE4]", () => {
    const other = value({ indicatorId: "B11" as ValueCondition["indicatorId"] });
    expect(statusOf(allOf(value(), other), observed(2026, 10))).toBe("not-met");
    expect(statusOf(allOf(value(), other), observed(2026, 41))).toBe("unknown");
    expect(statusOf(anyOf(value(), other), observed(2026, 41))).toBe("met");
    expect(statusOf(anyOf(value(), other), observed(2026, 10))).toBe("unknown");
  });

  it("opens behind a not only when the condition clearly fails, and marks the leaf [GATE6]", () => {
    expect(statusOf(not(value()), observed(2026, 10))).toBe("met");
    expect(statusOf(not(value()), observed(2026, 39))).toBe("near");
    expect(readingOf(not(value()), observed(2026, 10))).toMatchObject({ status: "not-met", isNegated: true });
    expect(readingOf(not(not(value())), observed(2026, 10)).isNegated).toBe(false);
  });

  it("refuses statuses that are not one a leaf", () => {
    expect(() => statusOfTree(allOf(value(), value()), ["met"])).toThrow("each leaf needs a status");
    expect(() => statusOfTree(value(), ["met", "met"])).toThrow("the tree has 1 leaves; found 2");
  });
});
