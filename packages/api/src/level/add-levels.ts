import { addLevelExchanges } from "@tamarisk/db";
import { LevelExchange, LevelExchangeDraft, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Add exchanges between levels: one that a planner typed, or a whole example to adapt. */
export const addLevels = forMember(
  "create",
  "level",
  documentedChange("POST", "/projects/{projectId}/levels", "Add exchanges between levels"),
)
  .input(z.object({ projectId: ProjectId, drafts: z.array(LevelExchangeDraft).min(1).max(200) }))
  .output(z.array(LevelExchange))
  .mutation(({ ctx, input: { projectId, drafts } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => addLevelExchanges(tx, scope, projectId, drafts),
      record: (added) => ({
        action: "add",
        subject: { kind: "level-exchange", id: added[0]!.id },
        projectId,
        detail: { title: drafts[0]!.content, count: added.length },
      }),
    }),
  );
