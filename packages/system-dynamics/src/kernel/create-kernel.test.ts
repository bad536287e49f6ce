import { describe, expect, it } from "vitest";
import { decay } from "../../test/small-programs.ts";
import { createKernel } from "./create-kernel.ts";

describe("createKernel", () => {
  it("drains a tenth, a fifth and a half of ten litres a step", () => {
    const kernel = createKernel(decay("euler", 1, 2));
    const { values } = kernel.run({ experimentCount: 3, inputs: Float64Array.of(-0.1, -0.2, -0.5) });
    expect([...values]).toEqual([10, 9, 8.1, 10, 8, 6.4, 10, 5, 2.5]);
  });
});
