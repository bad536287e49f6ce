import type { Program } from "../compile/program.ts";
import { savedSlots, slotLabels } from "../kernel/program-layout.ts";
import { experimentState, seedState } from "../kernel/random-number.ts";
import { type RunFailure, runFailure } from "../kernel/run-failure.ts";
import { type RunState, runState } from "./run-state.ts";
import { runStatements } from "./run-statements.ts";

export interface InterpretedRun {
  readonly times: readonly number[];
  /** [element of each saved variable][save time]. */
  readonly values: Float64Array;
  readonly failure?: RunFailure;
}

/**
 * Run a program once, plainly: the reference that kernels are tested against. To run thousands, use `createKernel`.
 *
 * @param options.inputs - A value per slot of `program.inputs`; left out, the values that
 *   the program holds for them.
 * @param options.seed - A whole number from 0 to 2³² − 1, which random numbers belong to.
 * @param options.key - The experiment, as such a number.
 * @returns Values at each save time. When a stock becomes infinite or NaN the run ends in a failure, and its values are
 *   NaN from that time on.
 * @throws {RangeError} If the number of inputs is not the program's.
 *
 * @example
 * interpret(compileModel(model), { seed: 1, key: 812 }).values;
 */
export function interpret(
  program: Program,
  options: { readonly inputs?: Float64Array; readonly seed?: number; readonly key?: number } = {},
): InterpretedRun {
  const { time } = program;
  const ofSeed = seedState(options.seed ?? 0);
  const state = runState(program, ofSeed, experimentState(ofSeed, options.key ?? 0));
  for (const { slot, value } of program.constants) state.slots[slot] = value;
  setInputs(program, state, options.inputs);

  const saved = savedSlots(program);
  const saveCount = time.saveTimes.length;
  const values = new Float64Array(saved.length * saveCount).fill(Number.NaN);
  const result = { times: time.saveTimes, values };

  runStatements(program.start, state);
  for (let step = 0; ; step++) {
    state.step = step;
    state.time = time.start + step * time.step;
    const failure = firstFailure(program, state);
    if (failure !== undefined) return { ...result, failure };
    runStatements(program.step, state);
    if (step % time.stepsPerSave === 0) {
      const save = step / time.stepsPerSave;
      saved.forEach((slot, output) => {
        values[output * saveCount + save] = canonical(state.slots[slot]!);
      });
    }
    if (step === time.stepCount) return result;
    program.histories.forEach(({ slot }, history) => {
      state.histories[history]![step] = state.slots[slot]!;
    });
    const carried = program.held.map(({ from, count }) => state.slots.slice(from, from + count));
    integrate(program, state);
    program.held.forEach(({ slot }, place) => {
      state.slots.set(carried[place]!, slot);
    });
  }
}

function setInputs(program: Program, state: RunState, inputs: Float64Array | undefined): void {
  if (inputs === undefined) return;
  if (inputs.length !== program.inputs.length) {
    throw new RangeError(`${program.name} takes ${program.inputs.length} inputs; found ${inputs.length}`);
  }
  program.inputs.forEach(({ slot }, input) => {
    state.slots[slot] = inputs[input]!;
  });
}

function firstFailure(program: Program, { slots, time }: RunState): RunFailure | undefined {
  for (const { slot, count } of program.stocks) {
    for (let place = slot; place < slot + count; place++) {
      if (!Number.isFinite(slots[place])) return runFailure(slotLabels(program)(place), time);
    }
  }
  return undefined;
}

/** Move the stocks over one step. RK2 is Heun's rule, as in Stella; RK4 is the classical one. */
function integrate(program: Program, state: RunState): void {
  const { method, step } = program.time;
  const before = stocksOf(program, state);
  const first = netsOf(program, state);
  if (method === "euler") {
    setStocks(program, state, (place) => before[place]! + step * first[place]!);
    return;
  }
  const stageAt = (share: number, nets: Float64Array): Float64Array => {
    setStocks(program, state, (place) => before[place]! + share * step * nets[place]!);
    state.time = program.time.start + (state.step + share) * step;
    runStatements(program.step, state);
    return netsOf(program, state);
  };
  if (method === "rk2") {
    const second = stageAt(1, first);
    setStocks(program, state, (place) => before[place]! + (step / 2) * (first[place]! + second[place]!));
    return;
  }
  const second = stageAt(0.5, first);
  const third = stageAt(0.5, second);
  const fourth = stageAt(1, third);
  setStocks(
    program,
    state,
    (place) => before[place]! + (step / 6) * (first[place]! + 2 * second[place]! + 2 * third[place]! + fourth[place]!),
  );
}

function stocksOf(program: Program, { slots }: RunState): Float64Array {
  return gather(program.stocks.map(({ slot, count }) => slots.subarray(slot, slot + count)));
}

function netsOf(program: Program, { slots }: RunState): Float64Array {
  return gather(program.stocks.map(({ net, count }) => slots.subarray(net, net + count)));
}

function gather(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function setStocks(program: Program, { slots }: RunState, value: (place: number) => number): void {
  let place = 0;
  for (const { slot, count } of program.stocks) {
    for (let element = 0; element < count; element++) slots[slot + element] = value(place++);
  }
}

/** One form for all the bit patterns that mean "not a number". */
function canonical(value: number): number {
  return Number.isNaN(value) ? Number.NaN : value;
}
