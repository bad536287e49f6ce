import { listMapLayerStamps, listMapLayers, listPlacedMeasures, type PlacedMeasure } from "@tamarisk/db";
import { DesignScale, MeasureCrossings, MeasurePlace, ProjectId } from "@tamarisk/domain";
import type { PlaceCrossings } from "@tamarisk/territory";
import { z } from "zod";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { crossingsMemory } from "./crossings-memory.ts";

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
  .output(alreadyParsed(PlanCrossings))
  .query(async ({ ctx: { database, permit }, input: { projectId } }) => {
    const stamps = await listMapLayerStamps(database, permit.scope, projectId);
    const load = () => listMapLayers(database, permit.scope, projectId);
    const memory = await crossingsMemory(projectId, stamps, load);
    const measures = await listPlacedMeasures(database, permit.scope, projectId);
    const placed = measures.filter(({ place }) => (place?.shapes.length ?? 0) > 0);
    return {
      controlLayers: memory.controlLayers,
      unplacedMeasures: measures.length - placed.length,
      measures: placed.flatMap((measure) => told(measure, memory.crossingsOf(measure))),
    };
  });

function told({ id, lineageId, title, place, scale }: PlacedMeasure, found: PlaceCrossings) {
  if (!place) return [];
  const lists = { crossings: [...found.crossings], faults: [...found.faults] };
  const { hectares } = found;
  return [{ measureId: id, lineageId, title, hectares, isApproximate: place.isApproximate, ...lists, place, scale }];
}
