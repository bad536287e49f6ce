import { describe, expect, it } from "vitest";
import { taskLateness } from "./task-lateness.ts";

const today = "2027-03-04";
const open = { state: "to-do", startsOn: null, dueOn: null, doneOn: null } as const;

describe("taskLateness", () => {
  it("is late from the day after it was due", () => {
    expect(taskLateness({ ...open, dueOn: "2027-03-04" }, today)).toEqual({ kind: "on-time", daysLeft: 0 });
    expect(taskLateness({ ...open, dueOn: "2027-03-03" }, today)).toEqual({ kind: "late", daysLate: 1 });
    expect(taskLateness({ ...open, state: "in-progress", dueOn: "2026-03-04" }, today)).toEqual({
      kind: "late",
      daysLate: 365,
    });
  });

  it("is late to start while nobody has begun, and late once it is past due", () => {
    const task = { ...open, startsOn: "2027-03-01", dueOn: "2027-03-10" };
    expect(taskLateness(task, today)).toEqual({ kind: "late-to-start", daysLate: 3 });
    expect(taskLateness({ ...task, state: "in-progress" }, today)).toEqual({ kind: "on-time", daysLeft: 6 });
    expect(taskLateness(task, "2027-03-11")).toEqual({ kind: "late", daysLate: 1 });
  });

  it("does not call late what has no due day", () => {
    expect(taskLateness(open, today)).toEqual({ kind: "no-due-day" });
  });

  it("says by how much a finished task was late, and that it does not know without both days", () => {
    const done = { ...open, state: "done", dueOn: "2027-02-28" } as const;
    expect(taskLateness({ ...done, doneOn: "2027-03-02" }, today)).toEqual({ kind: "done", daysLate: 2 });
    expect(taskLateness({ ...done, doneOn: "2027-02-01" }, today)).toEqual({ kind: "done", daysLate: 0 });
    expect(taskLateness(done, today)).toEqual({ kind: "done", daysLate: null });
    expect(taskLateness({ ...done, dueOn: null, doneOn: "2027-03-02" }, today)).toEqual({
      kind: "done",
      daysLate: null,
    });
  });

  it("lets a dropped task rest", () => {
    expect(taskLateness({ ...open, state: "dropped", dueOn: "2020-01-01" }, today)).toEqual({ kind: "dropped" });
  });
});
