import { describe, expect, it } from "vitest";
import type { ConditionReading } from "./condition-reading.ts";
import type { ConditionStatus } from "./condition-status.ts";
import { type GateCondition, ValueCondition } from "./gate-condition.ts";
import { statusOfTree } from "./gate-status.ts";
import { judgedCondition } from "./judged-condition.ts";

const leaf = (name: string) =>
  ValueCondition.parse({
    ...{ kind: "value", label: { en: name, zh: "" }, indicatorId: name, townId: "620300", unit: "-" },
    ...{ operator: "at-least", threshold: 1, holdYears: 1, isProposal: false },
  });
const [a, b, c] = [leaf("A"), leaf("B"), leaf("C")];
const reading = (condition: ValueCondition, status: ConditionStatus): ConditionReading => ({
  ...{ condition, status, isNegated: false, latest: null, slope: null, reason: null, isStale: false, evidence: [] },
});

describe("judgedCondition", () => {
  it("gives each group its own status and each leaf its reading, in their places", () => {
    const condition: GateCondition = {
      kind: "all-of",
      conditions: [a, { kind: "any-of", conditions: [{ kind: "not", condition: b }, c] }],
    };
    const readings = [reading(a, "met"), reading(b, "met"), reading(c, "near")];
    expect(judgedCondition(condition, readings)).toMatchObject({
      ...{ kind: "all-of", status: "near" },
      parts: [
        { kind: "leaf", status: "met", reading: { condition: a } },
        {
          ...{ kind: "any-of", status: "near" },
          parts: [
            { kind: "not", status: "not-met", parts: [{ kind: "leaf", status: "met", reading: { condition: b } }] },
            { kind: "leaf", status: "near", reading: { condition: c } },
          ],
        },
      ],
    });
    const statuses = readings.map(({ status }) => status);
    expect(judgedCondition(condition, readings).status).toBe(statusOfTree(condition, statuses));
  });

  it("refuses readings that are not those of its leaves", () => {
    expect(() => judgedCondition({ kind: "all-of", conditions: [a, b] }, [reading(a, "met")])).toThrow(RangeError);
  });
});
