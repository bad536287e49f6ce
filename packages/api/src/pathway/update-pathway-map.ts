import { updatePathwayMap as writePathwayMap } from "@tamarisk/db";
import { KeptPathwayMap, PathwayMapDraft, PathwayMapId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { requireDrawable } from "./require-drawable.ts";

/** Rename a map, or keep what it has become. */
export const updatePathwayMap = forMember(
  "edit",
  "pathway",
  documentedChange("PUT", "/projects/{projectId}/pathway-maps/{mapId}", "Change a map of pathways"),
)
  .input(z.object({ projectId: ProjectId, mapId: PathwayMapId, draft: PathwayMapDraft, version: RowVersion }))
  .output(KeptPathwayMap)
  .mutation(({ ctx, input: { projectId, mapId, draft, version } }) => {
    const { user } = ctx.permit.caller;
    return recordedChange(ctx, {
      make: async (tx, scope) => {
        await requireDrawable(tx, scope, projectId, draft);
        return writePathwayMap(tx, scope, projectId, mapId, draft, version, { id: user.id, name: user.name });
      },
      record: () => ({
        action: "update",
        subject: { kind: "pathway-map", id: mapId },
        projectId,
        detail: { title: draft.name },
      }),
    });
  });
