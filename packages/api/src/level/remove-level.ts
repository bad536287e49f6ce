import { removeLevelExchange } from "@tamarisk/db";
import { LevelExchangeId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Take an exchange off the list; `restore` puts it back. The answer's `version` is the one to restore with. */
export const removeLevel = forMember(
  "remove",
  "level",
  documentedChange("POST", "/projects/{projectId}/levels/{exchangeId}/remove", "Remove an exchange between levels"),
)
  .input(z.object({ projectId: ProjectId, exchangeId: LevelExchangeId, version: RowVersion }))
  .output(z.object({ exchangeId: LevelExchangeId, version: RowVersion }))
  .mutation(async ({ ctx, input: { projectId, exchangeId, version } }) => {
    const removed = await recordedChange(ctx, {
      make: (tx, scope) => removeLevelExchange(tx, scope, projectId, exchangeId, version),
      record: () => ({ action: "remove", subject: { kind: "level-exchange", id: exchangeId }, projectId, detail: {} }),
    });
    return { exchangeId, version: removed };
  });
