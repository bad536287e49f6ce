import type { Program } from "../compile/program.ts";
import type { LookupTable } from "../model/expression.ts";

/** Where one run stands. */
export interface RunState {
  readonly slots: Float64Array;
  readonly tables: readonly LookupTable[];
  /** [history][step]. */
  readonly histories: readonly Float64Array[];
  readonly experiment: bigint;
  readonly seedState: bigint;
  /** The turn of each loop around the node at work, from 0. */
  readonly turns: number[];
  time: number;
  step: number;
}

export function runState(program: Program, ofSeed: bigint, experiment: bigint): RunState {
  return {
    slots: new Float64Array(program.slotCount),
    tables: program.tables,
    histories: program.histories.map(() => new Float64Array(program.time.stepCount)),
    experiment,
    seedState: ofSeed,
    turns: [],
    time: program.time.start,
    step: 0,
  };
}
