import { describe, expect, it } from "vitest";
import { accuracyCases, measureAccuracy } from "../../../test/maths-accuracy.ts";

describe("maths of kernels", () => {
  it.each(accuracyCases)("[KER3] $name is within $bound units of the last place of the true value", (each) => {
    const { max, worst } = measureAccuracy(each, 300);
    expect(max, worst).toBeLessThanOrEqual(each.bound);
  });
});
