import { createKernel, type InterpretedRun, interpret, type Program } from "@tamarisk/system-dynamics";

/** Steps times numbers from which on a kernel runs faster than it takes to make one. */
const workForKernel = 2_000_000;

/**
 * One run of a program: interpreted when it is short, in a kernel when it is long. Both give the same bits, so that only the time
 * it takes tells them apart.
 *
 * @throws {RangeError} If the run does not fit into memory.
 */
export function runOnce(program: Program, inputs: Float64Array, seed: number): InterpretedRun {
  const { stepCount, saveTimes } = program.time;
  if (stepCount * program.slotCount < workForKernel) return interpret(program, { inputs, seed });
  const run = createKernel(program).run({ experimentCount: 1, inputs, keys: Uint32Array.of(0), seed });
  const [failure] = run.failures;
  return { times: saveTimes, values: run.values, ...(failure && { failure }) };
}
