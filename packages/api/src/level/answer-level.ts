import { answerLevelExchange } from "@tamarisk/db";
import { AuthoredText, LevelExchange, LevelExchangeId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Write down what the other level answered; without an answer the exchange is open again. */
export const answerLevel = forMember(
  "edit",
  "level",
  documentedChange("POST", "/projects/{projectId}/levels/{exchangeId}/answer", "Answer an exchange between levels"),
)
  .input(
    z.object({
      projectId: ProjectId,
      exchangeId: LevelExchangeId,
      answer: AuthoredText.nullable(),
      version: RowVersion,
    }),
  )
  .output(LevelExchange)
  .mutation(({ ctx, input: { projectId, exchangeId, answer, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => answerLevelExchange(tx, scope, projectId, exchangeId, answer, version),
      record: ({ content }) => ({
        action: answer === null ? "reopen" : "answer",
        subject: { kind: "level-exchange", id: exchangeId },
        projectId,
        detail: { title: content },
      }),
    }),
  );
