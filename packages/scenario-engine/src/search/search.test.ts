import { randomStream } from "@tamarisk/system-dynamics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frontOf, settingsFor } from "../../test/search/search-settings.ts";
import { c2dtlz2, constr, dtlz, zdt } from "../../test/search/test-problems.ts";
import { openSavedSearch, savedSearch } from "./saved-search.ts";
import { advanceSearch, foundFront, pendingPoints, runSearch, runSearchAsync, startSearch } from "./search.ts";
import type { SearchPoints, SearchProblem } from "./search-problem.ts";

describe("search", () => {
  it("keeps constraints, and says by how much they are broken where none can", () => {
    for (const settings of Object.values(settingsFor([0.01, 0.05]))) {
      const { variables, objectives } = frontOf(constr, settings, 4000);
      const broken = constr.evaluate({ count: variables.length / 2, variables, step: 0 }).violations!;
      expect(Math.max(...broken)).toBe(0);
      // CONSTR's front, worked out by hand: (6 − 9x) to (9x − 1)/x, then 1/x from x = 2/3 on.
      expect(Math.min(...objectives.filter((_, at) => at % 2 === 0))).toBeCloseTo(0.389, 1);
      expect(Math.min(...objectives.filter((_, at) => at % 2 === 1))).toBeCloseTo(1, 1);
    }
    const parts = frontOf(c2dtlz2(3), settingsFor([0.05, 0.05, 0.05]).nsga3, 8000);
    expect(Math.max(...c2dtlz2(3).evaluate({ ...parts, step: 0 }).violations!)).toBe(0);

    const impossible = { ...constr, evaluate: allBroken(0.25) };
    for (const settings of Object.values(settingsFor([0.01, 0.05]))) {
      const state = runSearch(constr.problem, startSearch(constr.problem, settings), impossible.evaluate, 300);
      expect(foundFront(constr.problem, state)).toEqual({ kind: "none-feasible", leastViolation: 0.5 });
    }
  });

  it("goes on after a stop as if there had been none, bit for bit, from its saved text", () => {
    for (const settings of Object.values(settingsFor([0.05, 0.05, 0.05], 9))) {
      const { problem, evaluate } = dtlz[2](3);
      const whole = runSearch(problem, startSearch(problem, settings), evaluate, 2600);
      const half = runSearch(problem, startSearch(problem, settings), evaluate, 1300);
      const reopened = openSavedSearch(savedSearch(half));
      expect(reopened).toEqual(half);
      expect(savedSearch(runSearch(problem, reopened, evaluate, 2600))).toBe(savedSearch(whole));
    }
  });

  it("gives the same for the same seed and another for another, also when points are evaluated elsewhere", async () => {
    const { problem, evaluate } = zdt[1];
    for (const { algorithm } of Object.values(settingsFor([0.1, 0.1]))) {
      const run = (seed: number) =>
        runSearch(problem, startSearch(problem, settingsFor([0.1, 0.1], seed)[algorithm]), evaluate, 400);
      expect(run(3)).toEqual(run(3));
      expect(run(3).population).not.toEqual(run(4).population);
      const elsewhere = (points: SearchPoints) => Promise.resolve(evaluate(points));
      const start = startSearch(problem, settingsFor([0.1, 0.1], 3)[algorithm]);
      expect(await runSearchAsync(problem, start, elsewhere, 400, () => true)).toEqual(run(3));
      const stopped = await runSearchAsync(problem, start, elsewhere, 400, ({ step }) => step < 2);
      expect(stopped.step).toBe(2);
    }
  });

  it("never gives points of which one dominates another, nor values outside what may be set", () => {
    const problem: SearchProblem = {
      variables: [
        { id: "share", kind: "real", low: -1, high: 2 },
        { id: "start", kind: "integer", low: 2025, high: 2031 },
        { id: "form", kind: "category", count: 3 },
        { id: "fixed", kind: "real", low: 4, high: 4 },
      ],
      objectives: [
        { id: "green", direction: "maximize" },
        { id: "cost", direction: "minimize" },
      ],
      constraintCount: 0,
    };
    const evaluate = ({ count, variables }: SearchPoints) => ({
      objectives: Float64Array.from({ length: 2 * count }, (_, at) => {
        const [share, start, form] = variables.subarray(4 * (at >> 1), 4 * (at >> 1) + 4);
        return at % 2 === 0 ? share! + form! - 0.01 * (start! - 2025) ** 2 : share! ** 2 + 0.1 * (2031 - start!);
      }),
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom(...Object.values(settingsFor([0.05, 0.05]))),
        (seed, settings) => {
          const front = foundFront(
            problem,
            runSearch(problem, startSearch(problem, { ...settings, seed }), evaluate, 600),
          );
          if (front.kind !== "front") throw new Error(front.kind);
          for (let place = 0; place < front.count; place++) {
            const [share, start, form, fixed] = front.variables.subarray(4 * place, 4 * place + 4);
            expect(share! >= -1 && share! <= 2 && [0, 1, 2].includes(form!) && fixed === 4).toBe(true);
            expect(Number.isInteger(start) && start! >= 2025 && start! <= 2031).toBe(true);
            for (let other = 0; other < front.count; other++) {
              const [green, cost] = front.objectives.subarray(2 * place, 2 * place + 2);
              const [moreGreen, lessCost] = front.objectives.subarray(2 * other, 2 * other + 2);
              const isDominated =
                moreGreen! >= green! && lessCost! <= cost! && (moreGreen! > green! || lessCost! < cost!);
              expect(isDominated).toBe(false);
            }
          }
        },
      ),
      { numRuns: 8, seed: 2 },
    );
  });

  it("counts points that cannot be worked out and never keeps them", () => {
    const { problem, evaluate } = zdt[1];
    const failing = (points: SearchPoints) => {
      const { objectives } = evaluate(points);
      return { objectives: objectives.map((value, at) => (points.variables[30 * (at >> 1)]! > 0.5 ? NaN : value)) };
    };
    const state = runSearch(problem, startSearch(problem, settingsFor([0.1, 0.1]).nsga2), failing, 1000);
    const front = foundFront(problem, state);
    expect(state.failedCount).toBeGreaterThan(50);
    expect(front.kind === "front" && front.objectives.every(Number.isFinite)).toBe(true);
    const hopeless = ({ count }: SearchPoints) => ({ objectives: new Float64Array(2 * count).fill(NaN) });
    for (const settings of Object.values(settingsFor([0.1, 0.1]))) {
      const nothing = runSearch(problem, startSearch(problem, settings), hopeless, 300);
      expect(foundFront(problem, nothing)).toEqual({ kind: "none-feasible", leastViolation: Infinity });
    }
    expect(foundFront(problem, startSearch(problem, settingsFor([1, 1]).nsga2))).toEqual({ kind: "nothing-evaluated" });
  });

  it("evaluates points that stay again where every step has its own futures", () => {
    const { problem } = zdt[1];
    const settings = { ...settingsFor([1, 1]).nsga2, evaluatesAgain: true };
    const noisy = ({ count, step }: SearchPoints) => {
      const random = randomStream(5, step);
      return { objectives: Float64Array.from({ length: 2 * count }, () => step + random.next()) };
    };
    const state = runSearch(problem, startSearch(problem, settings), noisy, 900);
    expect(pendingPoints(problem, state).count).toBe(200);
    // Values of the latest step only: none is kept for the luck of an earlier one.
    expect(state.population.objectives.every((value) => Math.floor(value) === state.step - 1)).toBe(true);
  });

  it("starts ε-NSGA-II anew after every window without ε-progress", () => {
    const { problem } = zdt[1];
    const flat = ({ count }: SearchPoints) => ({ objectives: new Float64Array(2 * count) });
    const settings = { ...settingsFor([1, 1])["epsilon-nsga2"], populationSize: 8, windowSteps: 3 };
    const restartCounts: number[] = [];
    for (let state = startSearch(problem, settings); state.step < 10; ) {
      state = advanceSearch(problem, state, flat(pendingPoints(problem, state)));
      restartCounts.push(state.restarts!.restartCount);
    }
    // The first box opens in step 1, so the window that ends with step 3 has seen progress, and those after it none.
    expect(restartCounts).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 2, 2]);
  });

  it("lets a child into ε-MOEA's population only if nothing there dominates it", () => {
    const { problem } = zdt[1];
    const start = startSearch(problem, { ...settingsFor([1, 1])["epsilon-moea"], populationSize: 6 });
    const first = advanceSearch(problem, start, { objectives: new Float64Array(12).fill(5) });
    const after = (...objectives: number[]) =>
      advanceSearch(problem, first, { objectives: Float64Array.from(objectives) }).population.objectives;
    expect(after(6, 6, 6, 5)).toEqual(first.population.objectives);
    expect([...after(6, 4, 6, 6)].filter((value) => value !== 5)).toEqual([6, 4]);
    expect([...after(4, 4, 5, 3)].filter((value) => value !== 5).toSorted()).toEqual([3, 4, 4]);
  });

  it("refuses what is not possible, saying what was needed and what came", () => {
    const { problem, evaluate } = zdt[1];
    const nsga2 = settingsFor([1, 1]).nsga2;
    expect(() => startSearch({ ...problem, variables: [] }, nsga2)).toThrow("at least one variable");
    expect(() => startSearch({ ...problem, objectives: [] }, nsga2)).toThrow("at least one objective");
    expect(() => startSearch(problem, { ...nsga2, populationSize: 3.5 })).toThrow("found 3.5");
    expect(() => startSearch(problem, settingsFor([1, 1, 1])["epsilon-moea"])).toThrow("2 epsilons");
    const state = startSearch(problem, nsga2);
    expect(() => advanceSearch(problem, state, { objectives: new Float64Array(3) })).toThrow("200 objectives; found 3");
    const broken = { ...problem, constraintCount: 1 };
    const negative = { ...evaluate(pendingPoints(problem, state)), violations: new Float64Array(100).fill(-1) };
    expect(() => advanceSearch(broken, startSearch(broken, nsga2), negative)).toThrow("0 or more; found -1");
    expect(() => openSavedSearch("{}")).toThrow("not a saved search");
    expect(() => openSavedSearch("half a te")).toThrow(RangeError);
  });
});

function allBroken(by: number) {
  return ({ count }: SearchPoints) => ({
    objectives: new Float64Array(2 * count),
    violations: new Float64Array(2 * count).fill(by),
  });
}
