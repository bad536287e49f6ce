import type { DecisionKind } from "@tamarisk/domain";
import type { DecisionView } from "./decision-view.ts";

/** Which entries are shown: all, those that wait for a second person, or those of one kind. */
export const logFilters = ["all", "waiting", "keep", "adjust", "trigger", "learned"] as const;
export type LogFilter = "all" | "waiting" | DecisionKind;

export function isLogFilter(text: string | null): text is LogFilter {
  return (logFilters as readonly (string | null)[]).includes(text);
}

export function matchesFilter(
  { decision, state }: Pick<DecisionView, "decision" | "state">,
  filter: LogFilter,
): boolean {
  if (filter === "all") return true;
  return filter === "waiting" ? state === "proposed" : decision === filter;
}

/** The one thing to say about the log. */
export function logHeadline(
  decisions: readonly Pick<DecisionView, "decision" | "state" | "supersededBy">[],
): { readonly kind: "empty" } | { readonly kind: "waiting" | "settled"; readonly count: number } {
  const waiting = decisions.filter(({ state }) => state === "proposed").length;
  if (waiting > 0) return { kind: "waiting", count: waiting };
  const stands = (one: (typeof decisions)[number]) => one.state === "in-force" && one.supersededBy === null;
  const inForce = decisions.filter((one) => one.decision !== "learned" && stands(one)).length;
  return inForce === 0 ? { kind: "empty" } : { kind: "settled", count: inForce };
}
