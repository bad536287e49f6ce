import type { PlacedMeasure } from "@tamarisk/db";
import type { MapLayer, ProjectId } from "@tamarisk/domain";
import { type ControlLayer, controlLayers, crossings, type PlaceCrossings } from "@tamarisk/territory";

/** Projects whose layers are kept laid out; the one asked for longest ago leaves first. */
const mostProjects = 20;

interface Kept {
  readonly stamp: string;
  readonly layers: readonly ControlLayer[];
  /** By the measure's id and version. */
  readonly found: Map<string, PlaceCrossings>;
}

const kept = new Map<ProjectId, Kept>();

/** What is worked out once per version of a layer and of a measure. */
export interface CrossingsMemory {
  readonly controlLayers: number;
  crossingsOf(measure: PlacedMeasure): PlaceCrossings;
}

/**
 * The crossings of a project, kept until one of its layers changes; a measure that changes is worked out again.
 *
 * @param stamps - The layers as they are now; the caller has made sure that they may be seen.
 */
export async function crossingsMemory(
  projectId: ProjectId,
  stamps: readonly Pick<MapLayer, "id" | "version">[],
  load: () => Promise<readonly MapLayer[]>,
): Promise<CrossingsMemory> {
  const stamp = stamps.map(({ id, version }) => `${id}:${version}`).join();
  const known = kept.get(projectId);
  const entry = known?.stamp === stamp ? known : { stamp, layers: controlLayers(await load()), found: new Map() };
  kept.delete(projectId);
  kept.set(projectId, entry);
  const [oldest] = kept.keys();
  if (kept.size > mostProjects && oldest) kept.delete(oldest);
  return { controlLayers: entry.layers.length, crossingsOf: (measure) => crossingsOf(entry, measure) };
}

function crossingsOf({ layers, found }: Kept, { id, version, place, tags }: PlacedMeasure): PlaceCrossings {
  const key = `${id}:${version}`;
  const known = found.get(key);
  if (known) return known;
  const now = place ? crossings(place, tags.buffer, layers) : { hectares: 0, crossings: [], faults: [] };
  if (found.size > 10_000) found.clear();
  found.set(key, now);
  return now;
}
