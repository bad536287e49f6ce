"use client";

import type { MeasureTags, ProjectId, SpatialUnit } from "@tamarisk/domain";
import { useQuery } from "@tanstack/react-query";
import { DrawPlace } from "@/features/territory/draw-place.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import type { MeasureForm } from "./measure-form.ts";
import { useTownOutlines } from "./use-town-outlines.ts";

interface DrawMeasurePlaceProps {
  readonly projectId: ProjectId;
  readonly drawn: MeasureForm["drawn"];
  readonly buffer: MeasureTags["buffer"];
  readonly places: readonly Pick<SpatialUnit, "townId" | "name">[];
  readonly onChange: (drawn: MeasureForm["drawn"]) => void;
}

/** Draws where a measure works, over the town's outline and the project's control lines. */
export function DrawMeasurePlace({ projectId, drawn, buffer, places, onChange }: DrawMeasurePlaceProps) {
  const planning = usePlanning();
  const outlines = useTownOutlines(places[0]!.townId, places);
  const { data: layers } = useQuery(planning.layer.list.queryOptions({ projectId }, { staleTime: 30_000 }));
  if (!layers) return null;
  return (
    <DrawPlace
      place={{ words: null, ...drawn }}
      outlines={outlines}
      layers={layers}
      buffer={buffer}
      height={260}
      onChange={({ words: _, ...next }) => onChange(next)}
    />
  );
}
