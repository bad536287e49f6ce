import { type RandomStream, randomStream } from "@tamarisk/system-dynamics";
import type { Cases } from "./cases.ts";
import { pickCases } from "./cases-of-outcome.ts";
import { drawFirst } from "./draw-first.ts";
import type { FoundBox } from "./found-box.ts";
import { type PrimOptions, prim } from "./prim.ts";

/** How the halves are drawn. */
export interface PrimResampling {
  readonly draws: number;
  readonly seed: number;
}

/** What PRIM found when it was asked again on halves of the futures. */
export interface PrimReproducibility {
  readonly draws: number;
  /** Draws in which PRIM found boxes; shares are of all draws. */
  readonly answered: number;
  /** Inputs that the box or any draw limits, in the order of the futures' inputs. */
  readonly inputs: readonly InputReproducibility[];
}

export interface InputReproducibility {
  readonly id: string;
  /** Whether the box that was asked about limits it. */
  readonly isLimited: boolean;
  /** The share of draws that limit it in the box whose coverage is nearest to the box's, and whose density is. */
  readonly atCoverage: number;
  readonly atDensity: number;
  /** The lower and upper limits that were found: how often, and from where to where. For numbers only. */
  readonly min?: LimitReproducibility;
  readonly max?: LimitReproducibility;
}

export interface LimitReproducibility {
  readonly atCoverage: number;
  readonly atDensity: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Whether a box would have been found in other futures, too: PRIM runs again on random halves of the futures, and from
 * each trajectory the boxes nearest in coverage and in density are compared with it. An input that most halves limit is
 * no accident of the sample. Rule [PRIM10].
 *
 * @throws {RangeError} If the number of draws is not 1 to 1,000 or an option is out of its range.
 *
 * @see Bryant & Lempert (2010), doi:10.1016/j.techfore.2009.08.002.
 *
 * @example
 * primResample(cases, found.trajectory[found.suggested], {}, { draws: 20, seed: 1 }).inputs[0];
 * // { id: "price", isLimited: true, atCoverage: 1, atDensity: 0.95, max: { atCoverage: 1, …, lowest: 13600, highest: 14900 } }
 */
export function primResample(
  cases: Cases,
  box: FoundBox,
  options: PrimOptions,
  { draws, seed }: PrimResampling,
): PrimReproducibility {
  if (!(Number.isInteger(draws) && draws >= 1 && draws <= 1000)) {
    throw new RangeError(`give a whole number of draws from 1 to 1000; found ${draws}`);
  }
  const atCoverage: FoundBox[] = [];
  const atDensity: FoundBox[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const half = pickCases(cases, randomHalf(cases.count, randomStream(seed, "prim-resample", draw)));
    const answer = prim(half, { ...options, densityMin: 0 });
    if (answer.kind !== "found") continue;
    atCoverage.push(nearest(answer.trajectory, (other) => Math.abs(other.coverage - box.coverage)));
    atDensity.push(nearest(answer.trajectory, (other) => Math.abs(other.density - box.density)));
  }
  const inputs = cases.inputs
    .map(({ id }) => inputReproducibility(id, id in box.limits, atCoverage, atDensity, draws))
    .filter(({ isLimited, atCoverage: one, atDensity: other }) => isLimited || one > 0 || other > 0);
  return { draws, answered: atCoverage.length, inputs };
}

/** The places of half of the futures, rounded down, in rising order. */
function randomHalf(count: number, stream: RandomStream): Int32Array {
  const places = Int32Array.from({ length: count }, (_, place) => place);
  const half = Math.floor(count / 2);
  drawFirst(places, half, stream);
  return places.slice(0, half).sort();
}

function nearest(trajectory: readonly FoundBox[], distance: (box: FoundBox) => number): FoundBox {
  return trajectory.reduce((best, box) => (distance(box) < distance(best) ? box : best));
}

function inputReproducibility(
  id: string,
  isLimited: boolean,
  atCoverage: readonly FoundBox[],
  atDensity: readonly FoundBox[],
  draws: number,
): InputReproducibility {
  const share = (boxes: readonly FoundBox[]) => boxes.filter((box) => id in box.limits).length / draws;
  const limit = (end: "min" | "max"): LimitReproducibility | undefined => {
    const ends = [atCoverage, atDensity].map((boxes) => boxes.map((box) => endOf(box, id, end)).filter(isNumber));
    const all = ends.flat();
    if (all.length === 0) return undefined;
    const [covered, dense] = ends.map((found) => found.length / draws) as [number, number];
    return { atCoverage: covered, atDensity: dense, lowest: Math.min(...all), highest: Math.max(...all) };
  };
  const [min, max] = [limit("min"), limit("max")];
  return {
    id,
    isLimited,
    atCoverage: share(atCoverage),
    atDensity: share(atDensity),
    ...(min && { min }),
    ...(max && { max }),
  };
}

function endOf({ limits }: FoundBox, id: string, end: "min" | "max"): number | undefined {
  const limit = limits[id];
  return limit === undefined || "values" in limit ? undefined : limit[end];
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}
