import { listMapLayers, listPlacedMeasures, type PlacedMeasure } from "@tamarisk/db";
import { DesignScale, MeasureCrossings, MeasurePlace, ProjectId } from "@tamarisk/domain";
import { type ControlLayer, controlLayers, crossings } from "@tamarisk/territory";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

const PlanCrossings = z.object({
  /** Layers that measures are held against; without any, nothing can be said. */
  controlLayers: z.int().nonnegative(),
  unplacedMeasures: z.int().nonnegative(),
  /** Every measure with a shape on the map, also those that cross nothing. */
  measures: z.array(MeasureCrossings.extend({ place: MeasurePlace, scale: DesignScale.nullable() })),
});

/** Where the measures of the latest plan version are, and which of them do not keep to a control line, by how much. */
export const layerCrossings = forMember(
  "read",
  "layer",
  documented("/projects/{projectId}/layers/crossings", "Measures that cross a control line, with the area"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(PlanCrossings)
  .query(async ({ ctx: { database, permit }, input: { projectId } }) => {
    const layers = controlLayers(await listMapLayers(database, permit.scope, projectId));
    const measures = await listPlacedMeasures(database, permit.scope, projectId);
    const placed = measures.filter(({ place }) => (place?.shapes.length ?? 0) > 0);
    return {
      controlLayers: layers.length,
      unplacedMeasures: measures.length - placed.length,
      measures: placed.flatMap((measure) => crossingsOf(measure, layers)),
    };
  });

function crossingsOf({ id, lineageId, title, tags, place, scale }: PlacedMeasure, layers: readonly ControlLayer[]) {
  if (!place) return [];
  const found = crossings(place, tags.buffer, layers);
  const lists = { crossings: [...found.crossings], faults: [...found.faults] };
  const { hectares } = found;
  return [{ measureId: id, lineageId, title, hectares, isApproximate: place.isApproximate, ...lists, place, scale }];
}
