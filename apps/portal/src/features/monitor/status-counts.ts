import type { ConditionStatus } from "@tamarisk/domain";
import type { WatchView } from "./monitor-screen-props.ts";

/** How many indicators stand how, and how many are late or were never reported. */
export interface StatusCounts {
  readonly all: number;
  readonly byStatus: Readonly<Record<ConditionStatus, number>>;
  readonly late: number;
  readonly neverReported: number;
}

/** Count what the headline says. */
export function statusCounts(watches: readonly Pick<WatchView, "status" | "lateness">[]): StatusCounts {
  const byStatus = { met: 0, near: 0, "not-met": 0, unknown: 0 };
  let [late, neverReported] = [0, 0];
  for (const { status, lateness } of watches) {
    byStatus[status.status]++;
    if (lateness.kind === "late" || lateness.kind === "stale") late++;
    if (lateness.kind === "never-reported") neverReported++;
  }
  return { all: watches.length, byStatus, late, neverReported };
}

/** The day on which the next value falls due; `null` when every one is due already or was never reported. */
export function nextDueDay(watches: readonly Pick<WatchView, "lateness">[]): string | null {
  const days = watches.flatMap(({ lateness }) => (lateness.kind === "up-to-date" ? [lateness.dueOn] : []));
  return days.sort()[0] ?? null;
}
