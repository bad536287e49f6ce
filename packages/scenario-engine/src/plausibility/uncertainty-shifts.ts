import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import { weightedQuantiles } from "./weighted-quantile.ts";

/** How far the readings have moved what is plausible of one uncertainty. */
export interface UncertaintyShift {
  readonly id: string;
  /** The greatest distance between its distribution before and after, from 0 to 1. */
  readonly distance: number;
  /** Whether it moved further than weights that have nothing to do with it would move one of all of them by chance. */
  readonly isTold: boolean;
  /** Below which 5, 50 and 95 of 100 parts lie. */
  readonly before: UncertaintyRange;
  readonly after: UncertaintyRange;
}

export interface UncertaintyRange {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}

/**
 * What the readings say of the uncertainties: each with its range before and after, the one they tell most about first.
 *
 * @param weights - One a future; of what `futureWeights` gave.
 *
 * @see docs/methods/plausibility.md, rule PLAUS6.
 */
export function uncertaintyShifts(scenarios: ScenarioColumns, weights: Float64Array): UncertaintyShift[] {
  const prior = priorOf(weights);
  const columns = Object.entries(scenarios);
  const byChance = chanceDistance(weights, columns.length);
  return columns
    .map(([id, values]) => {
      const distance = distanceBetween(values, prior, weights);
      return {
        id,
        distance,
        isTold: distance > byChance,
        before: rangeOf(values, prior),
        after: rangeOf(values, weights),
      };
    })
    .sort((a, b) => b.distance - a.distance || (a.id < b.id ? -1 : 1));
}

/** All counted futures alike: what was thought before anything was observed. */
export function priorOf(weights: Float64Array): Float64Array {
  const counted = weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  return weights.map((weight) => (weight > 0 ? 1 / counted : 0));
}

/**
 * The distance that the greatest of so many shifts exceeds one time in twenty when the weights are drawn at random:
 * Kolmogorov's limit for a mean whose variance is that of the effective number of futures less that of all.
 */
function chanceDistance(weights: Float64Array, columns: number): number {
  const counted = weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  return Math.sqrt(-0.5 * Math.log(0.05 / columns / 2)) * Math.sqrt(Math.max(0, squares - 1 / counted));
}

function rangeOf(values: Float64Array, weights: Float64Array): UncertaintyRange {
  const [p5, p50, p95] = weightedQuantiles(values, weights, [0.05, 0.5, 0.95]) as [number, number, number];
  return { p5, p50, p95 };
}

/** Kolmogorov's distance: the greatest gap between the two cumulative shares. */
function distanceBetween(values: Float64Array, prior: Float64Array, weights: Float64Array): number {
  const order = Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);
  let [before, after, greatest] = [0, 0, 0];
  order.forEach((future, place) => {
    before += prior[future]!;
    after += weights[future]!;
    const next = order[place + 1];
    if (next === undefined || values[next] !== values[future]) greatest = Math.max(greatest, Math.abs(before - after));
  });
  return greatest;
}
