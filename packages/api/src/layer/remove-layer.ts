import { removeMapLayer } from "@tamarisk/db";
import { MapLayerId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Take a layer off the map; `restore` puts it back. The answer's `version` is the one to restore with. */
export const removeLayer = forMember(
  "remove",
  "layer",
  documentedChange("POST", "/projects/{projectId}/layers/{layerId}/remove", "Take an area off the map"),
)
  .input(z.object({ projectId: ProjectId, layerId: MapLayerId, version: RowVersion }))
  .output(z.object({ layerId: MapLayerId, version: RowVersion }))
  .mutation(async ({ ctx, input: { projectId, layerId, version } }) => {
    const removed = await recordedChange(ctx, {
      make: (tx, scope) => removeMapLayer(tx, scope, projectId, layerId, version),
      record: () => ({ action: "remove", subject: { kind: "map-layer", id: layerId }, projectId, detail: {} }),
    });
    return { layerId, version: removed };
  });
