import { describe, expect, it } from "vitest";
import { DecisionEvidence } from "./decision-evidence.ts";
import type { DecisionRecord } from "./decision-record.ts";
import { supersedingDecision } from "./decision-standing.ts";
import { overtakingDecision, proposalRefusal } from "./proposal-refusal.ts";

const first = DecisionEvidence.parse({ gate: gateAt(0.19, 1) });
const later = DecisionEvidence.parse({ gate: gateAt(0.25, 1) });

/** A decision about gate g1 as it was proposed on a day, and confirmed on another. */
function record(number: number, part: object, confirmedOn: number | null = null): DecisionRecord {
  const voices = confirmedOn === null ? [] : [{ stance: "confirm", at: new Date(confirmedOn) }];
  const about = { id: `d${number}`, number, gateLineageId: "g1", alertId: null, overrideReason: null };
  const said = { decision: "keep", evidence: first, decidedAt: new Date(number), voices };
  return { ...about, ...said, ...part } as unknown as DecisionRecord;
}

function gateAt(value: number, version: number) {
  const leaf = { kind: "value", label: { en: "cover", zh: "" }, indicatorId: "B9", townId: "620300", unit: "-" };
  const condition = { ...leaf, operator: "at-least", threshold: 0.2, holdYears: 1, isProposal: false };
  const evidence = [{ observationId: "0195f3d4-0000-7000-8000-000000000001", version, year: 2024, value }];
  const sure = evidence.map((one) => ({ ...one, isProvisional: false, source: "survey", confidence: "high" }));
  const found = { latest: { value, year: 2024 }, slope: null, reason: null };
  const status = value < 0.2 ? "near" : "met";
  const reading = { status, conditions: [{ condition, status, isNegated: false, evidence: sure, ...found }] };
  return { title: { en: "Gate", zh: "" }, opens: { en: "Belts", zh: "" }, condition, reading };
}

const refusal = (part: object, records: readonly DecisionRecord[]) => {
  const refused = proposalRefusal(record(9, part), records);
  return refused && [refused.reason, refused.another.number];
};

describe("proposalRefusal", () => {
  it("lets one decision about a gate wait, whichever way it came [DECIDE9]", () => {
    const waiting = record(1, { alertId: "a1" });
    expect(refusal({}, [waiting])).toEqual(["proposal-waits", 1]);
    expect(refusal({ alertId: "a2", overrideReason: { en: "now", zh: "" } }, [waiting])).toEqual(["proposal-waits", 1]);
    expect(refusal({ gateLineageId: "g2" }, [waiting])).toBeNull();
    expect(refusal({ gateLineageId: null, alertId: "a1" }, [waiting])).toBeNull();
  });

  it("counts alerts without a gate apart, and lessons not at all [DECIDE9]", () => {
    const ofAlert = { gateLineageId: null, alertId: "a1" };
    expect(refusal(ofAlert, [record(1, ofAlert)])).toEqual(["proposal-waits", 1]);
    expect(refusal({ ...ofAlert, alertId: "a2" }, [record(1, ofAlert)])).toBeNull();
    const lesson = { gateLineageId: null, decision: "learned" };
    expect(refusal(lesson, [record(1, lesson)])).toBeNull();
  });

  it("makes way once the one that waited was withdrawn [DECIDE9]", () => {
    const voices = [{ stance: "withdraw", at: new Date(2) }];
    expect(refusal({}, [record(1, { voices })])).toBeNull();
  });

  it("asks for something newer, or for a reason, where one is in force [DECIDE10]", () => {
    const standing = record(1, {}, 2);
    expect(refusal({ decision: "adjust" }, [standing])).toEqual(["nothing-newer", 1]);
    expect(refusal({ decision: "adjust", evidence: later }, [standing])).toBeNull();
    expect(refusal({ decision: "adjust", overrideReason: { en: "money came", zh: "" } }, [standing])).toBeNull();
    const reworded = DecisionEvidence.parse({ gate: { ...gateAt(0.19, 1), title: { en: "Other", zh: "" } } });
    expect(refusal({ evidence: reworded }, [standing])).toEqual(["nothing-newer", 1]);
    const corrected = DecisionEvidence.parse({ gate: gateAt(0.19, 2) });
    expect(refusal({ evidence: corrected }, [standing])).toBeNull();
  });

  it("triggers a gate once, until something else is decided [DECIDE10]", () => {
    const triggered = record(1, { decision: "trigger" }, 2);
    const again = { decision: "trigger", evidence: later, overrideReason: { en: "again", zh: "" } };
    expect(refusal(again, [triggered])).toEqual(["already-triggered", 1]);
    expect(refusal({ decision: "adjust", evidence: later }, [triggered])).toBeNull();
    expect(refusal(again, [triggered, record(3, { decision: "adjust" }, 4)])).toBeNull();
  });
});

describe("overtakingDecision", () => {
  it("lets the first of several that waited before the rule count, and no other [DECIDE10]", () => {
    const [one, two, three] = [record(1, {}), record(2, {}, 5), record(3, {})];
    expect(overtakingDecision(one, [one, two, three])).toBe(two);
    expect(overtakingDecision(three, [one, two, three])).toBe(two);
    expect(overtakingDecision(record(6, {}), [one, two, three])).toBeNull();
  });
});

describe("supersedingDecision", () => {
  it("names the next one in force, and nothing for the one that stands or waits [DECIDE10]", () => {
    const [one, two, three, four] = [record(1, {}, 2), record(3, {}, 4), record(5, {}, 6), record(7, {})];
    const all = [four, three, two, one];
    expect([one, two, three, four].map((each) => supersedingDecision(each, all)?.number)).toEqual([
      3,
      5,
      undefined,
      undefined,
    ]);
  });
});
