import { listMapLayers, listPlacedMeasures, type PlacedMeasure } from "@tamarisk/db";
import { MeasureCrossings, ProjectId } from "@tamarisk/domain";
import { type ControlLayer, controlLayers, crossings } from "@tamarisk/territory";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

const PlanCrossings = z.object({
  /** Layers that measures are held against; without any, nothing can be said. */
  controlLayers: z.int().nonnegative(),
  placedMeasures: z.int().nonnegative(),
  unplacedMeasures: z.int().nonnegative(),
  /** Only those that cross something or have a faulty shape. */
  measures: z.array(MeasureCrossings),
});

/** Which measures of the latest plan version enter a red line or permanent farmland, or leave the growth boundary. */
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
      placedMeasures: placed.length,
      unplacedMeasures: measures.length - placed.length,
      measures: placed.flatMap((measure) => crossingsOf(measure, layers)),
    };
  });

function crossingsOf({ id, lineageId, title, tags, place }: PlacedMeasure, layers: readonly ControlLayer[]) {
  if (!place) return [];
  const found = crossings(place, tags.buffer, layers);
  if (found.crossings.length === 0 && found.faults.length === 0) return [];
  const { hectares } = found;
  const lists = { crossings: [...found.crossings], faults: [...found.faults] };
  return [{ measureId: id, lineageId, title, hectares, isApproximate: place.isApproximate, ...lists }];
}
