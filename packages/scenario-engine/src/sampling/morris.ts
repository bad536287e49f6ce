import { type RandomStream, randomStream } from "@tamarisk/system-dynamics";
import { farthestTrajectories, type Trajectory } from "./farthest-trajectories.ts";

/**
 * Morris's trajectories: each starts at a random point of a grid of levels and changes one dimension at a time, each once,
 * by about half the range. The changes of an outcome along them, its elementary effects, show cheaply which uncertainties
 * matter at all.
 *
 * Each dimension draws its starting levels and its turns from a stream keyed by its name, so others may join or leave.
 *
 * @param count - How many trajectories.
 * @param dimensions - A name for each dimension.
 * @param seed - A whole number from 0 to 2³² − 1.
 * @param options - `levels`: an even number of levels per dimension. `optimised`: of more trajectories those are kept that
 *   lie farthest from one another.
 * @returns One column per dimension, trajectory after trajectory, each with one point more than there are dimensions, in
 *   shares from 0 to 1.
 *
 * @see Morris (1991), Factorial sampling plans for preliminary computational experiments, Technometrics 33(2),
 *   doi:10.1080/00401706.1991.10484804. Rules: docs/methods/morris.md.
 *
 * @example
 * morris(1, ["price"], 7, { levels: 4, optimised: false })[0]; // two shares, ⅔ apart, such as ⅓ and 1
 */
export function morris(
  count: number,
  dimensions: readonly string[],
  seed: number,
  { levels, optimised }: { readonly levels: number; readonly optimised: boolean },
): Float64Array[] {
  const streams = dimensions.map((name) => randomStream(seed, "morris", name));
  const candidates = optimised ? candidateCount(count, dimensions.length) : count;
  const all = Array.from({ length: candidates }, () => trajectory(streams, levels));
  const chosen = candidates > count ? farthestTrajectories(all, count) : all;
  return dimensions.map((_, dimension) => {
    const column = new Float64Array(count * (dimensions.length + 1));
    for (const [place, points] of chosen.entries()) {
      column.set(points[dimension]!, place * (dimensions.length + 1));
    }
    return column;
  });
}

function trajectory(streams: readonly RandomStream[], levels: number): Trajectory {
  const starts = streams.map((stream) => Math.floor(stream.next() * levels));
  const keys = streams.map((stream) => stream.next());
  const order = Array.from(keys.keys()).sort((a, b) => keys[a]! - keys[b]! || a - b);
  return starts.map((start, dimension) => {
    const end = start < levels / 2 ? start + levels / 2 : start - levels / 2;
    const turn = order.indexOf(dimension);
    return Float64Array.from(
      { length: streams.length + 1 },
      (_, point) => (point <= turn ? start : end) / (levels - 1),
    );
  });
}

const CANDIDATES_PER_TRAJECTORY = 10;
const MOST_DISTANCES = 200_000_000;

/** Ten times as many as are wanted, as far as their distances can be worked out within about a second. */
function candidateCount(count: number, dimensionCount: number): number {
  const affordable = Math.floor(Math.sqrt((2 * MOST_DISTANCES) / ((dimensionCount + 1) ** 2 * dimensionCount)));
  return Math.max(count, Math.min(CANDIDATES_PER_TRAJECTORY * count, affordable));
}
