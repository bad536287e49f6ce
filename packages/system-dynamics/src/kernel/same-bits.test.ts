import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomInputs, randomProgram } from "../../test/random-program.ts";
import type { Program } from "../compile/program.ts";
import { interpret } from "../interpret/interpret.ts";
import { createKernel, kernelFrom } from "./create-kernel.ts";
import { buildKernel } from "./emit/build-kernel.ts";
import { everyOperator, kernelFingerprint } from "./kernel-fingerprint.ts";
import { savedVariables } from "./program-layout.ts";

const EXPERIMENTS = 5;

/** Every experiment by the interpreter, laid out as a kernel lays it out. */
function interpreted(program: Program, inputs: Float64Array, seed: number, count = EXPERIMENTS) {
  const failures: unknown[] = [];
  const runs = Array.from({ length: count }, (_, experiment) => {
    const own = Float64Array.from(program.inputs, (_input, input) => inputs[input * count + experiment]!);
    const { values, failure } = interpret(program, { inputs: own, seed, key: experiment });
    if (failure !== undefined) failures.push({ ...failure, experiment });
    return values;
  });
  const saves = program.time.saveTimes.length;
  const values = new Float64Array(runs[0]!.length * count);
  runs.forEach((run, experiment) => {
    for (let output = 0; output < run.length / saves; output++) {
      values.set(run.subarray(output * saves, (output + 1) * saves), (output * count + experiment) * saves);
    }
  });
  return { values, failures };
}

const words = (values: Float64Array) => new BigUint64Array(values.buffer);

/** What differs between two results, in words; nothing when every bit agrees. */
function difference(
  expected: { values: Float64Array; failures: readonly unknown[] },
  found: { values: Float64Array; failures: readonly unknown[] },
): string | undefined {
  const [a, b] = [words(expected.values), words(found.values)];
  const place = a.findIndex((word, index) => word !== b[index]);
  if (place >= 0) return `at ${place}: ${expected.values[place]} and ${found.values[place]}`;
  const [mine, theirs] = [expected.failures, found.failures].map((failures) => JSON.stringify(failures));
  return mine === theirs ? undefined : `${mine} and ${theirs}`;
}

/** The kernel of a program with so many lanes. */
function kernelOf(program: Program, lanes: number) {
  const saved = savedVariables(program).flatMap(({ name, slot, elements }) =>
    elements.map((element, place) => ({ name, element, slot: slot + place })),
  );
  const { bytes, layout } = buildKernel(program, saved, lanes);
  return kernelFrom(bytes, layout);
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe("a kernel and the interpreter", () => {
  it("[KER1] [KER5] [KER8] give the same bits and failures over generated programs, with two, four or eight lanes", () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(2, 4, 8), (seed, lanes) => {
        const program = randomProgram(seed);
        const inputs = randomInputs(program, seed, EXPERIMENTS);
        const found = kernelOf(program, lanes).run({ experimentCount: EXPERIMENTS, inputs, seed });
        expect(difference(interpreted(program, inputs, seed), found)).toBeUndefined();
      }),
      { seed: 6, numRuns: 40 },
    );
  });

  it("[KER2] [KER3] give the same bits for every operator over numbers of all sizes", () => {
    const program = everyOperator();
    const found = createKernel(program).run({ experimentCount: 3, inputs: new Float64Array(0), seed: 9 });
    expect(difference(interpreted(program, new Float64Array(0), 9, 3), found)).toBeUndefined();
  });
});

describe("a kernel", () => {
  it("[KER6] [KER7] gives an experiment the same bytes alone, in any company and in any order", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 7 }), (seed, count, shift) => {
        const program = randomProgram(seed % 50);
        const kernel = createKernel(program);
        const inputs = randomInputs(program, seed, count);
        const keys = Uint32Array.from({ length: count }, (_, experiment) => 10 + experiment);
        const all = kernel.run({ experimentCount: count, inputs, keys, seed });
        const order = Array.from({ length: count }, (_, place) => (place * 13 + shift) % count).filter(
          (experiment, place, list) => list.indexOf(experiment) === place,
        );
        const some = kernel.run({
          experimentCount: order.length,
          inputs: Float64Array.from({ length: program.inputs.length * order.length }, (_, at) => {
            return inputs[Math.floor(at / order.length) * count + order[at % order.length]!]!;
          }),
          keys: Uint32Array.from(order, (experiment) => keys[experiment]!),
          seed,
        });
        const saves = program.time.saveTimes.length;
        kernel.outputs.forEach((_, output) => {
          order.forEach((experiment, place) => {
            const from = (output * count + experiment) * saves;
            const to = (output * order.length + place) * saves;
            expect(words(some.values.slice(to, to + saves))).toEqual(words(all.values.slice(from, from + saves)));
          });
        });
      }),
      { seed: 3, numRuns: 8 },
    );
  });

  it("[KER1] has the fingerprint it has on every machine", () => {
    expect(kernelFingerprint()).toBe("e6de2f47e1f2ca45");
  });

  it("is the same after its bytes and layout were copied to another thread", () => {
    const kernel = createKernel(everyOperator());
    const copy = structuredClone({ bytes: kernel.bytes, layout: kernel.layout });
    const request = { experimentCount: 3, inputs: new Float64Array(0), seed: 4 };
    expect(difference(kernel.run(request), kernelFrom(copy.bytes, copy.layout).run(request))).toBeUndefined();
  });
});
