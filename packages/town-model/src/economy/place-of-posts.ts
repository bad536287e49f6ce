import type { PreparedTown } from "../prepared-town.ts";
import { SECTORS, type Sector } from "./sectors.ts";

/** Sectors whose posts move with the people of a unit; mines, plants and fields stay where they are. */
const FOLLOWS_PEOPLE: ReadonlySet<Sector> = new Set(["tourism", "services", "construction", "public"]);

/** Posts at the start in the order of the equations: sector by sector, unit by unit. */
export function postsAtStart({ posts }: PreparedTown): number[] {
  return SECTORS.flatMap((sector) => Array.from(posts[sector]));
}

/**
 * Each unit's share in the posts of a sector at the start, sector by sector. A sector that has none yet would begin where
 * people live.
 */
export function placeSharesAtStart({ posts, residentsStart }: PreparedTown): number[] {
  return SECTORS.flatMap((sector) => {
    const weights = sum(posts[sector]) > 0 ? posts[sector] : residentsStart;
    return Array.from(weights, (weight) => weight / sum(weights));
  });
}

/** 1 for a sector whose posts follow people, 0 for one that keeps its places. */
export function followsPeople(): number[] {
  return SECTORS.map((sector) => (FOLLOWS_PEOPLE.has(sector) ? 1 : 0));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
