import type { Alert } from "@tamarisk/domain";
import { ValueCondition } from "@tamarisk/domain";
import type { ActedOn } from "./condition-rates.tsx";
import type { DecisionSubject } from "./decision-subject.ts";

/** The conditions that a decision acts on: those of the gate, or the threshold that an alert is about. */
export function actedOn(subject: DecisionSubject): readonly ActedOn[] {
  if (subject.kind === "gate") return subject.reading?.conditions ?? [];
  const condition = crossingOf(subject.alert);
  return condition ? [{ condition, isNegated: false }] : [];
}

/** Beyond the threshold, on the side where the trouble lies; `null` where the alert names no threshold and side. */
function crossingOf({ indicatorId, townId, facts, message }: Alert): ValueCondition | null {
  const operator = facts.side === "above" || facts.side === "below" ? facts.side : null;
  if (!indicatorId || !townId || !operator || typeof facts.threshold !== "number") return null;
  const { threshold, unit } = facts;
  const about = { label: message, indicatorId, townId, unit: String(unit), isProposal: false };
  return ValueCondition.parse({ kind: "value", ...about, operator, threshold, holdYears: 1 });
}
