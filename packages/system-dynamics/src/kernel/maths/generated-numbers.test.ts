import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { walkFormula } from "../../../test/walk-formula.ts";
import { numberFormulas } from "../../../tools/number-formulas.ts";
import { numberFunctionsText } from "../../../tools/number-functions-text.ts";
import * as generated from "./generated-numbers.ts";
import { bitsOf } from "./lane-graph.ts";

const functions: Readonly<Record<string, (...numbers: number[]) => number>> = generated;
const limits = [1, 2, 3, 0.5, 22, 53, 0.4375, 0.67434, 0.975, 1.1875, 2.4375, 709.78, 745.13, 1100, 1024, 2 ** -26];
const special = [0, 5e-324, 2 ** -1022, 2 ** -1023, 2 ** 52, 2 ** 53, 1.7976931348623157e308, Number.POSITIVE_INFINITY]
  .concat(
    limits,
    limits.map((x) => x * (1 + Number.EPSILON)),
    limits.map((x) => x * (1 - Number.EPSILON / 2)),
  )
  .flatMap((x) => [x, -x])
  .concat(Number.NaN);

/** Every number that has bits of its own is as likely as any other, and so are those of everyday sizes. */
const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((bits) => new Float64Array(BigUint64Array.of(bits).buffer)[0]!),
  fc.integer({ min: -50, max: 50 }),
  fc.constantFrom(...special),
);

describe("generated number functions", () => {
  it("are those that the formulas give today; if not, run `pnpm write:numbers`", () => {
    expect(readFileSync(new URL("generated-numbers.ts", import.meta.url), "utf8")).toBe(numberFunctionsText());
  });

  it.each(Object.entries(numberFormulas))("[KER1] %s has the bits of its formula", (name, formula) => {
    const walked = walkFormula(formula);
    const compare = (numbers: readonly number[]) => {
      const found = functions[name]!(...numbers);
      if (bitsOf(found) !== bitsOf(walked(...(numbers as [number])))) {
        expect.unreachable(`${name}(${numbers.join(", ")}) is ${found}, and not ${walked(...(numbers as [number]))}`);
      }
    };
    for (const x of special) {
      for (const y of formula.parameters.length === 1 ? [0] : special) compare([x, y, 1.5 * 2 ** 52 + 3]);
    }
    const numbers = fc.array(anyNumber, { minLength: 3, maxLength: 3 });
    fc.assert(fc.property(numbers, compare), { numRuns: 2000, seed: 1 });
  });
});
