import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import { assertBootstrap, type Bootstrap, estimate } from "./estimate.ts";
import { countedRows } from "./input-slices.ts";
import { type InputSteps, morrisSteps } from "./morris-steps.ts";
import { resampleSums } from "./resample-sums.ts";

/** What going through an input's whole range does to an outcome, as elementary effects have it, in the outcome's unit. */
export interface MorrisEffect {
  /** Mean effect, up and down cancelling out. */
  readonly mu: number;
  /** Mean size of the effects: how much the input matters. */
  readonly muStar: number;
  /** Standard deviation of the effects: how much they depend on where the input and the others stand; NaN for one effect. */
  readonly sigma: number;
  /** The interval of `muStar`. */
  readonly low: number;
  readonly high: number;
  /** How many effects were counted. */
  readonly n: number;
}

/** How far the whole way of an input is. */
export type MorrisScale =
  /** From the lowest to the highest value among the scenarios. */
  | { readonly kind: "found" }
  /** By input. */
  | {
      readonly kind: "ranges";
      readonly ranges: Readonly<Record<string, { readonly low: number; readonly high: number }>>;
    }
  /** Each step is half of so many levels, as shares of the distribution; what stays where it is has an effect of 0. */
  | { readonly kind: "levels"; readonly levels: number };

/** Scenarios that trajectories have, and those whose run gave no number. */
interface CountedTrajectories {
  readonly trajectoryCount: number;
  readonly droppedScenarios: number;
}

/** Elementary effects by input, or why there are none. */
export type MorrisEffects =
  | (CountedTrajectories & {
      readonly kind: "effects";
      /** `null` for an input that never moved between two runs with a number. */
      readonly effects: Readonly<Record<string, MorrisEffect | null>>;
    })
  /** The outcome is the same in every scenario. */
  | (CountedTrajectories & { readonly kind: "no-variation"; readonly value: number })
  /** No two neighbouring runs have a number. */
  | (CountedTrajectories & { readonly kind: "too-few" });

/**
 * Morris's elementary effects: a cheap look at which inputs matter at all (µ*), in which direction (µ), and whether their
 * effect is the same everywhere (σ near 0) or depends on where they and the others stand. To measure how much of the
 * variance each accounts for, use `sobolIndices`.
 *
 * @param scenarios - Trajectories in the order of `morris`; `checkMorris` tells whether they are.
 * @param outcomes - One number per scenario. A step to or from a run that gave no finite number is left out.
 * @throws {RangeError} If the scenarios are not whole trajectories, a range is missing or empty, or an option impossible.
 *
 * @see Morris (1991), Technometrics 33(2), doi:10.1080/00401706.1991.10484804.
 * @see Campolongo, Cariboni & Saltelli (2007), doi:10.1016/j.envsoft.2006.10.004, for µ*.
 *   Rules: docs/methods/morris-effects.md.
 *
 * @example
 * morrisEffects({ price: [0, 1, 1], rain: [0, 0, 1] }, [1, 3, 3], { kind: "found" }, how);
 * // { kind: "effects", effects: { price: { mu: 2, muStar: 2, … }, rain: { mu: 0, muStar: 0, … } }, … }
 */
export function morrisEffects(
  scenarios: ScenarioColumns,
  outcomes: ArrayLike<number>,
  scale: MorrisScale,
  bootstrap: Bootstrap,
): MorrisEffects {
  assertBootstrap(bootstrap);
  const entries = Object.entries(scenarios);
  const steps = morrisSteps(
    outcomes,
    entries.map(([, column]) => column),
  );
  const rows = countedRows(outcomes);
  const trajectoryCount = outcomes.length / (entries.length + 1);
  const counted = { trajectoryCount, droppedScenarios: outcomes.length - rows.length };
  const value = outcomes[rows[0] ?? 0]!;
  const effects = entries.map(([id, column], input) => {
    return scale.kind === "levels"
      ? effectsOfLevels(outcomes, entries.length + 1, steps[input]!, scale.levels)
      : effectsOfRange(steps[input]!, rangeOf(id, column, scale));
  });
  if (!effects.some((of) => of.some(Number.isFinite))) return { kind: "too-few", ...counted };
  if (rows.every((row) => outcomes[row] === value)) return { kind: "no-variation", value, ...counted };
  const measured = measure(effects, trajectoryCount, bootstrap);
  return {
    kind: "effects",
    effects: Object.fromEntries(entries.map(([id], input) => [id, measured[input]!])),
    ...counted,
  };
}

function rangeOf(id: string, column: Float64Array, scale: Exclude<MorrisScale, { kind: "levels" }>): number {
  if (scale.kind === "found") {
    let [low, high] = [Infinity, -Infinity];
    for (const value of column) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return high - low;
  }
  const range = scale.ranges[id];
  if (range === undefined) throw new RangeError(`"${id}" has no range; give one for every input`);
  if (!(range.high > range.low)) throw new RangeError(`the range of "${id}", ${range.low} to ${range.high}, is empty`);
  return range.high - range.low;
}

function effectsOfRange({ steps, changes }: InputSteps, range: number): Float64Array {
  return changes.map((change, trajectory) => change / (steps[trajectory]! / range));
}

function effectsOfLevels(
  outcomes: ArrayLike<number>,
  points: number,
  { steps, changes }: InputSteps,
  levels: number,
): Float64Array {
  if (!Number.isInteger(levels) || levels < 2 || levels % 2 !== 0) {
    throw new RangeError(`levels are an even whole number; found ${levels}`);
  }
  const step = levels / (2 * (levels - 1));
  return changes.map((change, trajectory) => {
    if (!Number.isNaN(steps[trajectory])) return (change * Math.sign(steps[trajectory]!)) / step;
    const whole = outcomes[trajectory * points]! - outcomes[trajectory * points + points - 1]!;
    return Number.isFinite(whole) ? 0 : Number.NaN;
  });
}

function measure(
  effects: readonly Float64Array[],
  trajectoryCount: number,
  bootstrap: Bootstrap,
): (MorrisEffect | null)[] {
  const k = effects.length;
  const { figures, deviations } = resampleSums(
    trajectoryCount,
    2 * k,
    (trajectory, sums, start) => {
      for (let input = 0; input < k; input++) {
        const effect = effects[input]![trajectory]!;
        if (!Number.isFinite(effect)) continue;
        sums[start + input]! += 1;
        sums[start + k + input]! += Math.abs(effect);
      }
    },
    (sums) => effects.map((_, input) => sums[k + input]! / sums[input]!),
    bootstrap,
  );
  return effects.map((all, input) => {
    const counted = all.filter(Number.isFinite);
    const n = counted.length;
    if (n === 0) return null;
    const mu = counted.reduce((sum, effect) => sum + effect, 0) / n;
    const squares = counted.reduce((sum, effect) => sum + (effect - mu) ** 2, 0);
    const { value: muStar, low, high } = estimate(figures[input]!, deviations[input]!, bootstrap.confidence);
    return { mu, muStar, sigma: n > 1 ? Math.sqrt(squares / (n - 1)) : Number.NaN, low, high, n };
  });
}
