"use client";

import type { SpatialUnit } from "@tamarisk/domain";
import type { PlaceOutline } from "@tamarisk/ui/place-marks";
import { useMemo } from "react";
import { outlinesOf } from "@/features/territory/outlines-of.ts";
import { useTownProfile } from "@/features/town/use-town-profile.ts";
import { useLocalText } from "@/i18n/local-text.tsx";

type Place = Pick<SpatialUnit, "townId" | "name">;

/** The outlines of a town's units to draw places in, once they have been asked for; empty where none ship. */
export function useTownOutlines(townId: string, places: readonly Place[]): readonly PlaceOutline[] {
  const local = useLocalText();
  const boundary = useTownProfile(townId, null).data?.boundary;
  return useMemo(() => (boundary ? outlinesOf(boundary, places, local) : []), [boundary, places, local]);
}
