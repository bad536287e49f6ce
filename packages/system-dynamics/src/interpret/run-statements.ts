import type { Place, Statement, VectorPlace } from "../compile/program.ts";
import { vectorFunction } from "../kernel/host-functions.ts";
import { evaluate } from "./evaluate.ts";
import { placeAt } from "./place-at.ts";
import type { RunState } from "./run-state.ts";

/** Work through statements one after the other, each for every combination of its loops. */
export function runStatements(statements: readonly Statement[], state: RunState): void {
  for (const statement of statements) {
    forEachTurn(statement.loops, 0, state.turns, () => {
      if (statement.kind === "assign") {
        state.slots[placeAt(statement.target, state.turns)] = evaluate(statement.value, state, statement.loops.length);
      } else {
        const inputs = statement.inputs.map((input) => vectorAt(input, state));
        const output = new Float64Array(statement.target.count);
        vectorFunction(statement.function)(inputs, output);
        output.forEach((value, element) => {
          state.slots[elementOf(statement.target, state.turns, element)] = value;
        });
      }
    });
  }
}

/** Run a body for every combination of loops numbered on from `first`, the first outermost. */
export function forEachTurn(loops: readonly number[], first: number, turns: number[], body: () => void): void {
  const loop = (depth: number) => {
    if (depth === loops.length) {
      body();
      return;
    }
    for (let turn = 0; turn < loops[depth]!; turn++) {
      turns[first + depth] = turn;
      loop(depth + 1);
    }
  };
  loop(0);
}

function vectorAt(place: VectorPlace, { slots, turns }: RunState): Float64Array {
  return Float64Array.from({ length: place.count }, (_, element) => slots[elementOf(place, turns, element)]!);
}

function elementOf(vector: { place: Place; stride: number }, turns: readonly number[], element: number): number {
  return placeAt(vector.place, turns) + element * vector.stride;
}
