import type { CaseInput, Cases } from "./cases.ts";
import { varies } from "./cases-problem.ts";
import { scaleOf } from "./scale-of.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

type NumberInput = Extract<CaseInput, { kind: "number" }>;

/** One rotated coordinate: the sum of the weights, each times how many standard deviations its input lies from its mean. */
export interface RotatedAxis {
  readonly id: string;
  readonly weights: readonly {
    readonly inputId: string;
    readonly weight: number;
    readonly mean: number;
    readonly standardDeviation: number;
  }[];
}

export interface RotatedCases {
  readonly cases: Cases;
  /** The axis along which futures of interest spread most comes first. */
  readonly axes: readonly RotatedAxis[];
}

/**
 * The same futures in coordinates turned towards those of interest (PCA-PRIM): numbers are standardised and replaced by
 * their principal components among the futures of interest. PRIM then finds boxes that lie askew, such as "price and rain
 * together are low", with fewer limits. Categories, and numbers that do not vary, stay as they are. Rule [PRIM11].
 *
 * @throws {RangeError} If fewer than two numbers vary, or no future is of interest.
 *
 * @see Dalal, Han, Lempert, Jaycocks & Hackbarth (2013), Improving scenario discovery using orthogonal rotations,
 *   doi:10.1016/j.envsoft.2013.05.013.
 *
 * @example
 * const { cases: turned, axes } = rotateCases(cases);
 * prim(turned); // limits on "axis 1"; axes[0].weights say what it is made of
 */
export function rotateCases(cases: Cases): RotatedCases {
  const turning = cases.inputs.filter((input): input is NumberInput => input.kind === "number" && varies(input));
  if (turning.length < 2) throw new RangeError(`a rotation needs two numbers that vary; found ${turning.length}`);
  const sought = Array.from(cases.ofInterest.keys()).filter((place) => cases.ofInterest[place] === 1);
  if (sought.length === 0) throw new RangeError("a rotation needs futures of interest; found none");

  const scales = turning.map(({ values }) => scaleOf(values));
  const standard = turning.map(({ values }, place) =>
    values.map((value) => (value - scales[place]!.mean) / scales[place]!.standardDeviation),
  );
  const pairs = symmetricEigen(covariance(standard, sought));
  const names = axisNames(pairs.length, cases.inputs);
  const axes = pairs.map(({ vector }, place) => ({
    id: names[place]!,
    weights: turning.map(({ id }, input) => ({ inputId: id, weight: vector[input]!, ...scales[input]! })),
  }));
  const rotated = pairs.map(
    ({ vector }, place): CaseInput => ({ id: names[place]!, kind: "number", values: along(standard, vector) }),
  );
  const kept = cases.inputs.filter((input) => !turning.includes(input as NumberInput));
  return { cases: { ...cases, inputs: [...rotated, ...kept] }, axes };
}

function axisNames(count: number, inputs: readonly CaseInput[]): string[] {
  const isTaken = (word: string) => inputs.some(({ id }) => id.startsWith(`${word} `));
  let word = "axis";
  while (isTaken(word)) word = `rotated ${word}`;
  return Array.from({ length: count }, (_, place) => `${word} ${place + 1}`);
}

/** Among some of the futures, about their own means. */
function covariance(columns: readonly Float64Array[], places: readonly number[]): number[][] {
  const centred = columns.map((column) => {
    const own = places.map((place) => column[place]!);
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    return own.map((value) => value - mean);
  });
  const freedom = Math.max(1, places.length - 1);
  return centred.map((row) =>
    centred.map((column) => row.reduce((sum, value, place) => sum + value * column[place]!, 0) / freedom),
  );
}

function along(columns: readonly Float64Array[], vector: readonly number[]): Float64Array {
  const values = new Float64Array(columns[0]!.length);
  for (const [input, column] of columns.entries()) {
    for (let place = 0; place < values.length; place++) values[place]! += vector[input]! * column[place]!;
  }
  return values;
}
