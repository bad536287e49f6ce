"use client";

import type { MeasurePlace, SpatialUnit } from "@tamarisk/domain";
import { PlaceMap } from "@/features/territory/place-map.tsx";
import { useTownOutlines } from "./use-town-outlines.ts";

interface MeasureMapProps {
  readonly place: MeasurePlace;
  readonly places: readonly Pick<SpatialUnit, "townId" | "name">[];
}

/** Where a measure works, in the outline of its town; the town comes first among the places. */
export function MeasureMap({ place, places }: MeasureMapProps) {
  const outlines = useTownOutlines(places[0]!.townId, places);
  return <PlaceMap place={place} outlines={outlines} />;
}
