import { OPEN_AGE } from "./cells.ts";

/** The bands in which the model counts people: before school, 6–14, 15–59, 60–64, 65 and over. */
export const AGE_BANDS = ["small children", "pupils", "working age", "sixties", "elderly"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

const FIRST_AGES = [0, 6, 15, 60, 65, OPEN_AGE + 1];

/**
 * The first and the last single age of a band.
 *
 * @example
 * firstAndLastAge("pupils"); // [6, 14]
 */
export function firstAndLastAge(band: AgeBand): [first: number, last: number] {
  const place = AGE_BANDS.indexOf(band);
  return [FIRST_AGES[place]!, FIRST_AGES[place + 1]! - 1];
}
