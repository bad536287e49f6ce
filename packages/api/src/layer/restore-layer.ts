import { restoreMapLayer } from "@tamarisk/db";
import { MapLayer, MapLayerId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put a removed layer back under its id. */
export const restoreLayer = forMember(
  "edit",
  "layer",
  documentedChange("POST", "/projects/{projectId}/layers/{layerId}/restore", "Put a removed area back on the map"),
)
  .input(z.object({ projectId: ProjectId, layerId: MapLayerId, version: RowVersion }))
  .output(MapLayer)
  .mutation(({ ctx, input: { projectId, layerId, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => restoreMapLayer(tx, scope, projectId, layerId, version),
      record: ({ name }) => ({
        action: "restore",
        subject: { kind: "map-layer", id: layerId },
        projectId,
        detail: { title: name },
      }),
    }),
  );
