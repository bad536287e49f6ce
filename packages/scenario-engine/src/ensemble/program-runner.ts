import { interpret, type Program } from "@tamarisk/system-dynamics";
import type { ProgramOutput } from "./program-places.ts";

export interface ProgramBatch {
  readonly experimentCount: number;
  /** Input by input, experiment by experiment. */
  readonly inputs: Float64Array;
  /** What each experiment draws its noise by. */
  readonly keys: Uint32Array;
  readonly seed: number;
}

export interface ProgramOutcomes {
  /** Output by output, experiment by experiment, save by save. */
  readonly values: Float64Array;
  readonly failures: readonly {
    readonly experiment: number;
    readonly variable: string;
    readonly time: number;
    readonly message: string;
  }[];
}

/** Runs a program in many experiments, giving some of its outputs. */
export interface ProgramRunner {
  run(batch: ProgramBatch): ProgramOutcomes;
}

/** The interpreter with a kernel's face. */
export function programRunner(program: Program, outputs: readonly ProgramOutput[]): ProgramRunner {
  const saves = program.time.saveTimes.length;
  const slots = program.variables.flatMap(({ name, elements, saved }) =>
    saved ? elements.map((element) => ({ name, element })) : [],
  );
  const places = outputs.map(({ variable, element }) =>
    slots.findIndex((slot) => slot.name === variable && slot.element === element),
  );
  return {
    run({ experimentCount, inputs, keys, seed }) {
      const values = new Float64Array(outputs.length * experimentCount * saves);
      const failures: ProgramOutcomes["failures"][number][] = [];
      for (let experiment = 0; experiment < experimentCount; experiment++) {
        const own = Float64Array.from(program.inputs, (_, input) => inputs[input * experimentCount + experiment]!);
        const run = interpret(program, { inputs: own, seed, key: keys[experiment]! });
        if (run.failure) failures.push({ experiment, ...run.failure });
        for (const [output, place] of places.entries()) {
          const series = run.values.subarray(place * saves, (place + 1) * saves);
          values.set(series, (output * experimentCount + experiment) * saves);
        }
      }
      return { values, failures };
    },
  };
}
