import type { CaseInput, Cases } from "./cases.ts";
import { checkColumn } from "./cases-problem.ts";

export interface CountedCases {
  readonly cases: Cases;
  /** Futures left out because their run gave no number. */
  readonly leftOut: number;
  /** The place among all futures of each future that was kept. */
  readonly kept: Int32Array;
}

/**
 * Futures for discovery from an outcome of each. A future whose outcome is not a number is neither a success nor a
 * failure: it is left out, and counted.
 *
 * @param outcome - One number a future.
 * @throws {RangeError} If there are not as many outcomes as futures.
 *
 * @example
 * casesOfOutcome([price], residents, (value) => value < 400_000); // { cases, leftOut: 3, kept }
 */
export function casesOfOutcome(
  inputs: readonly CaseInput[],
  outcome: Float64Array,
  isOfInterest: (value: number) => boolean,
): CountedCases {
  for (const input of inputs) checkColumn(input, outcome.length);
  const kept = Int32Array.from(outcome.keys()).filter((place) => !Number.isNaN(outcome[place]!));
  const ofInterest = Uint8Array.from(kept, (place) => (isOfInterest(outcome[place]!) ? 1 : 0));
  const cases = { count: kept.length, inputs: inputs.map((input) => pickInput(input, kept)), ofInterest };
  return { cases, leftOut: outcome.length - kept.length, kept };
}

/** Some of the futures, in the order of their places. */
export function pickCases({ inputs, ofInterest }: Cases, places: Int32Array): Cases {
  return {
    count: places.length,
    inputs: inputs.map((input) => pickInput(input, places)),
    ofInterest: pick(ofInterest, places, new Uint8Array(places.length)),
  };
}

/** One input in some of the futures. */
export function pickInput(input: CaseInput, places: Int32Array): CaseInput {
  return input.kind === "number"
    ? { ...input, values: pick(input.values, places, new Float64Array(places.length)) }
    : { ...input, codes: pick(input.codes, places, new Uint16Array(places.length)) };
}

function pick<Column extends Float64Array | Uint16Array | Uint8Array>(
  column: Column,
  places: Int32Array,
  picked: Column,
): Column {
  for (let rank = 0; rank < places.length; rank++) picked[rank] = column[places[rank]!]!;
  return picked;
}
