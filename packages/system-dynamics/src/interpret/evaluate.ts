import type { Node } from "../compile/program.ts";
import { scalarFunction } from "../kernel/host-functions.ts";
import { lookupValue } from "../kernel/lookup-value.ts";
import { binary } from "../kernel/maths/binary.ts";
import { unary } from "../kernel/maths/unary.ts";
import { keyedRandomNumber, randomNumber } from "../kernel/random-number.ts";
import { forEachTurn } from "./for-each-turn.ts";
import { placeAt } from "./place-at.ts";
import type { RunState } from "./run-state.ts";

/** @param depth - How many loops stand around the node. */
export function evaluate(node: Node, state: RunState, depth: number): number {
  switch (node.kind) {
    case "number":
      return node.value;
    case "time":
      return state.time;
    case "load":
      return state.slots[placeAt(node.place, state.turns)]!;
    case "load-at": {
      const index = Math.trunc(evaluate(node.index, state, depth));
      return index >= 0 && index < node.count
        ? state.slots[placeAt(node.place, state.turns) + index * node.stride]!
        : 0;
    }
    case "turn":
      return state.turns[node.loop]! + 1;
    case "unary":
      return unary[node.operator](evaluate(node.x, state, depth));
    case "binary":
      return binary[node.operator](evaluate(node.x, state, depth), evaluate(node.y, state, depth));
    case "select":
      return evaluate(evaluate(node.condition, state, depth) !== 0 ? node.then : node.otherwise, state, depth);
    case "lookup": {
      const table = state.tables[placeAt(node.table, state.turns)]!;
      return lookupValue(table, node.as ?? table.kind, evaluate(node.x, state, depth));
    }
    case "reduce":
      return reduce(node, state, depth);
    case "random":
      return node.key === undefined
        ? randomNumber(state.experiment, placeAt(node.site, state.turns), state.step)
        : keyedRandomNumber(state.seedState, evaluate(node.key, state, depth), state.step);
    case "history":
      return historyValue(node, state, depth);
    case "call":
      return scalarFunction(
        node.function,
        state.tables,
      )(...node.arguments.map((argument) => evaluate(argument, state, depth)));
  }
}

const startOf = { sum: 0, product: 1, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY };
const joinOf = { sum: binary["+"], product: binary["*"], min: binary.min, max: binary.max };

function reduce(node: Node & { kind: "reduce" }, state: RunState, depth: number): number {
  let value = startOf[node.operator];
  forEachTurn(node.loops, depth, state.turns, () => {
    value = joinOf[node.operator](value, evaluate(node.body, state, depth + node.loops.length));
  });
  return value;
}

/** A look back of less than one step is one of one step: what this step will leave is not yet known in it. */
function historyValue(node: Node & { kind: "history" }, state: RunState, depth: number): number {
  const steps = Math.floor(evaluate(node.steps, state, depth) + 0.5);
  const step = state.step - Math.max(steps, 1);
  return step >= 0 ? state.histories[placeAt(node.history, state.turns)]![step]! : evaluate(node.before, state, depth);
}
