import type { Place, Statement, VectorPlace } from "../compile/program.ts";
import { vectorFunction } from "../kernel/host-functions.ts";
import { evaluate } from "./evaluate.ts";
import { forEachTurn } from "./for-each-turn.ts";
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

function vectorAt(place: VectorPlace, { slots, turns }: RunState): Float64Array {
  return Float64Array.from({ length: place.count }, (_, element) => slots[elementOf(place, turns, element)]!);
}

function elementOf(vector: { place: Place; stride: number }, turns: readonly number[], element: number): number {
  return placeAt(vector.place, turns) + element * vector.stride;
}
