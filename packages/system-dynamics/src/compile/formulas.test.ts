import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { savedValues, testModel } from "../../test/run-model.ts";
import { compileModel } from "./compile-model.ts";

/** A formula as text and what it is worth at a time, worked out in plain JavaScript. */
interface Worth {
  readonly text: string;
  readonly at: (time: number) => number;
}

const operators: readonly (readonly [(a: string, b: string) => string, (a: number, b: number) => number])[] = [
  [(a, b) => `(${a} + ${b})`, (a, b) => a + b],
  [(a, b) => `(${a} - ${b})`, (a, b) => a - b],
  [(a, b) => `(${a} * ${b})`, (a, b) => a * b],
  [(a, b) => `(${a} / (ABS(${b}) + 1))`, (a, b) => a / (Math.abs(b) + 1)],
  [(a, b) => `MIN(${a}, ${b})`, (a, b) => Math.min(a, b)],
  [(a, b) => `MAX(${a}, ${b})`, (a, b) => Math.max(a, b)],
  [(a, b) => `(IF ${a} > ${b} THEN ${a} ELSE ${b} + 1)`, (a, b) => (a > b ? a : b + 1)],
  [(a, b) => `SAFEDIV(${a}, ${b}, 7)`, (a, b) => (b === 0 ? 7 : a / b)],
  [
    (a, b) => `(IF ${a} = 0 OR ${b} <= 2 THEN INT(${a}) ELSE -(${b}))`,
    (a, b) => (a === 0 || b <= 2 ? Math.floor(a) : -b),
  ],
];

const formulas = fc.letrec<{ formula: Worth }>((tie) => ({
  formula: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constant<Worth>({ text: "TIME", at: (time) => time }),
    fc.integer({ min: -9, max: 9 }).map((value): Worth => ({ text: `(${value})`, at: () => value })),
    fc
      .tuple(fc.constantFrom(...operators), tie("formula"), tie("formula"))
      .map(
        ([[write, work], a, b]): Worth => ({ text: write(a.text, b.text), at: (time) => work(a.at(time), b.at(time)) }),
      ),
  ),
})).formula;

describe("formulas", () => {
  it("come to what plain JavaScript makes of them, in one equation or spread over several", () => {
    fc.assert(
      fc.property(formulas, formulas, (a, b) => {
        const model = testModel()
          .auxiliary("both", `first - second * 2`)
          .auxiliary("first", a.text)
          .auxiliary("second", b.text)
          .auxiliary("at once", `(${a.text}) - (${b.text}) * 2`)
          .build();
        const saved = savedValues(compileModel(model));
        const expected = [0, 1, 2].map((time) => expect.closeTo(a.at(time) - b.at(time) * 2, 9));
        expect(saved).toMatchObject({ both: expected, "at once": saved.both });
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});
