import "server-only";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import { planningApi } from "@/trpc/server.ts";
import { type PackedPlaces, packPlaces } from "./packed-places.ts";

/** What the atlas page is made of, small enough to travel with it. */
export interface AtlasData extends Omit<PlanningOutputs["town"]["atlas"], "counties" | "cities"> {
  readonly counties: PackedPlaces;
  readonly cities: PackedPlaces;
}

const keptMs = 10 * 60 * 1000;
let kept: { readonly at: number; readonly answer: Promise<AtlasData> } | null = null;

/**
 * The atlas, the same for every reader: asked of the API once in ten minutes, because reference data change only when
 * the server starts. A failure is not kept.
 */
export function readAtlas(): Promise<AtlasData> {
  if (kept && Date.now() - kept.at < keptMs) return kept.answer;
  const answer = askAtlas();
  const entry = { at: Date.now(), answer };
  kept = entry;
  answer.catch(() => {
    if (kept === entry) kept = null;
  });
  return answer;
}

async function askAtlas(): Promise<AtlasData> {
  const api = await planningApi();
  const { counties, cities, ...rest } = await api.town.atlas.query();
  return { ...rest, counties: packPlaces(counties), cities: packPlaces(cities) };
}
