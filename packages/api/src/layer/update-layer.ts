import { updateMapLayer } from "@tamarisk/db";
import { MapLayer, MapLayerDraft, MapLayerId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

const LayerWords = MapLayerDraft.omit({ datum: true, geometry: true });

/** Rename a layer, or say otherwise what it means, where it comes from and how far to trust it. Its shape stays. */
export const updateLayer = forMember(
  "edit",
  "layer",
  documentedChange("PUT", "/projects/{projectId}/layers/{layerId}", "Rename an area of the map or correct its source"),
)
  .input(z.object({ projectId: ProjectId, layerId: MapLayerId, words: LayerWords, version: RowVersion }))
  .output(MapLayer)
  .mutation(({ ctx, input: { projectId, layerId, words, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => updateMapLayer(tx, scope, projectId, layerId, words, version),
      record: () => ({
        action: "update",
        subject: { kind: "map-layer", id: layerId },
        projectId,
        detail: { title: words.name },
      }),
    }),
  );
