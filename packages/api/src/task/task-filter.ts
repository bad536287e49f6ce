import type { TaskFilter as Filter } from "@tamarisk/db";
import { Day, MeasureId, StakeholderId, TaskState } from "@tamarisk/domain";
import { z } from "zod";

const open: readonly TaskState[] = ["to-do", "in-progress"];

/** Which tasks are asked for; what is left out does not narrow them. */
export const TaskFilter = z.object({
  measureId: MeasureId.optional(),
  responsibleId: z.union([StakeholderId, z.literal("nobody")]).optional(),
  /** *open* is to do or in progress. */
  state: z.enum([...TaskState.options, "open"]).optional(),
  dueFrom: Day.optional(),
  dueTo: Day.optional(),
});
export type TaskFilter = z.infer<typeof TaskFilter>;

export function filterOf({ measureId, responsibleId, state, dueFrom, dueTo }: TaskFilter): Filter {
  return {
    ...{ measureId, dueFrom, dueTo },
    responsibleId: responsibleId === "nobody" ? null : responsibleId,
    states: state === "open" ? open : state && [state],
  };
}
