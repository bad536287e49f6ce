import { moveLevelExchange } from "@tamarisk/db";
import { LevelExchange, LevelExchangeId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { Place } from "../plan/place.ts";
import { refusePlace } from "../plan/refuse-place.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put an exchange at another place among all exchanges of the project. Gives the whole list in its new order. */
export const moveLevel = forMember(
  "edit",
  "level",
  documentedChange("POST", "/projects/{projectId}/levels/{exchangeId}/move", "Move an exchange in the list"),
)
  .input(z.object({ projectId: ProjectId, exchangeId: LevelExchangeId, to: Place, version: RowVersion }))
  .output(z.array(LevelExchange))
  .mutation(({ ctx, input: { projectId, exchangeId, to, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => refusePlace(to, moveLevelExchange(tx, scope, projectId, exchangeId, to, version)),
      record: () => ({
        action: "move",
        subject: { kind: "level-exchange", id: exchangeId },
        projectId,
        detail: { to },
      }),
    }),
  );
