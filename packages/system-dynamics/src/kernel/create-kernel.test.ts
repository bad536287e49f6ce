import { describe, expect, it } from "vitest";
import { decay, load, times } from "../../test/small-programs.ts";
import { createKernel } from "./create-kernel.ts";

describe("createKernel", () => {
  it("drains a tenth, a fifth and a half of ten litres a step", () => {
    const kernel = createKernel(decay("euler", 1, 2));
    const { values } = kernel.run({ experimentCount: 3, inputs: Float64Array.of(-0.1, -0.2, -0.5) });
    expect([...values]).toEqual([10, 9, 8.1, 10, 8, 6.4, 10, 5, 2.5]);
  });

  it("says what its inputs, outputs and times are", () => {
    const { inputs, outputs, times: saveTimes } = createKernel(decay("rk4", 0.5, 1));
    expect({ inputs, outputs, saveTimes }).toEqual({
      inputs: ["rate"],
      outputs: [{ name: "water", element: "" }],
      saveTimes: [0, 0.5, 1],
    });
  });

  it("[KER8] names the experiment, stock and time of a failure, and lets the others go on", () => {
    const squared = createKernel(decay("euler", 1, 12, times(load(2), times(load(0), load(0)))));
    const { values, failures } = squared.run({ experimentCount: 3, inputs: Float64Array.of(-0.01, 1, 0) });
    expect(failures).toEqual([
      { experiment: 1, variable: "water", time: 9, message: "water is not a finite number at 9" },
    ]);
    expect(values.subarray(0, 13).every(Number.isFinite)).toBe(true);
    expect([...values.subarray(13, 26)].map(Number.isNaN)).toEqual([...Array(9).fill(false), ...Array(4).fill(true)]);
    expect(values.subarray(26).every((value) => value === 10)).toBe(true);
  });

  it("keeps only the outputs asked for, and refuses others", () => {
    expect(createKernel(decay("euler", 1, 2), { outputs: ["Water"] }).outputs).toHaveLength(1);
    expect(() => createKernel(decay("euler", 1, 2), { outputs: ["wine"] })).toThrow("saves no variable named wine");
  });

  it("refuses inputs or keys that do not fit, and what no memory can hold", () => {
    const kernel = createKernel(decay("euler", 1, 2));
    const two = Float64Array.of(0, 0);
    expect(() => kernel.run({ experimentCount: 3, inputs: two })).toThrow(/found 2 values and 3 keys/);
    expect(() => kernel.run({ experimentCount: 2, inputs: two, seed: -1 })).toThrow("found -1");
    expect(() => createKernel({ ...decay("euler", 1, 2), slotCount: 2 ** 27 })).toThrow(/save fewer variables/);
  });
});
