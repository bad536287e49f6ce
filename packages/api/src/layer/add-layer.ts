import { addMapLayer } from "@tamarisk/db";
import { MapLayer, MapLayerDraft, ProjectId } from "@tamarisk/domain";
import { areaHectares, faultSentence, geometryFault, inDatum } from "@tamarisk/territory";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Add an area to the map. Its size is measured on the ellipsoid of CGCS2000; a shape that leaves it open is refused. */
export const addLayer = forMember(
  "create",
  "layer",
  documentedChange("POST", "/projects/{projectId}/layers", "Add a control line or another area"),
)
  .input(z.object({ projectId: ProjectId, draft: MapLayerDraft }))
  .output(MapLayer)
  .mutation(({ ctx, input: { projectId, draft } }) => {
    requireMeasurable(draft);
    const measured = { ...draft, areaHectares: areaHectares(inDatum(draft.geometry, draft.datum, "CGCS2000")) };
    return recordedChange(ctx, {
      make: (tx, scope) => addMapLayer(tx, scope, projectId, measured),
      record: ({ id }) => ({
        action: "add",
        subject: { kind: "map-layer", id },
        projectId,
        detail: { title: draft.name },
      }),
    });
  });

function requireMeasurable({ geometry }: MapLayerDraft): void {
  const fault = geometryFault(geometry);
  if (!fault || fault.kind === "ring-touches-itself") return;
  const issue = { path: ["draft", "geometry"], code: fault.kind, message: faultSentence(fault).en };
  throw new ProblemError({ kind: "invalid-input", issues: [issue] });
}
