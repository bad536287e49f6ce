import type { Node, Place, Program, Statement } from "../src/compile/program.ts";
import type { IntegrationMethod } from "../src/model/model.ts";

export const at = (base: number, ...strides: number[]): Place => ({
  base,
  offsets: strides.map((stride, loop) => ({ kind: "stride", loop, stride })),
});
export const load = (base: number, ...strides: number[]): Node => ({ kind: "load", place: at(base, ...strides) });
export const number = (value: number): Node => ({ kind: "number", value });
export const times = (x: Node, y: Node): Node => ({ kind: "binary", operator: "*", x, y });
export const assign = (target: number, value: Node, loops: number[] = []): Statement => ({
  kind: "assign",
  loops,
  target: at(target, ...loops.map(() => 1)),
  value,
});

/** A program over one saved stock in slot 0, its change in slot 1 and a rate, an input, in slot 2. */
export function decay(
  method: IntegrationMethod,
  step: number,
  stop: number,
  net: Node = times(load(2), load(0)),
): Program {
  const stepCount = Math.round(stop / step);
  return {
    name: "decay",
    time: {
      start: 0,
      stop,
      step,
      stepCount,
      stepsPerSave: 1,
      saveTimes: Array.from({ length: stepCount + 1 }, (_, k) => k * step),
      method,
    },
    slotCount: 3,
    variables: [
      { name: "water", slot: 0, elements: [""], role: "stock", saved: true },
      { name: "rate", slot: 2, elements: [""], role: "input", saved: false },
    ],
    tables: [],
    inputs: [{ name: "rate", slot: 2 }],
    constants: [{ slot: 2, value: -0.1 }],
    start: [assign(0, number(10))],
    step: [assign(1, net)],
    stocks: [{ slot: 0, net: 1, count: 1 }],
    held: [],
    histories: [],
    siteCount: 0,
  };
}
