import { OPEN_AGE } from "./cells.ts";

/** The bands in which the model counts people; each begins where the one before it ends. */
const FIRST_AGES = {
  "small children": 0,
  pupils: 6,
  youths: 15,
  adults: 18,
  sixties: 60,
  "young old": 65,
  oldest: 80,
} as const;

type AgeBand = keyof typeof FIRST_AGES;
/** From the youngest to the oldest: every age belongs to one. */
export const AGE_BANDS = Object.keys(FIRST_AGES) as readonly AgeBand[];

/**
 * The first and the last single age of a band.
 *
 * @example
 * firstAndLastAge("pupils"); // [6, 14]
 */
export function firstAndLastAge(band: AgeBand): [first: number, last: number] {
  const next = AGE_BANDS[AGE_BANDS.indexOf(band) + 1];
  return [FIRST_AGES[band], next ? FIRST_AGES[next] - 1 : OPEN_AGE];
}
