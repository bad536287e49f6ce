import { ConditionStatus } from "@tamarisk/domain";
import { z } from "zod";
import type { WatchView } from "./monitor-view.ts";

/** How many indicators stand how, how many are late or were never reported, and when the next value falls due. */
export const StatusCounts = z.object({
  all: z.int(),
  byStatus: z.record(ConditionStatus, z.int()),
  late: z.int(),
  neverReported: z.int(),
  /** `null` when every one is due already or was never reported. */
  nextDueOn: z.iso.date().nullable(),
});
export type StatusCounts = z.infer<typeof StatusCounts>;

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
