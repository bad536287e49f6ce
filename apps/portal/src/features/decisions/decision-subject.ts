import type { Alert, AuthoredText, Gate, GateReading } from "@tamarisk/domain";
import type { DecisionView } from "./decision-view.ts";

/** What is decided about: an alert, or the gate before a phase. */
export type DecisionSubject =
  | { readonly kind: "alert"; readonly alert: Alert }
  | {
      readonly kind: "gate";
      readonly gate: Pick<Gate, "id" | "lineageId" | "title" | "condition">;
      readonly letter: string;
      readonly reading: GateReading | null;
      readonly opens: AuthoredText;
    };

/**
 * The latest decision about the same thing that was not taken back; `null` when there is none. While a decision about its gate
 * waits, an alert has no other: one waits at a time.
 */
export function decisionAbout(subject: DecisionSubject, decisions: readonly DecisionView[]): DecisionView | null {
  const gate = subject.kind === "alert" ? subject.alert.gateLineageId : subject.gate.lineageId;
  const isAbout = ({ alertId, gateLineageId, state }: DecisionView) => {
    const isOfGate = gate !== null && gateLineageId === gate;
    return subject.kind === "gate" ? isOfGate : alertId === subject.alert.id || (isOfGate && state === "proposed");
  };
  return decisions.find((decision) => decision.state !== "withdrawn" && isAbout(decision)) ?? null;
}

/** Where a subject stands on its way, from 0 to 3: seen, assessed, decided, written into the plan. */
export function decisionStage(subject: DecisionSubject, decision: DecisionView | null): 0 | 1 | 2 | 3 {
  if (decision?.state === "in-force") return 3;
  if (decision || subject.kind === "gate") return 2;
  return subject.alert.state === "open" ? 1 : 2;
}
