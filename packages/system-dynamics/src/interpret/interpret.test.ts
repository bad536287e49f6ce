import { describe, expect, it } from "vitest";
import { assign, at, decay, load, number, times } from "../../test/small-programs.ts";
import type { Node, Program } from "../compile/program.ts";
import type { IntegrationMethod } from "../model/model.ts";
import { interpret } from "./interpret.ts";

describe("interpret", () => {
  it("drains a tenth of ten litres a step: 10, 9, 8.1", () => {
    expect([...interpret(decay("euler", 1, 2)).values]).toEqual([10, 9, 8.1]);
  });

  it("comes to the exponential with the order of each method", () => {
    const error = (method: IntegrationMethod, step: number) =>
      Math.abs(interpret(decay(method, step, 1)).values.at(-1)! - 10 * Math.exp(-0.1));
    const order = (method: IntegrationMethod) => Math.log2(error(method, 1 / 4) / error(method, 1 / 8));
    expect(order("euler")).toBeCloseTo(1, 1);
    expect(order("rk2")).toBeCloseTo(2, 1);
    expect(order("rk4")).toBeCloseTo(4, 1);
  });

  it("gives RK4 the time of each stage: the integral of t³ from 0 to 1 is exactly a quarter", () => {
    const cubed = times({ kind: "time" }, times({ kind: "time" }, { kind: "time" }));
    expect(interpret(decay("rk4", 0.5, 1, cubed)).values.at(-1)).toBe(10.25);
  });

  it("takes inputs in place of the values the program holds", () => {
    expect([...interpret(decay("euler", 1, 2), { inputs: Float64Array.of(-0.5) }).values]).toEqual([10, 5, 2.5]);
    expect(() => interpret(decay("euler", 1, 2), { inputs: new Float64Array(2) })).toThrow("takes 1 inputs; found 2");
  });

  it("[KER10] carries held slots over and looks back on histories", () => {
    // Slot 3 holds what slot 0, the time, was a step ago; slot 4 looks back two steps, and 7 before there were any.
    const program: Program = {
      ...decay("euler", 1, 4),
      slotCount: 5,
      variables: [3, 4].map((slot) => ({ name: `v${slot}`, slot, elements: [""], role: "changing", saved: true })),
      constants: [],
      start: [assign(3, number(-1))],
      step: [
        assign(0, { kind: "time" }),
        assign(4, { kind: "history", history: at(0), steps: number(2), before: number(7) }),
      ],
      stocks: [],
      held: [{ slot: 3, from: 0, count: 1 }],
      histories: [{ slot: 0 }],
    };
    expect([...interpret(program).values]).toEqual([-1, 0, 1, 2, 3, 7, 7, 0, 1, 2]);
  });

  it("works over elements: loops, strides, tables of places, reductions, elements by number", () => {
    const program: Program = {
      ...decay("euler", 1, 0),
      slotCount: 20,
      variables: [
        { name: "grid", slot: 0, elements: ["1,1", "1,2", "1,3", "2,1", "2,2", "2,3"], role: "changing", saved: true },
        { name: "rows", slot: 6, elements: ["1", "2"], role: "changing", saved: true },
        { name: "mirrored", slot: 8, elements: ["1", "2", "3"], role: "changing", saved: true },
        { name: "picked", slot: 11, elements: ["1", "2", "3"], role: "changing", saved: true },
      ],
      constants: [],
      start: [],
      step: [
        {
          kind: "assign",
          loops: [2, 3],
          target: at(0, 3, 1),
          value: {
            kind: "binary",
            operator: "+",
            x: times({ kind: "turn", loop: 0 }, number(10)),
            y: { kind: "turn", loop: 1 },
          },
        },
        assign(6, { kind: "reduce", operator: "sum", loops: [3], body: load(0, 3, 1) }, [2]),
        assign(8, { kind: "load", place: { base: 0, offsets: [{ kind: "table", loop: 0, by: [2, 1, 0] }] } }, [3]),
        assign(
          11,
          {
            kind: "load-at",
            place: at(0),
            index: { kind: "binary", operator: "-", x: { kind: "turn", loop: 0 }, y: number(1.5) },
            count: 2,
            stride: 3,
          },
          [3],
        ),
      ],
      stocks: [],
    };
    expect([...interpret(program).values]).toEqual([11, 12, 13, 21, 22, 23, 36, 66, 13, 12, 11, 11, 11, 21]);
  });

  it("names the stock and the time at which it stops being finite, and saves NaN from there on", () => {
    const explosive = times(load(0), times(load(0), times(load(0), load(0))));
    const { values, failure } = interpret(decay("euler", 1, 8, explosive));
    expect(failure).toEqual({
      variable: "water",
      time: 5,
      message: "water is not a finite number at 5",
    });
    expect([...values.slice(4)].map(Number.isFinite)).toEqual([true, false, false, false, false]);
  });

  it("[KER6] draws one number per step, site, experiment and seed, the same through the stages of a step", () => {
    const draw: Node = { kind: "random", site: at(0) };
    const run = (method: IntegrationMethod, seed: number, key: number) => [
      ...interpret(decay(method, 1, 3, draw), { seed, key }).values,
    ];
    expect(run("rk4", 1, 2)).toEqual(run("rk4", 1, 2));
    expect(run("rk4", 1, 2).map((x) => x.toFixed(9))).toEqual(run("euler", 1, 2).map((x) => x.toFixed(9)));
    expect(run("euler", 1, 2)).not.toEqual(run("euler", 2, 2));
    expect(run("euler", 1, 2)).not.toEqual(run("euler", 1, 3));
  });
});
