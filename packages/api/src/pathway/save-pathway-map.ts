import { addPathwayMap } from "@tamarisk/db";
import { KeptPathwayMap, PathwayMapDraft, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { requireDrawable } from "./require-drawable.ts";

/** Keep a map of pathways under a name. */
export const savePathwayMap = forMember(
  "create",
  "pathway",
  documentedChange("POST", "/projects/{projectId}/pathway-maps", "Keep a map of pathways under a name"),
)
  .input(z.object({ projectId: ProjectId, draft: PathwayMapDraft }))
  .output(KeptPathwayMap)
  .mutation(({ ctx, input: { projectId, draft } }) => {
    const { user } = ctx.permit.caller;
    return recordedChange(ctx, {
      make: async (tx, scope) => {
        await requireDrawable(tx, scope, projectId, draft);
        return addPathwayMap(tx, scope, projectId, draft, { id: user.id, name: user.name });
      },
      record: ({ id }) => ({
        action: "save",
        subject: { kind: "pathway-map", id },
        projectId,
        detail: { title: draft.name },
      }),
    });
  });
