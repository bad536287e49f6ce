/**
 * How much room each point of a front has: over the objectives, the gap between its two neighbours as a share of the
 * front's range. The ends have all the room there is.
 *
 * @param objectives - Row-major, points × objectives.
 * @param members - The places of the front's points.
 * @returns One number a member, in their order; `Infinity` at the ends.
 *
 * @see Deb et al. (2002), A fast and elitist multiobjective genetic algorithm: NSGA-II, doi:10.1109/4235.996017.
 *
 * @example
 * crowdingDistance(Float64Array.of(0, 4, 1, 1, 4, 0), 2, Uint32Array.of(0, 1, 2)); // [Infinity, 2, Infinity]
 */
export function crowdingDistance(objectives: Float64Array, objectiveCount: number, members: Uint32Array): Float64Array {
  const room = new Float64Array(members.length);
  const values = new Float64Array(members.length);
  const order = new Uint32Array(members.length);
  for (let o = 0; o < objectiveCount; o++) {
    for (let i = 0; i < members.length; i++) {
      values[i] = objectives[members[i]! * objectiveCount + o]!;
      order[i] = i;
    }
    order.sort((a, b) => values[a]! - values[b]! || a - b);
    addGaps(values, order, room);
  }
  return room;
}

function addGaps(values: Float64Array, order: Uint32Array, room: Float64Array): void {
  const last = order.length - 1;
  const range = values[order[last]!]! - values[order[0]!]!;
  room[order[0]!] = Infinity;
  room[order[last]!] = Infinity;
  if (!(range > 0)) return;
  for (let i = 1; i < last; i++) {
    room[order[i]!]! += (values[order[i + 1]!]! - values[order[i - 1]!]!) / range;
  }
}
