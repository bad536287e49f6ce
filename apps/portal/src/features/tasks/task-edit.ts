import type { MeasureId, Task, TaskAction, TaskDraft, TaskId } from "@tamarisk/domain";

/** One thing a planner does to the tasks of a plan. */
export type TaskEdit =
  | { readonly kind: "add"; readonly measureId: MeasureId; readonly draft: TaskDraft }
  | { readonly kind: "update"; readonly taskId: TaskId; readonly draft: TaskDraft }
  /** `on` is the day it happened. */
  | { readonly kind: "transition"; readonly taskId: TaskId; readonly action: TaskAction; readonly on: string }
  | { readonly kind: "move"; readonly taskId: TaskId; readonly to: number }
  | { readonly kind: "remove"; readonly taskId: TaskId }
  | { readonly kind: "restore"; readonly task: Task; readonly version: number };
