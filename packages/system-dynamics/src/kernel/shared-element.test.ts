import { describe, expect, it } from "vitest";
import { compileModel } from "../compile/compile-model.ts";
import { interpret } from "../interpret/interpret.ts";
import { modelBuilder } from "../model/model-builder.ts";
import { createKernel } from "./create-kernel.ts";

/** Three stages of a rate that belongs to the experiment, picked by the time that all experiments share. */
const model = modelBuilder("Stages", { start: 0, stop: 6, step: 1 })
  .dimension("stage", ["early", "middle", "late"])
  .dimension("group", ["a", "b"])
  .numbers("weight[stage, group]", [1, 2, 3, 4, 5, 6])
  .constant("size", 1)
  .auxiliary("rate[stage, group]", "size * weight")
  .flow("now[group]", "rate[TIME, group]")
  .auxiliary("own[group]", "rate[size, group]")
  .auxiliary("least", "MIN(size, 2.5)")
  .auxiliary("most", "MAX(-1, size)")
  .stock("total[group]", { initial: 0, inflows: ["now"] })
  .build();

describe("an element that all experiments share by its number", () => {
  const program = compileModel(model, { inputs: ["size"] });
  const sizes = Float64Array.of(1, 10, 2.75, -4, 0, -0, Number.NaN, 3, 0.5);
  const run = createKernel(program).run({ experimentCount: sizes.length, inputs: sizes });
  const times = program.time.saveTimes.length;

  it("is each experiment's own value there, zero before the first and after the last", () => {
    const kernel = createKernel(program, { outputs: ["now"] });
    const { values } = kernel.run({ experimentCount: 2, inputs: Float64Array.of(1, 10) });
    expect([...values.subarray(0, 7)]).toEqual([0, 1, 3, 5, 0, 0, 0]);
    expect([...values.subarray(7, 14)]).toEqual([0, 10, 30, 50, 0, 0, 0]);
  });

  it("has the interpreter's bits, and so have limits by a number", () => {
    for (const [experiment, size] of sizes.entries()) {
      const alone = interpret(program, { inputs: Float64Array.of(size) }).values;
      for (let output = 0; output * times < alone.length; output++) {
        const start = (output * sizes.length + experiment) * times;
        expect(run.values.subarray(start, start + times)).toEqual(alone.subarray(output * times, (output + 1) * times));
      }
    }
  });
});
