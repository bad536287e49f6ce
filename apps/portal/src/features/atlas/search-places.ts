import type { AtlasPlace } from "./atlas-place.ts";

/**
 * Places whose Chinese or English name answers a query, best first: the whole name, then the beginning of it, then any
 * part; larger places before smaller ones. Spaces, hyphens, apostrophes, tone marks and capitals do not matter.
 *
 * @param limit - How many to return at most.
 *
 * @example
 * searchPlaces(places, "jin chang", 8)[0]?.name; // { en: "Jinchang", zh: "金昌市" }
 */
export function searchPlaces(places: readonly AtlasPlace[], query: string, limit: number): AtlasPlace[] {
  const wanted = plain(query);
  if (wanted === "") return [];
  const found = places.flatMap((place) => {
    const rank = Math.min(rankOf(plain(place.name.en), wanted), rankOf(plain(place.name.zh), wanted));
    return rank === noMatch ? [] : [{ place, rank }];
  });
  return found
    .sort((a, b) => a.rank - b.rank || (b.place.population2020 ?? 0) - (a.place.population2020 ?? 0))
    .slice(0, limit)
    .map(({ place }) => place);
}

const noMatch = 9;

/** 0 the whole name, with or without the suffix that says its rank; 1 its beginning; 2 a part. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted || (name.startsWith(wanted) && /^[市县区旗盟]$/.test(name.slice(wanted.length)))) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(wanted) ? 2 : noMatch;
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[\s'’·-]/g, "")
    .toLowerCase();
}
