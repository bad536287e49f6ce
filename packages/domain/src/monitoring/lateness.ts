import { z } from "zod";
import { UpdateRhythm } from "../indicator/update-rhythm.ts";
import type { Reading } from "./reading.ts";

/** Whether a watched indicator is kept up. All days are calendar days, such as "2026-01-01". */
export const Lateness = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("never-reported") }),
  z.object({
    /** *Up to date*: nothing to bring yet. *Due*: the period is over. *Late*: the time to bring it is over too. *Stale*: a
     * second period has passed without a value. */
    kind: z.enum(["up-to-date", "due", "late", "stale"]),
    rhythm: UpdateRhythm,
    /** The year of the newest reading. */
    lastYear: z.int(),
    dueOn: z.iso.date(),
    lateOn: z.iso.date(),
    staleOn: z.iso.date(),
  }),
]);
export type Lateness = z.infer<typeof Lateness>;

/** How many months a period has, and how many are left after it to bring its value. */
const rhythms: Readonly<Record<UpdateRhythm, { readonly period: number; readonly grace: number }>> = {
  monthly: { period: 1, grace: 1 },
  quarterly: { period: 3, grace: 2 },
  yearly: { period: 12, grace: 6 },
  "five-yearly": { period: 60, grace: 12 },
  census: { period: 120, grace: 18 },
};

/**
 * Whether a new value is due.
 *
 * A "no data" entry is no reading. A range and a contradicted value are: somebody has reported.
 *
 * @param readings - Of one indicator at one place, in any order.
 * @param today - The present day, such as "2026-11-22"; passed in, since the domain has no clock.
 *
 * @see docs/methods/monitoring.md, rules MON1 to MON4.
 *
 * @example
 * lateness("yearly", [{ year: 2024, … }], "2026-08-01").kind; // "late": 2025 ended, and half a year more
 */
export function lateness(rhythm: UpdateRhythm, readings: readonly Reading[], today: string): Lateness {
  const reported = readings.filter((reading) => reading.value.kind !== "no-data");
  const newest = reported.reduce<Reading | null>((last, next) => (last && last.year >= next.year ? last : next), null);
  if (!newest) return { kind: "never-reported" };
  const days = daysAfter(rhythm, newest);
  const { dueOn, lateOn, staleOn } = days;
  const kind = today < dueOn ? "up-to-date" : today < lateOn ? "due" : today < staleOn ? "late" : "stale";
  return { kind, rhythm, lastYear: newest.year, ...days };
}

/** From which days on the value that follows a reading is due and late, and the reading itself is stale. */
export function daysAfter(
  rhythm: UpdateRhythm,
  newest: Pick<Reading, "year" | "writtenOn">,
): { dueOn: string; lateOn: string; staleOn: string } {
  const { period, grace } = rhythms[rhythm];
  const from = reachesTo(rhythm, newest);
  return {
    dueOn: monthsAfter(from, period),
    lateOn: monthsAfter(from, period + grace),
    staleOn: monthsAfter(from, period + Math.max(period, grace + 1)),
  };
}

/** The day that the newest reading reaches to. Months are counted from here: from a shorter month on, the last day would slip. */
function reachesTo(rhythm: UpdateRhythm, { year, writtenOn }: Pick<Reading, "year" | "writtenOn">): string {
  const yearsEnd = `${year + 1}-01-01`;
  switch (rhythm) {
    case "monthly":
    case "quarterly":
      return writtenOn < yearsEnd ? writtenOn : yearsEnd;
    case "census":
      return `${Math.floor(year / 10) * 10 + 1}-01-01`;
    default:
      return yearsEnd;
  }
}

/** The same day so many months on; the last of the month where it has no such day. */
function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}
