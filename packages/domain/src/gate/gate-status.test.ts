import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IndicatorId } from "../indicator/indicator.ts";
import { Observation, type ObservedValue } from "../indicator/observation.ts";
import { TownId } from "../town/town.ts";
import { GateCondition } from "./gate.ts";
import { gateStatus } from "./gate-status.ts";

const jinchang = TownId.parse("620300");

function condition(changes: Partial<GateCondition> = {}): GateCondition {
  return GateCondition.parse({
    label: { en: "Vegetation cover in pilots", zh: "试点区植被覆盖度" },
    indicatorId: "B9",
    townId: "620300",
    operator: "at-least",
    threshold: 40,
    unit: "percent",
    holdYears: 1,
    isProposal: false,
    ...changes,
  });
}

function observed(year: number, value: ObservedValue | number, changes: { confidence?: string; id?: string } = {}) {
  return Observation.parse({
    id: "0195f3d4-0000-7000-8000-000000000001",
    projectId: "0195f3d4-0000-7000-8000-000000000002",
    indicatorId: changes.id ?? "B9",
    townId: jinchang,
    year,
    value: typeof value === "number" ? { kind: "measured", value } : value,
    unit: "percent",
    provenance: { source: "Forestry bureau", licence: null, confidence: changes.confidence ?? "high", note: null },
    version: 1,
    updatedAt: new Date(0),
  });
}

function statusOf(conditions: GateCondition[], observations: Observation[], rule: "all-of" | "any-of" = "all-of") {
  return gateStatus({ rule, conditions }, observations).status;
}

describe("gateStatus", () => {
  it("is met when the newest value passes the threshold", () => {
    expect(statusOf([condition()], [observed(2024, 20), observed(2026, 41)])).toBe("met");
  });

  it("judges the newest year, whatever the order of the values", () => {
    expect(statusOf([condition()], [observed(2026, 10), observed(2024, 41)])).toBe("not-met");
  });

  it("is near within a tenth of the threshold", () => {
    expect(statusOf([condition()], [observed(2026, 36)])).toBe("near");
    expect(statusOf([condition()], [observed(2026, 35.9)])).toBe("not-met");
  });

  it("reads a ceiling the other way round", () => {
    const ceiling = condition({ operator: "at-most", threshold: 18 });
    expect(statusOf([ceiling], [observed(2026, 17)])).toBe("met");
    expect(statusOf([ceiling], [observed(2026, 27)])).toBe("not-met");
  });

  it("takes a measured zero as a value", () => {
    expect(statusOf([condition({ operator: "at-most", threshold: 0 })], [observed(2026, 0)])).toBe("met");
  });

  it("is unknown, and says why, when the data cannot answer", () => {
    const reasonOf = (c: GateCondition, o: Observation[]) =>
      gateStatus({ rule: "all-of", conditions: [c] }, o).conditions[0]!;
    expect(reasonOf(condition(), [])).toMatchObject({ status: "unknown", reason: "no-data", latest: null });
    expect(reasonOf(condition(), [observed(2026, { kind: "no-data" })])).toMatchObject({ reason: "no-data" });
    expect(reasonOf(condition(), [observed(2026, { kind: "range", low: 38, high: 45 })])).toMatchObject({
      reason: "only-a-range",
    });
    expect(reasonOf(condition({ threshold: null }), [observed(2026, 41)])).toMatchObject({
      reason: "no-threshold",
      latest: { value: 41, year: 2026 },
    });
  });

  it("passes over a contradicted value", () => {
    expect(statusOf([condition()], [observed(2026, 60, { confidence: "contradicted" })])).toBe("unknown");
  });

  it("asks for every year when a condition must hold for several", () => {
    const twoYears = condition({ holdYears: 2 });
    expect(statusOf([twoYears], [observed(2025, 41), observed(2026, 42)])).toBe("met");
    expect(statusOf([twoYears], [observed(2025, 30), observed(2026, 42)])).toBe("near");
    expect(statusOf([twoYears], [observed(2024, 41), observed(2026, 42)])).toBe("unknown");
  });

  it("lets one refusal close an all-of gate although another condition is unknown", () => {
    const other = condition({ indicatorId: IndicatorId.parse("B11") });
    expect(statusOf([condition(), other], [observed(2026, 10)])).toBe("not-met");
    expect(statusOf([condition(), other], [observed(2026, 41)])).toBe("unknown");
  });

  it("lets one success open an any-of gate although another condition is unknown", () => {
    const other = condition({ indicatorId: IndicatorId.parse("B11") });
    expect(statusOf([condition(), other], [observed(2026, 41)], "any-of")).toBe("met");
    expect(statusOf([condition(), other], [observed(2026, 10)], "any-of")).toBe("unknown");
  });

  it("never calls a gate met without a value for every condition of an all-of gate", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 4 }), (values) => {
        const conditions = values.map((_, i) => condition({ indicatorId: IndicatorId.parse(`X${i}`) }));
        const observations = values.flatMap((value, i) =>
          value === null ? [] : [observed(2026, value, { id: `X${i}` })],
        );
        const isMet = statusOf(conditions, observations) === "met";
        expect(isMet).toBe(values.every((value) => value !== null && value >= 40));
      }),
    );
  });
});
