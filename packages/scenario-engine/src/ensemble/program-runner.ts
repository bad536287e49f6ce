import { createKernel, type Kernel, kernelFrom, type Program } from "@tamarisk/system-dynamics";
import type { ProgramOutput } from "./program-places.ts";

/** Runs a program in many experiments, giving the outputs asked for, in the order asked for. */
type ProgramRunner = Pick<Kernel, "run">;

/** A kernel as data, to be sent to a worker. */
export type PackedKernel = Pick<Kernel, "bytes" | "layout">;

/** A program's kernel, which saves whole variables. */
export function programKernel(program: Program, outputs: readonly ProgramOutput[]): Kernel {
  return createKernel(program, { outputs: [...new Set(outputs.map(({ variable }) => variable))] });
}

/** A program as a kernel that gives just the elements wanted. */
export function programRunner(
  program: Program,
  outputs: readonly ProgramOutput[],
  packed: PackedKernel | undefined,
): ProgramRunner {
  const kernel = packed ? kernelFrom(packed.bytes, packed.layout) : programKernel(program, outputs);
  const places = outputs.map(({ variable, element }) =>
    kernel.outputs.findIndex((saved) => saved.name === variable && saved.element === element),
  );
  const isWhole = places.length === kernel.outputs.length && places.every((place, output) => place === output);
  if (isWhole) return kernel;
  return {
    run(request) {
      const { values, failures } = kernel.run(request);
      const size = request.experimentCount * kernel.times.length;
      const wanted = new Float64Array(places.length * size);
      for (const [output, place] of places.entries()) {
        wanted.set(values.subarray(place * size, (place + 1) * size), output * size);
      }
      return { values: wanted, failures };
    },
  };
}
