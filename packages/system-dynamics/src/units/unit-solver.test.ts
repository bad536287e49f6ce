import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUnit } from "./read-unit.ts";
import { timesPower, type Unit, unitPower } from "./unit.ts";
import { UnitSolver } from "./unit-solver.ts";

const unit = (text: string): Unit => readUnit(text)!;

describe("UnitSolver [UNI8]", () => {
  it("solves for what is not known, through roots", () => {
    const solver = new UnitSolver();
    const side = solver.unknown("side");
    expect(solver.equate(unitPower(side, 2), unit("m^4/s^2"))).toBe(true);
    expect(Object.fromEntries(solver.solved(side))).toEqual({ m: 2, s: -1 });
  });

  it("tells what cannot be", () => {
    const solver = new UnitSolver();
    const rate = solver.unknown("rate");
    expect(solver.equate(timesPower(rate, unit("year"), 1), unit("people"))).toBe(true);
    expect(solver.equate(rate, unit("people"))).toBe(false);
    expect(solver.equate(rate, unit("people/year"))).toBe(true);
  });

  it("does not judge what nobody has said, even where an unknown cancels out", () => {
    const solver = new UnitSolver();
    const a = solver.unknown("a");
    expect(solver.equate(a, timesPower(a, unit("month"), -1))).toBe(true);
    solver.equate(a, unit("people"));
    expect(solver.equate(a, timesPower(a, unit("month"), -1))).toBe(false);
  });

  it("carries what it learns along a chain of any length, in either direction", () => {
    const solver = new UnitSolver();
    const chain = Array.from({ length: 3000 }, (_, i) => solver.unknown(`x${i}`));
    for (let i = 1; i < chain.length; i++) solver.equate(chain[i]!, timesPower(chain[i - 1]!, unit("m"), 1));
    solver.equate(chain.at(-1)!, unit("m^3000"));
    expect(Object.fromEntries(solver.solved(chain[0]!))).toEqual({ m: 1 });
  });

  it("finds the powers of a triangular system of equations, whatever the order in which they come", () => {
    const systems = fc.record({
      order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      answers: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 4 }),
    });
    fc.assert(
      fc.property(systems, ({ order, answers }) => {
        const solver = new UnitSolver();
        const unknowns = answers.map((_, i) => solver.unknown(`u${i}`));
        for (const row of order) {
          let left: Unit = new Map();
          let power = 0;
          for (let i = 0; i <= row; i++) {
            left = timesPower(left, unknowns[i]!, i + 1);
            power += (i + 1) * answers[i]!;
          }
          expect(solver.equate(left, unitPower(unit("m"), power))).toBe(true);
        }
        expect(unknowns.map((u) => solver.solved(u).get("m") ?? 0)).toEqual(answers.map((n) => expect.closeTo(n, 9)));
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it("gives up on a unit no person would write instead of growing without end", () => {
    const solver = new UnitSolver();
    let product: Unit = new Map();
    for (let i = 0; i < 200; i++) product = timesPower(product, solver.unknown(`x${i}`), 1);
    expect(solver.equate(product, unit("m"))).toBe(true);
    expect(solver.solved(product).size).toBe(200);
  });
});
