import type { Place } from "../compile/program.ts";

/** The slot (or table, history, site) that a place is at these turns of the loops. */
export function placeAt(place: Place, turns: readonly number[]): number {
  let at = place.base;
  for (const offset of place.offsets) {
    const turn = turns[offset.loop]!;
    at += offset.kind === "stride" ? turn * offset.stride : offset.by[turn]!;
  }
  return at;
}
