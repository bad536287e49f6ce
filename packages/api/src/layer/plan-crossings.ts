import { type ActionPlan, type MapLayer, type Measure, MeasureCrossings, type ProjectId } from "@tamarisk/domain";
import { type ControlLayer, controlLayers, crossings, type PlaceCrossings } from "@tamarisk/territory";
import { z } from "zod";

/** Projects whose layers are kept laid out; the one asked for longest ago leaves first. */
const mostProjects = 20;

interface Kept {
  readonly stamp: string;
  readonly layers: readonly ControlLayer[];
  /** By the measure's id and version. */
  readonly found: Map<string, PlaceCrossings>;
  /** What was told last, and of which plan: it is the same object while nobody changes it. */
  told: { readonly of: ActionPlan; readonly answer: PlanCrossings } | null;
}

const kept = new Map<ProjectId, Kept>();

export const PlanCrossings = z.object({
  /** Layers that measures are held against; without any, nothing can be said. */
  controlLayers: z.int().nonnegative(),
  /** Measures with a shape on the map, and without one. */
  placedMeasures: z.int().nonnegative(),
  unplacedMeasures: z.int().nonnegative(),
  /** Those that do not keep to a line, or whose shape has a fault. */
  measures: z.array(MeasureCrossings),
});
export type PlanCrossings = z.infer<typeof PlanCrossings>;

/**
 * The crossings of a project, kept until one of its layers changes; a measure that changes is worked out again.
 *
 * @param stamps - The layers as they are now; the caller has made sure that they may be seen.
 */
export async function planCrossings(
  plan: ActionPlan,
  stamps: readonly Pick<MapLayer, "id" | "version">[],
  load: () => Promise<readonly MapLayer[]>,
): Promise<PlanCrossings> {
  const stamp = stamps.map(({ id, version }) => `${id}:${version}`).join();
  const known = kept.get(plan.projectId);
  const entry: Kept =
    known?.stamp === stamp ? known : { stamp, layers: controlLayers(await load()), found: new Map(), told: null };
  kept.delete(plan.projectId);
  kept.set(plan.projectId, entry);
  const [oldest] = kept.keys();
  if (kept.size > mostProjects && oldest) kept.delete(oldest);
  if (entry.told?.of !== plan) entry.told = { of: plan, answer: tell(entry, plan) };
  return entry.told.answer;
}

function tell(entry: Kept, { phases }: ActionPlan): PlanCrossings {
  const measures = phases.flatMap(({ units }) => units.flatMap((unit) => unit.measures));
  const placed = measures.filter(({ place }) => (place?.shapes.length ?? 0) > 0);
  return {
    controlLayers: entry.layers.length,
    placedMeasures: placed.length,
    unplacedMeasures: measures.length - placed.length,
    measures: placed.flatMap((measure) => {
      const { hectares, crossings: lines, faults } = crossingsOf(entry, measure);
      if (!measure.place || lines.length + faults.length === 0) return [];
      const { id: measureId, lineageId, title, place } = measure;
      const lists = { crossings: [...lines], faults: [...faults] };
      return [{ measureId, lineageId, title, hectares, isApproximate: place.isApproximate, ...lists }];
    }),
  };
}

function crossingsOf({ layers, found }: Kept, { id, version, place, tags }: Measure): PlaceCrossings {
  const key = `${id}:${version}`;
  const known = found.get(key);
  if (known) return known;
  const now = place ? crossings(place, tags.buffer, layers) : { hectares: 0, crossings: [], faults: [] };
  if (found.size > 10_000) found.clear();
  found.set(key, now);
  return now;
}
