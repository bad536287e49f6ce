import { restorePathwayMap as unhidePathwayMap } from "@tamarisk/db";
import { KeptPathwayMap, PathwayMapId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put a removed map back, with what is known of it having gone into the plan. */
export const restorePathwayMap = forMember(
  "edit",
  "pathway",
  documentedChange(
    "POST",
    "/projects/{projectId}/pathway-maps/{mapId}/restore",
    "Bring a removed map of pathways back",
  ),
)
  .input(z.object({ projectId: ProjectId, mapId: PathwayMapId, version: RowVersion }))
  .output(KeptPathwayMap)
  .mutation(({ ctx, input: { projectId, mapId, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => unhidePathwayMap(tx, scope, projectId, mapId, version),
      record: ({ name }) => ({
        action: "restore",
        subject: { kind: "pathway-map", id: mapId },
        projectId,
        detail: { title: name },
      }),
    }),
  );
