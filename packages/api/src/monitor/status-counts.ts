import type { StatusCounts, WatchView } from "./monitor-view.ts";

/** Count what the headline says. */
export function statusCounts(watches: readonly Pick<WatchView, "status" | "lateness">[]): StatusCounts {
  const byStatus = { met: 0, near: 0, "not-met": 0, unknown: 0 };
  let [late, neverReported] = [0, 0];
  for (const { status, lateness } of watches) {
    byStatus[status.status]++;
    if (lateness.kind === "late" || lateness.kind === "stale") late++;
    if (lateness.kind === "never-reported") neverReported++;
  }
  const days = watches.flatMap(({ lateness }) => (lateness.kind === "up-to-date" ? [lateness.dueOn] : []));
  return { all: watches.length, byStatus, late, neverReported, nextDueOn: days.sort()[0] ?? null };
}
