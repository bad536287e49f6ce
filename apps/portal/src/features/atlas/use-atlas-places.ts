"use client";

import { useMemo } from "react";
import { type AtlasFilters, passesFilters } from "./atlas-filters.ts";
import { type AtlasPlace, atlasPlace } from "./atlas-place.ts";
import { type PackedPlaces, unpackPlaces } from "./packed-places.ts";

/** All places, and those that pass the filters. */
export interface AtlasPlaces {
  readonly counties: readonly AtlasPlace[];
  readonly cities: readonly AtlasPlace[];
  readonly shownCounties: readonly AtlasPlace[];
  readonly shownCities: readonly AtlasPlace[];
  /** Every place once; a county that is also a resource city counts as the city. */
  readonly byId: ReadonlyMap<string, AtlasPlace>;
}

/** Unpacks the places of the page once, and filters them as the reader narrows the atlas. */
export function useAtlasPlaces(counties: PackedPlaces, cities: PackedPlaces, filters: AtlasFilters): AtlasPlaces {
  const all = useMemo(() => {
    const unpacked = { counties: unpackPlaces(counties).map(atlasPlace), cities: unpackPlaces(cities).map(atlasPlace) };
    const byId = new Map([...unpacked.counties, ...unpacked.cities].map((place) => [place.id, place]));
    return { ...unpacked, byId };
  }, [counties, cities]);
  return useMemo(
    () => ({
      ...all,
      shownCounties: all.counties.filter((place) => passesFilters(place, filters)),
      shownCities: all.cities.filter((place) => passesFilters(place, filters)),
    }),
    [all, filters],
  );
}
