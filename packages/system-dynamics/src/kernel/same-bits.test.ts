import { describe, expect, it } from "vitest";
import { randomInputs, randomProgram } from "../../test/random-program.ts";
import type { Program } from "../compile/program.ts";
import { interpret } from "../interpret/interpret.ts";
import { createKernel } from "./create-kernel.ts";

const EXPERIMENTS = 5;

/** Every experiment by the interpreter, laid out as a kernel lays it out. */
function interpreted(program: Program, inputs: Float64Array, seed: number) {
  const failures: unknown[] = [];
  const runs = Array.from({ length: EXPERIMENTS }, (_, experiment) => {
    const own = Float64Array.from(program.inputs, (_input, input) => inputs[input * EXPERIMENTS + experiment]!);
    const { values, failure } = interpret(program, { inputs: own, seed, key: experiment });
    if (failure !== undefined) failures.push({ ...failure, experiment });
    return values;
  });
  const saves = program.time.saveTimes.length;
  const values = new Float64Array(runs[0]!.length * EXPERIMENTS);
  runs.forEach((run, experiment) => {
    for (let output = 0; output < run.length / saves; output++) {
      values.set(run.subarray(output * saves, (output + 1) * saves), (output * EXPERIMENTS + experiment) * saves);
    }
  });
  return { values, failures };
}

const words = (values: Float64Array) => new BigUint64Array(values.buffer);

function firstDifference(program: Program, seed: number): string | undefined {
  const inputs = randomInputs(program, seed, EXPERIMENTS);
  const expected = interpreted(program, inputs, seed);
  const found = createKernel(program).run({ experimentCount: EXPERIMENTS, inputs, seed });
  const [a, b] = [words(expected.values), words(found.values)];
  const place = a.findIndex((word, index) => word !== b[index]);
  if (place >= 0) return `program ${seed} at ${place}: ${expected.values[place]} and ${found.values[place]}`;
  return JSON.stringify(expected.failures) === JSON.stringify(found.failures)
    ? undefined
    : `program ${seed}: ${JSON.stringify([expected.failures, found.failures])}`;
}

describe("a kernel and the interpreter", () => {
  it("give the same bits and failures over generated programs", () => {
    const count = 25;
    for (let seed = 0; seed < count; seed++) expect(firstDifference(randomProgram(seed), seed)).toBeUndefined();
  });
});
