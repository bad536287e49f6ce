import { updateLevelExchange } from "@tamarisk/db";
import { LevelExchange, LevelExchangeDraft, LevelExchangeId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Change what is passed down or sent up, its ends, its links or its source. */
export const updateLevel = forMember(
  "edit",
  "level",
  documentedChange("PUT", "/projects/{projectId}/levels/{exchangeId}", "Change an exchange between levels"),
)
  .input(
    z.object({ projectId: ProjectId, exchangeId: LevelExchangeId, draft: LevelExchangeDraft, version: RowVersion }),
  )
  .output(LevelExchange)
  .mutation(({ ctx, input: { projectId, exchangeId, draft, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => updateLevelExchange(tx, scope, projectId, exchangeId, draft, version),
      record: () => ({
        action: "update",
        subject: { kind: "level-exchange", id: exchangeId },
        projectId,
        detail: { title: draft.content },
      }),
    }),
  );
