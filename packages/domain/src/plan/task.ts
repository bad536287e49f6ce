import { z } from "zod";
import { MeasureId } from "../measure/measure.ts";
import { Day } from "../quantity/day.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { RowVersion } from "../quantity/row-version.ts";
import { StakeholderId } from "../stakeholder/stakeholder.ts";
import type { TransitionTable } from "../workflow/transition-table.ts";
import { LineageId } from "./lineage-id.ts";

export const TaskId = z.uuid().brand<"TaskId">();
export type TaskId = z.infer<typeof TaskId>;

export const TaskState = z.enum(["to-do", "in-progress", "done", "dropped"]);
export type TaskState = z.infer<typeof TaskState>;

export const TaskAction = z.enum(["start", "finish", "drop", "reopen"]);
export type TaskAction = z.infer<typeof TaskAction>;

export const taskWorkflow: TransitionTable<TaskState, TaskAction> = {
  initial: "to-do",
  arrows: [
    { from: "to-do", action: "start", to: "in-progress" },
    { from: "to-do", action: "finish", to: "done" },
    { from: "to-do", action: "drop", to: "dropped" },
    { from: "in-progress", action: "finish", to: "done" },
    { from: "in-progress", action: "drop", to: "dropped" },
    { from: "in-progress", action: "reopen", to: "to-do" },
    { from: "done", action: "reopen", to: "to-do" },
    { from: "dropped", action: "reopen", to: "to-do" },
  ],
};

const content = z.object({
  title: AuthoredText,
  /** Calendar days, such as 2027-03-01; `null` while not yet set. */
  startsOn: z.iso.date().nullable(),
  dueOn: z.iso.date().nullable(),
  responsibleId: StakeholderId.nullable(),
  /** Tasks that must be done before this one begins. */
  dependsOn: z
    .array(TaskId)
    .max(100)
    .refine((ids) => new Set(ids).size === ids.length, { error: "it waits for the same task twice; name each once" }),
});

/** What a planner types to add or change a task. */
export const TaskDraft = content
  .extend({ startsOn: Day.nullable(), dueOn: Day.nullable() })
  .refine((task) => !task.startsOn || !task.dueOn || task.startsOn <= task.dueOn, {
    path: ["dueOn"],
    error: (issue) => {
      const { startsOn, dueOn } = issue.input as { startsOn: string; dueOn: string };
      return `the task is due on ${dueOn}, before it starts on ${startsOn}; exchange the days`;
    },
  });
export type TaskDraft = z.infer<typeof TaskDraft>;

/** One piece of work inside a measure, small enough to be done or not. Work goes on while a plan is in force. */
export const Task = content.extend({
  id: TaskId,
  lineageId: LineageId,
  measureId: MeasureId,
  state: TaskState,
  doneOn: z.iso.date().nullable(),
  position: z.int().nonnegative(),
  version: RowVersion,
});
export type Task = z.infer<typeof Task>;
