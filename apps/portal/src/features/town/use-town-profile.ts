"use client";

import { TownId } from "@tamarisk/domain";
import { useQuery } from "@tanstack/react-query";
import { usePlanning } from "@/trpc/planning.ts";
import type { TownProfile } from "./town-lines.ts";

/** What is known of one town. The one that came with the page is not asked for again: reference data do not change. */
export function useTownProfile(townId: string, loaded: TownProfile | null) {
  const planning = usePlanning();
  return useQuery({
    ...planning.town.profile.queryOptions({ townId: TownId.parse(townId) }),
    staleTime: Number.POSITIVE_INFINITY,
    ...(loaded?.town.id === townId ? { initialData: loaded } : {}),
  });
}
