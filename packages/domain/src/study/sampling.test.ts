import { describe, expect, it } from "vitest";
import { Sampling, SamplingMethod } from "./sampling.ts";

const problems = (sampling: unknown) =>
  Sampling.safeParse(sampling)
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)
    .join("; ");

describe("Sampling", () => {
  it("knows seven methods, each with what only it needs", () => {
    expect(SamplingMethod.options).toEqual([
      "monte-carlo",
      "latin-hypercube",
      "sobol",
      "halton",
      "full-factorial",
      "morris",
      "saltelli",
    ]);
    for (const method of SamplingMethod.options) {
      expect(Sampling.parse({ method, count: 8, seed: 1 })).toEqual({ method, count: 8, seed: 1 });
    }
    expect(Sampling.parse({ method: "full-factorial", count: 3 })).toEqual({ method: "full-factorial", count: 3 });
    expect(Sampling.parse({ method: "morris", count: 10, seed: 0, levels: 6 })).toMatchObject({ levels: 6 });
  });

  it("refuses what no sample can be made of, and options of another method", () => {
    expect(problems({ method: "sobol", count: 0, seed: 1 })).toBe("count: expected at least 1 scenario; found 0");
    expect(problems({ method: "halton", count: 2e7, seed: 1 })).toContain("at most 10,000,000 scenarios");
    expect(problems({ method: "monte-carlo", count: 5, seed: -1 })).toContain("whole number from 0 to 4294967295");
    expect(problems({ method: "morris", count: 5, seed: 1, levels: 5 })).toBe(
      "levels: Morris's method needs an even number of levels",
    );
    expect(problems({ method: "sobol", count: 5, seed: 1, levels: 4 })).toContain('"levels"');
    expect(problems({ method: "sobel", count: 5, seed: 1 })).toContain("method");
  });
});
