import { restoreLevelExchange } from "@tamarisk/db";
import { LevelExchange, LevelExchangeId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put a removed exchange back at its place. */
export const restoreLevel = forMember(
  "edit",
  "level",
  documentedChange("POST", "/projects/{projectId}/levels/{exchangeId}/restore", "Put a removed exchange back"),
)
  .input(z.object({ projectId: ProjectId, exchangeId: LevelExchangeId, version: RowVersion }))
  .output(LevelExchange)
  .mutation(({ ctx, input: { projectId, exchangeId, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => restoreLevelExchange(tx, scope, projectId, exchangeId, version),
      record: ({ content }) => ({
        action: "restore",
        subject: { kind: "level-exchange", id: exchangeId },
        projectId,
        detail: { title: content },
      }),
    }),
  );
