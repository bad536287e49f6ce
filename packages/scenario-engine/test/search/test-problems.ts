import type { SearchEvaluation, SearchPoints, SearchProblem } from "../../src/search/search-problem.ts";

export interface TestProblem {
  readonly problem: SearchProblem;
  readonly evaluate: (points: SearchPoints) => SearchEvaluation;
}

type Row = Float64Array;

function testProblem(
  ranges: readonly (readonly [number, number])[],
  objectiveCount: number,
  objectivesOf: (x: Row) => number[],
  violationsOf: (x: Row, objectives: readonly number[]) => number[] = () => [],
): TestProblem {
  const middle = Float64Array.from(ranges, ([low, high]) => (low + high) / 2);
  const constraintCount = violationsOf(middle, objectivesOf(middle)).length;
  const problem: SearchProblem = {
    variables: ranges.map(([low, high], place) => ({ id: `x${place + 1}`, kind: "real", low, high })),
    objectives: Array.from({ length: objectiveCount }, (_, place) => ({ id: `f${place + 1}`, direction: "minimize" })),
    constraintCount,
  };
  const evaluate = ({ count, variables }: SearchPoints) => {
    const objectives = new Float64Array(count * objectiveCount);
    const violations = new Float64Array(count * constraintCount);
    for (let place = 0; place < count; place++) {
      const x = variables.subarray(place * ranges.length, (place + 1) * ranges.length);
      const values = objectivesOf(x);
      objectives.set(values, place * objectiveCount);
      violations.set(violationsOf(x, values), place * constraintCount);
    }
    return { objectives, violations };
  };
  return { problem, evaluate };
}

const unit = (count: number) => Array.from({ length: count }, () => [0, 1] as const);
const sum = (x: Row, of: (value: number) => number) => x.reduce((total, value) => total + of(value), 0);

/** Zitzler, Deb & Thiele (2000), doi:10.1162/106365600568202. */
export const zdt = {
  1: testProblem(unit(30), 2, (x) =>
    twoOf(x[0]!, 1 + (9 / 29) * sum(x.subarray(1), (v) => v), (r) => 1 - Math.sqrt(r)),
  ),
  2: testProblem(unit(30), 2, (x) => twoOf(x[0]!, 1 + (9 / 29) * sum(x.subarray(1), (v) => v), (r) => 1 - r * r)),
  3: testProblem(unit(30), 2, (x) =>
    twoOf(
      x[0]!,
      1 + (9 / 29) * sum(x.subarray(1), (v) => v),
      (r) => 1 - Math.sqrt(r) - r * Math.sin(10 * Math.PI * x[0]!),
    ),
  ),
  4: testProblem([[0, 1], ...Array.from({ length: 9 }, () => [-5, 5] as const)], 2, (x) =>
    twoOf(x[0]!, 91 + sum(x.subarray(1), (v) => v * v - 10 * Math.cos(4 * Math.PI * v)), (r) => 1 - Math.sqrt(r)),
  ),
  6: testProblem(unit(10), 2, (x) => {
    const first = 1 - Math.exp(-4 * x[0]!) * Math.sin(6 * Math.PI * x[0]!) ** 6;
    return twoOf(first, 1 + 9 * (sum(x.subarray(1), (v) => v) / 9) ** 0.25, (r) => 1 - r * r);
  }),
};

function twoOf(first: number, g: number, h: (ratio: number) => number): number[] {
  return [first, g * h(first / g)];
}

/** Deb, Thiele, Laumanns & Zitzler (2005), with M objectives. */
export const dtlz = {
  1: (m: number) =>
    testProblem(unit(m + 4), m, (x) => {
      const g = 100 * (5 + sum(x.subarray(m - 1), (v) => (v - 0.5) ** 2 - Math.cos(20 * Math.PI * (v - 0.5))));
      return Array.from({ length: m }, (_, o) => {
        let value = 0.5 * (1 + g);
        for (let i = 0; i < m - 1 - o; i++) value *= x[i]!;
        return o === 0 ? value : value * (1 - x[m - 1 - o]!);
      });
    }),
  2: (m: number) => testProblem(unit(m + 9), m, (x) => onSphere(x, m)),
  7: (m: number) =>
    testProblem(unit(m + 19), m, (x) => {
      const g = 1 + (9 / 20) * sum(x.subarray(m - 1), (v) => v);
      const firsts = [...x.subarray(0, m - 1)];
      const h = m - firsts.reduce((total, f) => total + (f / (1 + g)) * (1 + Math.sin(3 * Math.PI * f)), 0);
      return [...firsts, (1 + g) * h];
    }),
};

function onSphere(x: Row, m: number): number[] {
  const radius = 1 + sum(x.subarray(m - 1), (v) => (v - 0.5) ** 2);
  return Array.from({ length: m }, (_, o) => {
    let value = radius;
    for (let i = 0; i < m - 1 - o; i++) value *= Math.cos((x[i]! * Math.PI) / 2);
    return o === 0 ? value : value * Math.sin((x[m - 1 - o]! * Math.PI) / 2);
  });
}

/** CONSTR of Deb et al. (2002). */
export const constr = testProblem(
  [
    [0.1, 1],
    [0, 5],
  ],
  2,
  ([x, y]) => [x!, (1 + y!) / x!],
  ([x, y]) => [Math.max(0, 6 - (y! + 9 * x!)), Math.max(0, 1 - (9 * x! - y!))],
);

/** C2-DTLZ2 of Jain & Deb (2014), doi:10.1109/TEVC.2013.2281534: only parts of the sphere are allowed. */
export function c2dtlz2(m: number): TestProblem {
  const radius = m === 3 ? 0.4 : 0.5;
  return testProblem(
    unit(m + 9),
    m,
    (x) => onSphere(x, m),
    (_, f) => {
      const squares = f.reduce((total, value) => total + value * value, 0);
      const corners = f.map((value) => (value - 1) ** 2 + squares - value * value - radius ** 2);
      const middle = f.reduce((total, value) => total + (value - 1 / Math.sqrt(m)) ** 2, 0) - radius ** 2;
      return [Math.max(0, Math.min(...corners, middle))];
    },
  );
}
