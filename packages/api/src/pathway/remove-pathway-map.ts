import { removePathwayMap as hidePathwayMap } from "@tamarisk/db";
import { PathwayMapId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Take a map off the list; `restore` puts it back. The answer's `version` is the one to restore with. */
export const removePathwayMap = forMember(
  "remove",
  "pathway",
  documentedChange("DELETE", "/projects/{projectId}/pathway-maps/{mapId}", "Remove a map of pathways"),
)
  .input(z.object({ projectId: ProjectId, mapId: PathwayMapId, version: RowVersion }))
  .output(z.object({ mapId: PathwayMapId, version: RowVersion }))
  .mutation(async ({ ctx, input: { projectId, mapId, version } }) => {
    const removed = await recordedChange(ctx, {
      make: (tx, scope) => hidePathwayMap(tx, scope, projectId, mapId, version),
      record: () => ({ action: "remove", subject: { kind: "pathway-map", id: mapId }, projectId, detail: {} }),
    });
    return { mapId, version: removed };
  });
