import type { LineageId } from "../plan/lineage-id.ts";
import type { AuthoredText } from "../quantity/localized-text.ts";
import type { Alert } from "./alert.ts";
import type { AlertFinding } from "./alert-finding.ts";

/** What has to happen to a project's alerts so that they say what the observations say. */
export interface AlertChanges {
  readonly raise: readonly AlertFinding[];
  /** Alerts whose numbers have moved while they wait. */
  readonly refresh: readonly { readonly alert: Alert; readonly finding: AlertFinding }[];
  /** Alerts whose cause is gone, with a note that says so. */
  readonly lapse: readonly { readonly alert: Alert; readonly note: AuthoredText }[];
}

/** What of the alerts and findings is left alone. */
interface AlertScope {
  /** Whether an alert belongs to the part that was looked at. */
  readonly isJudged: (alert: Alert) => boolean;
  /** Whether a gate has been triggered: it asks for nobody any more. */
  readonly isTriggered: (gate: LineageId) => boolean;
}

/**
 * Compare what is found now with the alerts there are. While an alert waits, the same finding does not raise a second one.
 * After a decision the same finding is raised again only on a new occasion: a newer value, a gate that has come further, or
 * late data gone stale.
 *
 * @param alerts - All alerts of the keys that may be found, decided and lapsed ones included, in any order.
 *
 * @see docs/methods/monitoring.md, rules MON18 to MON20.
 */
export function alertChanges(
  alerts: readonly Alert[],
  findings: readonly AlertFinding[],
  { isJudged, isTriggered }: AlertScope,
): AlertChanges {
  const waiting = new Map(alerts.filter(isWaiting).map((alert) => [alert.key, alert]));
  const decided = new Set(
    alerts.filter(({ state }) => state === "decided").map(({ key, facts }) => occasionOf(key, facts)),
  );
  const found = new Set(findings.map(({ key }) => key));
  return {
    raise: findings.filter(
      ({ key, facts, gateLineageId }) =>
        !waiting.has(key) &&
        !decided.has(occasionOf(key, facts)) &&
        !(gateLineageId !== null && isTriggered(gateLineageId)),
    ),
    refresh: findings.flatMap((finding) => {
      const alert = waiting.get(finding.key);
      return alert && !saysTheSame(alert, finding) ? [{ alert, finding }] : [];
    }),
    lapse: [...waiting.values()]
      .filter((alert) => isJudged(alert) && !found.has(alert.key))
      .map((alert) => ({ alert, note: causeIsGone })),
  };
}

const causeIsGone = {
  en: "The observations no longer say so; the alert has lapsed without a decision.",
  zh: "现有观测数据已不再支持该预警，预警未经决策自动解除。",
};

function isWaiting({ state }: Alert): boolean {
  return state === "open" || state === "assessed";
}

function occasionOf(key: string, { occasion }: Alert["facts"]): string {
  return `${key}\n${occasion ?? ""}`;
}

function saysTheSame(alert: Alert, { facts, message }: AlertFinding): boolean {
  if (alert.message.en !== message.en || alert.message.zh !== message.zh) return false;
  const names = new Set([...Object.keys(alert.facts), ...Object.keys(facts)]);
  return [...names].every((name) => alert.facts[name] === facts[name]);
}
