import { describe, expect, it } from "vitest";
import type { Node, Program } from "../../compile/program.ts";
import { createKernel } from "../create-kernel.ts";
import { binary } from "../maths/binary.ts";
import { bitsOf } from "../maths/lane-graph.ts";
import { unary } from "../maths/unary.ts";
import { splitMix64 } from "../random-stream.ts";

describe("functions of several cases in a kernel", () => {
  it("[KER1] [KER4] gives a power's bits whether the other lane's is an everyday one or not", () => {
    const sizes = [0, -0, 1, 2, -3, 0.5, 1 - 2 ** -53, 2 ** 60, 2 ** 61, 2 ** -60, 2 ** -61, 1e-310, Number.NaN];
    const powers = [0, 1, 2, -1, 0.5, 17, -17, 17.000000000000004, 1e300, Number.POSITIVE_INFINITY, Number.NaN];
    const draws = uniform(4000);
    const anySize = draws.map((draw, place) => [2 ** (160 * draw - 80), 40 * draws[(place + 1) % 4000]! - 20] as const);
    expectSameBits(
      { kind: "binary", operator: "power", x: slot(0), y: slot(1) },
      binary.power,
      sizes.flatMap((x) => powers.flatMap((y) => [[x, y] as const, [1.5, 2.5] as const])).concat(anySize),
    );
  });

  it("[KER1] gives the quantile's bits whichever part of the curve the other lane needs", () => {
    const shares = [0.5, 0.3, 0.925, 0.075, 0.9250000000000002, 0.07, 0.999, 1 - 2 ** -36, 2 ** -36, 2 ** -37, 1e-12];
    shares.push(1 - 1e-13, 1e-300, 5e-324, 0, 1, -1, 2, Number.NaN, ...uniform(400));
    expectSameBits(
      { kind: "unary", operator: "normal-quantile", x: slot(0) },
      (x) => unary["normal-quantile"](x),
      pairs(shares).map(([x]) => [x, 0]),
    );
  });
});

/** Every number next to every other, so that they share a vector. */
function pairs(numbers: readonly number[]): (readonly [number, number])[] {
  const edges = numbers.slice(0, 40);
  return [
    ...edges.flatMap((x) => edges.flatMap((y) => [[x, y] as const, [y, x] as const])),
    ...numbers.map((x, place) => [x, numbers[(place + 7) % numbers.length]!] as const),
  ];
}

function uniform(count: number): number[] {
  const bits = splitMix64(5n);
  return Array.from({ length: count }, () => Number(bits() >> 11n) * 2 ** -53);
}

const slot = (base: number) => ({ kind: "load", place: { base, offsets: [] } }) as const;

/** Runs a kernel with an experiment for each pair of numbers. */
function expectSameBits(
  value: Node,
  expected: (x: number, y: number) => number,
  numbers: readonly (readonly [number, number])[],
): void {
  const kernel = createKernel(program(value));
  const inputs = Float64Array.from([...numbers.map(([x]) => x), ...numbers.map(([, y]) => y)]);
  const { values } = kernel.run({ experimentCount: numbers.length, inputs });
  numbers.forEach(([x, y], experiment) => {
    const found = values[experiment]!;
    if (bitsOf(found) !== bitsOf(expected(x, y))) expect.unreachable(`${x}, ${y}: ${found}, not ${expected(x, y)}`);
  });
}

function program(value: Node): Program {
  return {
    name: "function",
    time: { start: 0, stop: 1, step: 1, stepCount: 1, stepsPerSave: 2, saveTimes: [0], method: "euler" },
    slotCount: 3,
    variables: [{ name: "result", slot: 2, elements: [""], role: "changing", saved: true }],
    inputs: [
      { name: "x", slot: 0 },
      { name: "y", slot: 1 },
    ],
    tables: [],
    constants: [],
    start: [],
    step: [{ kind: "assign", loops: [], target: { base: 2, offsets: [] }, value }],
    stocks: [],
    held: [],
    histories: [],
    siteCount: 0,
  };
}
