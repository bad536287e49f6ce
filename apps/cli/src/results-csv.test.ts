import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resultsCsv } from "./results-csv.ts";

const csv = (...args: Parameters<typeof resultsCsv>) => [...resultsCsv(...args)].join("");

describe("resultsCsv", () => {
  it("gives time, a column per saved number, quoted names where commas or quotes ask for it", () => {
    const columns = [
      { name: "people[north,old]", values: [3, 4] },
      { name: 'the "new" share', values: [0.1, 1e-7] },
      { name: "人口", values: [1e21, -0.5] },
    ];
    expect(csv([2020, 2020.25], columns, 2)).toBe(
      'time,"people[north,old]","the ""new"" share",人口\n2020,3,0.1,1e+21\n2020.25,4,1e-7,-0.5\n',
    );
  });

  it("leaves what is not a number empty, says infinities, and stops where it is told to", () => {
    const columns = [{ name: "x", values: [Number.NaN, Number.POSITIVE_INFINITY, 7] }];
    expect(csv([0, 1, 2], columns, 2)).toBe("time,x\n0,\n1,Infinity\n");
  });

  it("writes numbers that read back as the same doubles", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.double({ noNaN: true }).filter((x) => !Object.is(x, -0)),
          { minLength: 1 },
        ),
        (values) => {
          const rows = csv(values, [{ name: "x", values }], values.length)
            .trimEnd()
            .split("\n")
            .slice(1);
          expect(rows.map((row) => row.split(",").map(Number))).toEqual(values.map((value) => [value, value]));
        },
      ),
      { seed: 4, numRuns: 100 },
    );
  });
});
