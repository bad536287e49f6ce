import { compileModel } from "../src/compile/compile-model.ts";
import type { Program } from "../src/compile/program.ts";
import { interpret } from "../src/interpret/interpret.ts";
import { createKernel } from "../src/kernel/create-kernel.ts";
import type { Model } from "../src/model/model.ts";
import { type ModelBuilder, modelBuilder } from "../src/model/model-builder.ts";
import { ModelError, problemText } from "../src/model/model-problem.ts";
import { readVensim } from "../src/read/vensim/read-vensim.ts";

/** A builder of models that run from 0 to 2 in steps of 1, unless told otherwise. */
export function testModel(time: { readonly stop?: number; readonly step?: number } = {}): ModelBuilder {
  return modelBuilder("test", { start: 0, stop: 2, step: 1, ...time });
}

/** Vensim equations with the settings of a run from 0. */
export function vensimModel(equations: string, { stop = 2, step = 1 } = {}): Promise<Model> {
  const settings = `INITIAL TIME = 0 ~~|\nFINAL TIME = ${stop} ~~|\nTIME STEP = ${step} ~~|\nSAVEPER = TIME STEP ~~|\n`;
  return readVensim(`${equations}\n${settings}`, { file: "test.mdl" });
}

/**
 * What each element of some variables is at each save time, by `name` or `name[element]`; from the interpreter, after a
 * look that the kernel gives the same bits.
 */
export function savedValues(program: Program, inputs: Float64Array = new Float64Array(program.inputs.length)) {
  const { values, times, failure } = interpret(program, { inputs, seed: 1, key: 1 });
  if (failure) throw new RangeError(failure.message);
  const kernelRun = createKernel(program).run({ experimentCount: 1, inputs, keys: Uint32Array.of(1), seed: 1 });
  const differs = values.findIndex((value, at) => !Object.is(value, kernelRun.values[at]));
  if (differs >= 0) throw new RangeError(`the kernel gives ${kernelRun.values[differs]}, not ${values[differs]}`);
  const names = program.variables
    .filter(({ saved }) => saved)
    .flatMap(({ name, elements }) => elements.map((element) => (element === "" ? name : `${name}[${element}]`)));
  return Object.fromEntries(
    names.map((name, at) => [name, [...values.subarray(at * times.length, (at + 1) * times.length)]]),
  );
}

/** One variable over time, an array's elements one after another. */
export function valuesOf(model: Model, name: string, inputs: Readonly<Record<string, number>> = {}): number[] {
  const program = compileModel(model, { inputs: Object.keys(inputs), outputs: [name] });
  return Object.values(savedValues(program, Float64Array.from(Object.values(inputs)))).flat();
}

/** One variable at the first time, element by element. */
export function firstValuesOf(model: Model, name: string): number[] {
  return Object.values(savedValues(compileModel(model, { outputs: [name] }))).map((values) => values[0]!);
}

/** What a model is refused for, a line per problem. */
export function refusalOf(model: Model, options: Parameters<typeof compileModel>[1] = {}): string {
  try {
    compileModel(model, options);
  } catch (error) {
    if (error instanceof ModelError)
      return error.problems.map((found) => `${found.kind}: ${problemText(found)}`).join("\n");
    throw error;
  }
  return "";
}
