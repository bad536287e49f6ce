import { betaShare } from "@tamarisk/system-dynamics";
import type { CaseInput } from "../cases.ts";
import { varies } from "../cases-problem.ts";

/** How inputs are scored by an outcome; asked again for each shuffled outcome. */
export type Scorer = (outcome: Float64Array) => Float64Array;

/**
 * The F statistic of each input: of a straight line for numbers, of the differences between means for categories (one-way
 * analysis of variance). It sees how an outcome shifts with one input at a time, and neither bends nor joint effects.
 * An input that never varies scores 0.
 *
 * @see Draper & Smith (1998), Applied regression analysis, ch. 1 and 23.
 */
export function fScorer(inputs: readonly CaseInput[]): Scorer {
  const explained = inputs.map(explainedBy);
  const freedoms = inputs.map(freedomOf);
  return (outcome) => {
    const centred = centredOn(outcome);
    const all = squares(centred);
    return Float64Array.from(inputs, (_, place) => {
      const { between, within } = freedoms[place]!;
      if (between < 1 || within < 1) return 0;
      // A perfect fit would make F infinite, and nothing a share of it.
      const share = Math.min(explained[place]!(centred) / all, LARGEST_SHARE);
      return share / between / ((1 - share) / within);
    });
  };
}

/** The chance of an F as large as this, or larger, if the input told nothing about the outcome. */
export function fChance(f: number, input: CaseInput): number {
  const { between, within } = freedomOf(input);
  if (between < 1 || within < 1) return 1;
  return betaShare(within / (within + between * f), within / 2, between / 2);
}

const LARGEST_SHARE = 1 - 1e-12;

/** Degrees of freedom of what an input explains and of what it leaves. */
function freedomOf(input: CaseInput): { between: number; within: number } {
  if (!varies(input)) return { between: 0, within: 0 };
  if (input.kind === "number") return { between: 1, within: input.values.length - 2 };
  const present = new Set(input.codes).size;
  return { between: present - 1, within: input.codes.length - present };
}

/** How much of an outcome's sum of squares, taken from its mean, one input explains. */
function explainedBy(input: CaseInput): (centred: Float64Array) => number {
  if (input.kind === "number") {
    const own = centredOn(input.values);
    const spread = squares(own);
    return (centred) => {
      let products = 0;
      for (let place = 0; place < own.length; place++) products += own[place]! * centred[place]!;
      return spread === 0 ? 0 : (products * products) / spread;
    };
  }
  const { codes, categories } = input;
  const counts = new Float64Array(categories.length);
  for (let place = 0; place < codes.length; place++) counts[codes[place]!]!++;
  return (centred) => {
    const sums = new Float64Array(categories.length);
    for (let place = 0; place < codes.length; place++) sums[codes[place]!]! += centred[place]!;
    return sums.reduce((total, sum, code) => (sum === 0 ? total : total + (sum * sum) / counts[code]!), 0);
  };
}

function centredOn(values: Float64Array): Float64Array {
  let sum = 0;
  for (let place = 0; place < values.length; place++) sum += values[place]!;
  const mean = sum / values.length;
  return values.map((value) => value - mean);
}

function squares(values: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < values.length; place++) sum += values[place]! * values[place]!;
  return sum;
}
