import { type Alert, type AuthoredText, type GateCondition, ValueCondition } from "@tamarisk/domain";
import type { DecisionSubject } from "./decision-subject.ts";

/** A condition that a decision acts on. */
export interface ActedOn {
  /** Of one of the gate's parts, or of the threshold that is crossed; `null` for the gate as a whole. */
  readonly label: AuthoredText | null;
  /** Whether the gate asks for the opposite of what the label says; the condition is that opposite. */
  readonly isNegated: boolean;
  readonly condition: GateCondition;
}

/** What a decision acts on: the gate, then each part as the gate asks for it; or the threshold that an alert is about. */
export function actedOn(subject: DecisionSubject): readonly ActedOn[] {
  if (subject.kind === "alert") {
    const condition = crossingOf(subject.alert);
    return condition ? [{ label: condition.label, isNegated: false, condition }] : [];
  }
  const parts = (subject.reading?.conditions ?? []).map(({ condition, isNegated }): ActedOn => {
    const asked: GateCondition = isNegated ? { kind: "not", condition } : condition;
    return { label: condition.label, isNegated, condition: asked };
  });
  return parts.length > 1 ? [{ label: null, isNegated: false, condition: subject.gate.condition }, ...parts] : parts;
}

/** Beyond the threshold, on the side where the trouble lies; `null` where the alert names no threshold and side. */
function crossingOf({ indicatorId, townId, facts, message }: Alert): ValueCondition | null {
  const operator = facts.side === "above" || facts.side === "below" ? facts.side : null;
  if (!indicatorId || !townId || !operator || typeof facts.threshold !== "number") return null;
  const { threshold, unit } = facts;
  const about = { label: message, indicatorId, townId, unit: String(unit), isProposal: false };
  return ValueCondition.parse({ kind: "value", ...about, operator, threshold, holdYears: 1 });
}
