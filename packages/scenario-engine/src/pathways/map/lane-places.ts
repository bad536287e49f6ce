import type { Stretch } from "./line-courses.ts";
import type { MapOrder } from "./map-order.ts";
import type { RowLayout } from "./map-shapes.ts";

/** Between the middles of two lanes, px. */
const laneGap = 6;
/** Two stretches closer than this do not share a lane; their stations would touch. */
const air = 9;

export interface LanePlace extends Stretch {
  readonly y: number;
}

/** The height of every stretch by line and stop: stretches that meet on a row lie side by side around its track. */
export type LanePlaces = readonly (readonly LanePlace[])[];

export function lanePlaces(order: MapOrder, rows: readonly RowLayout[], lineCount: number): LanePlaces {
  const places: LanePlace[][] = Array.from({ length: lineCount }, () => []);
  const above = new Set<number>();
  for (const row of order.rows) {
    const stretches = order.costs.stretchesOn[row] ?? [];
    const lanes = order.costs.lanes(row, (other) => above.has(other)).order.map((place) => stretches[place] as Stretch);
    above.add(row);
    for (const together of meetingSets(lanes)) {
      for (const [lane, stretch] of together.entries()) {
        const y = (rows[row] as RowLayout).y + (lane - (together.length - 1) / 2) * laneGap;
        const stops = places[stretch.line] as LanePlace[];
        stops[stretch.stop] = { ...stretch, y };
      }
    }
  }
  return places;
}

/** The stretches split into sets of which no two touch, each in the given order. */
function meetingSets(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const sets: { end: number; members: Stretch[] }[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = sets.at(-1);
    if (last && stretch.start < last.end + air) {
      last.members.push(stretch);
      last.end = Math.max(last.end, stretch.end);
    } else {
      sets.push({ end: stretch.end, members: [stretch] });
    }
  }
  return sets.map(({ members }) => stretches.filter((stretch) => members.includes(stretch)));
}
