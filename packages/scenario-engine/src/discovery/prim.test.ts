import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { casesFrom, categories, numbers, primReference } from "../../test/prim-cases.ts";
import type { CaseInput, Cases } from "./cases.ts";
import { foundBox } from "./found-box.ts";
import { type PrimOptions, type PrimTrajectory, prim } from "./prim.ts";
import { primGain, primObjectives } from "./prim-objective.ts";

/** 1.5, 2.5, …: not whole, so limits lie halfway. */
const halves = (count: number) => Array.from({ length: count }, (_, place) => place + 1.5);

/** Futures with coarse numbers (many ties), fine numbers, and categories. */
const someCases = fc
  .record({ count: fc.integer({ min: 2, max: 60 }), seed: fc.integer({ min: 1, max: 1e6 }) })
  .map(({ count, seed }): Cases => {
    let state = seed;
    const next = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const fine = Array.from({ length: count }, next);
    const coarse = Array.from({ length: count }, () => Math.floor(6 * next()) / 2);
    const words = Array.from({ length: count }, () => ["dry", "wet", "usual"][Math.floor(3 * next())]!);
    const of = fine.map(
      (value, place) => ((value > 0.4 ? 1 : 0) & (coarse[place]! < 2.2 ? 1 : 0)) ^ (next() < 0.1 ? 1 : 0),
    );
    return casesFrom([numbers("fine", fine), numbers("coarse", coarse), categories("words", words)], of);
  });

const someOptions = fc.record({
  peelAlpha: fc.constantFrom(0.05, 0.1, 0.3),
  pasteAlpha: fc.constantFrom(0.05, 0.3),
  massMin: fc.constantFrom(0.02, 0.05, 0.2),
  objective: fc.constantFrom(...primObjectives),
});

function trajectoryOf(cases: Cases, options: PrimOptions): PrimTrajectory {
  const answer = prim(cases, options);
  return "trajectory" in answer ? answer : { trajectory: [], peeledTo: -1 };
}

const counts = (cases: Cases, options: PrimOptions) =>
  trajectoryOf(cases, options).trajectory.map(({ n, k }) => [n, k]);

function mapNumbers(cases: Cases, change: (value: number) => number): Cases {
  const inputs = cases.inputs.map(
    (input): CaseInput => (input.kind === "number" ? { ...input, values: input.values.map(change) } : input),
  );
  return { ...cases, inputs };
}

describe("prim", () => {
  it("peels the tenth from the end with nothing of interest, until all that is left is of interest", () => {
    const cases = casesFrom([numbers("price", halves(20))], [...Array(14).fill(1), ...Array(6).fill(0)]);
    const answer = prim(cases, { peelAlpha: 0.1 });
    if (answer.kind !== "found") throw new Error(answer.kind);
    // 20 futures: floor(19 × 0.1) + 1 = 2 go, then 2 of 18, then 2 of 16.
    expect(answer.trajectory.map(({ n, k, limits }) => [n, k, limits])).toEqual([
      [20, 14, {}],
      [18, 14, { price: { max: 19 } }],
      [16, 14, { price: { max: 17 } }],
      [14, 14, { price: { max: 15 } }],
    ]);
    expect(answer).toMatchObject({ peeledTo: 3, suggested: 3 });
    expect(answer.trajectory[3]).toMatchObject({ coverage: 1, density: 1, mass: 0.7 });
    expect(answer.trajectory[3]!.quasiP.price).toBeCloseTo(0.7 ** 14, 12);
  });

  it("[PRIM2] takes all futures that tie at the quantile, and limits halfway to the next", () => {
    const values = [1.5, 1.5, 1.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5];
    const cases = casesFrom([numbers("rain", values)], [0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    expect(trajectoryOf(cases, { peelAlpha: 0.1 }).trajectory[1]).toMatchObject({ n: 6, limits: { rain: { min: 2 } } });
  });

  it("[PRIM2] takes only what lies beyond the tie when the tie reaches to the other end", () => {
    const cases = casesFrom([numbers("rain", [0.5, ...Array(9).fill(2.5)])], [0, ...Array(9).fill(1)]);
    const { trajectory } = trajectoryOf(cases, { peelAlpha: 0.2 });
    expect(trajectory[1]).toMatchObject({ n: 9, k: 9, limits: { rain: { min: 2.5 } } });
  });

  it("[PRIM2] sets limits of whole numbers on a value that is inside", () => {
    const cases = casesFrom([numbers("schools", [1, 2, 3, 4, 7, 7, 8, 9, 9, 9])], [0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    const { trajectory } = trajectoryOf(cases, { peelAlpha: 0.3 });
    expect(trajectory.map(({ limits }) => limits)).toEqual([{}, { schools: { min: 4 } }, { schools: { min: 8 } }]);
  });

  it("[PRIM3] drops a category at a time", () => {
    const words = ["dry", "dry", "dry", "wet", "wet", "usual", "usual", "usual", "usual", "usual"];
    const cases = casesFrom([categories("weather", words)], [1, 1, 1, 0, 0, 0, 1, 0, 0, 0]);
    const { trajectory } = trajectoryOf(cases, {});
    expect(trajectory.map(({ limits, n, k }) => [limits, n, k])).toEqual([
      [{}, 10, 4],
      [{ weather: { values: ["dry", "usual"] } }, 8, 4],
      [{ weather: { values: ["dry"] } }, 3, 3],
    ]);
  });

  it("[PRIM4] weighs a step by each objective as worked by hand", () => {
    const [old, peeled, pasted] = [
      { n: 10, k: 4 },
      { n: 8, k: 4 },
      { n: 12, k: 6 },
    ];
    expect(primObjectives.map((objective) => primGain(objective, old, peeled))).toEqual([
      expect.closeTo(0.05, 12),
      expect.closeTo(0.4, 12),
      0.5,
    ]);
    expect(primGain("lenient2", old, pasted)).toBeCloseTo(0.6, 12);
  });

  it("[PRIM4] prefers a small sure gain per future with lenient1, the densest box with the original objective", () => {
    // Dropping "b" leaves 4 of 5 (0.8); cutting the lowest number leaves 5 of 9 (0.56): 0.3 / 5 against 0.056 / 1.
    const cases = casesFrom(
      [numbers("x", halves(10)), categories("c", ["b", "a", "b", "a", "a", "b", "a", "b", "b", "a"])],
      [0, 1, 0, 1, 1, 0, 1, 0, 1, 0],
    );
    expect(Object.keys(trajectoryOf(cases, { objective: "lenient1" }).trajectory[1]!.limits)).toEqual(["c"]);
    const uneven = casesFrom([cases.inputs[0]!, cases.inputs[1]!], [0, 1, 0, 1, 1, 1, 1, 0, 1, 0]);
    expect(Object.keys(trajectoryOf(uneven, { objective: "lenient1" }).trajectory[1]!.limits)).toEqual(["x"]);
    expect(Object.keys(trajectoryOf(uneven, { objective: "original" }).trajectory[1]!.limits)).toEqual(["c"]);
  });

  it("[PRIM5] finds the boxes that a plain PRIM in Python peels and pastes, one by one, with scipy's quasi-p", () => {
    const { cases, runs } = primReference();
    expect(runs.filter(({ boxes, peeledTo }) => boxes.length > peeledTo + 1).length).toBeGreaterThan(3);
    for (const { options, peeledTo, boxes } of runs) {
      const found = trajectoryOf(cases, options);
      expect(found.peeledTo).toBe(peeledTo);
      expect(found.trajectory.length).toBe(boxes.length);
      for (const [place, { quasiP, limits, ...quality }] of boxes.entries()) {
        const own = found.trajectory[place]!;
        expect(own).toMatchObject(quality);
        expect(own.limits).toEqual(limits);
        for (const [id, chance] of Object.entries(quasiP)) expect(own.quasiP[id]! / chance).toBeCloseTo(1, 10);
      }
    }
  });

  it("counts along the way what counting each box from scratch gives", () => {
    fc.assert(
      fc.property(someCases, someOptions, (cases, options) => {
        for (const box of trajectoryOf(cases, options).trajectory) {
          const { quasiP, ...counted } = foundBox(cases, { limits: box.limits });
          expect(box).toMatchObject(counted);
          for (const [id, chance] of Object.entries(quasiP)) expect(box.quasiP[id]).toBeCloseTo(chance, 12);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  it("loses coverage and never gains futures while it peels, and gains density while it pastes", () => {
    fc.assert(
      fc.property(someCases, someOptions, (cases, options) => {
        const { trajectory, peeledTo } = trajectoryOf(cases, options);
        for (const [place, box] of trajectory.entries()) {
          expect(box.density * box.n).toBeCloseTo(box.k, 9);
          if (place === 0) continue;
          const before = trajectory[place - 1]!;
          expect(box.n / cases.count).toBeGreaterThanOrEqual(options.massMin);
          if (place <= peeledTo) {
            expect(box.coverage).toBeLessThanOrEqual(before.coverage);
            expect(box.n).toBeLessThan(before.n);
            if (options.objective !== "original") expect(box.density).toBeGreaterThan(before.density);
          } else {
            expect(box.n).toBeGreaterThan(before.n);
            expect(box.density).toBeGreaterThan(before.density);
          }
        }
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it("holds the same futures when an input is measured on another rising scale", () => {
    fc.assert(
      fc.property(someCases, someOptions, (cases, options) => {
        const stretched = mapNumbers(cases, (value) => Math.exp(value) - 7.3);
        expect(counts(stretched, options)).toEqual(counts(cases, options));
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it("does not care in which order the futures stand", () => {
    fc.assert(
      fc.property(someCases, someOptions, (cases, options) => {
        const inputs = cases.inputs.map(
          (input): CaseInput =>
            input.kind === "number"
              ? { ...input, values: input.values.toReversed() }
              : { ...input, codes: input.codes.toReversed() },
        );
        const turned = { ...cases, inputs, ofInterest: cases.ofInterest.toReversed() };
        expect(prim(turned, options)).toEqual(prim(cases, options));
      }),
      { numRuns: 40, seed: 8 },
    );
  });

  it("does not care in which order inputs stand where no two steps are equally good", () => {
    const { cases, runs } = primReference();
    const turned = { ...cases, inputs: cases.inputs.toReversed() };
    const { options } = runs[4]!;
    expect(trajectoryOf(turned, options).trajectory).toEqual(trajectoryOf(cases, options).trajectory);
  });

  it("says why there is no box", () => {
    const price = numbers("price", [1.5, 2.5, 3.5, 4.5]);
    expect(prim(casesFrom([price], [0, 0, 0, 0]))).toEqual({ kind: "none-of-interest", count: 4 });
    expect(prim(casesFrom([price], [1, 1, 1, 1]))).toEqual({ kind: "all-of-interest", count: 4 });
    expect(prim(casesFrom([numbers("price", [2, 2])], [1, 0]))).toEqual({ kind: "nothing-varies", count: 2 });
    expect(prim(casesFrom([], []))).toEqual({ kind: "no-cases" });
    expect(prim(casesFrom([numbers("price", [1, Number.NaN])], [1, 0]))).toMatchObject({ kind: "missing-values" });
    expect(prim(casesFrom([price], [0, 1, 1, 0]), { massMin: 0.9 })).toMatchObject({ kind: "no-better-box" });
  });

  it("[PRIM8] says how dense the densest box is when none is as dense as was asked for", () => {
    const cases = casesFrom([numbers("price", halves(10))], [1, 0, 1, 0, 1, 0, 0, 0, 0, 0]);
    const answer = prim(cases, { densityMin: 0.9, massMin: 0.5, peelAlpha: 0.1 });
    expect(answer).toMatchObject({ kind: "not-dense-enough", densityMin: 0.9 });
    if (answer.kind === "not-dense-enough") expect(answer.trajectory[answer.densest]!.density).toBe(0.6);
  });

  it.each([
    { peelAlpha: 0 },
    { peelAlpha: 0.5 },
    { pasteAlpha: Number.NaN },
    { massMin: -0.1 },
    { massMin: 1.1 },
    { densityMin: -1 },
  ])("refuses the option $0", (options) => {
    expect(() => prim(casesFrom([numbers("price", [1, 2])], [0, 1]), options)).toThrow(RangeError);
  });
});
