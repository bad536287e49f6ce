import type { Task } from "./task.ts";

/** How a task stands against its days. Days are whole calendar days. */
export type TaskLateness =
  | { readonly kind: "done"; readonly daysLate: number | null }
  | { readonly kind: "dropped" }
  | { readonly kind: "no-due-day" }
  | { readonly kind: "late-to-start"; readonly daysLate: number }
  | { readonly kind: "on-time"; readonly daysLeft: number }
  | { readonly kind: "late"; readonly daysLate: number };

/**
 * Whether a task is late on a day. The day it is due still counts as in time. One that should have begun but is still
 * to do is late to start, unless it is already past due. `daysLate` of a finished task is `null` when either of its days
 * is not known, and 0 when it was done in time.
 *
 * @param today - Calendar day, such as `2027-03-01`, where the town is.
 *
 * @example
 * taskLateness({ state: "in-progress", startsOn: null, dueOn: "2027-03-01", doneOn: null }, "2027-03-04"); // late, 3 days
 */
export function taskLateness(
  { state, startsOn, dueOn, doneOn }: Pick<Task, "state" | "startsOn" | "dueOn" | "doneOn">,
  today: string,
): TaskLateness {
  if (state === "dropped") return { kind: "dropped" };
  if (state === "done")
    return { kind: "done", daysLate: dueOn && doneOn ? Math.max(0, daysBetween(dueOn, doneOn)) : null };
  if (dueOn && dueOn < today) return { kind: "late", daysLate: daysBetween(dueOn, today) };
  if (state === "to-do" && startsOn && startsOn < today) {
    return { kind: "late-to-start", daysLate: daysBetween(startsOn, today) };
  }
  return dueOn ? { kind: "on-time", daysLeft: daysBetween(today, dueOn) } : { kind: "no-due-day" };
}

const millisecondsPerDay = 86_400_000;

/** A day without a time is read as midnight UTC, so the difference is whole. https://tc39.es/ecma262/#sec-date-time-string-format */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;
}
