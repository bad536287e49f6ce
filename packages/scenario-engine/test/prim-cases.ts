import { readFileSync } from "node:fs";
import type { CaseInput, Cases } from "../src/discovery/cases.ts";
import type { FoundBox } from "../src/discovery/found-box.ts";
import type { PrimOptions } from "../src/discovery/prim.ts";

/** An input of numbers. */
export function numbers(id: string, values: readonly number[]): CaseInput {
  return { id, kind: "number", values: Float64Array.from(values) };
}

/** An input of categories, in alphabetical order. */
export function categories(id: string, values: readonly string[]): CaseInput {
  const names = [...new Set(values)].sort();
  return { id, kind: "category", categories: names, codes: Uint16Array.from(values, (value) => names.indexOf(value)) };
}

/** Futures from inputs and a 0 or 1 each. */
export function casesFrom(inputs: readonly CaseInput[], ofInterest: readonly number[]): Cases {
  return { count: ofInterest.length, inputs, ofInterest: Uint8Array.from(ofInterest) };
}

interface Fixture {
  readonly inputs: Record<string, number[] | string[]>;
  readonly ofInterest: number[];
  readonly runs: { options: PrimOptions; peeledTo: number; boxes: FoundBox[] }[];
}

/** Trajectories by a plain PRIM in Python; how they were made: test/fixtures/prim-reference.py. */
export function primReference(): { cases: Cases; runs: Fixture["runs"] } {
  const text = readFileSync(new URL("fixtures/prim-reference.json", import.meta.url), "utf8");
  const { inputs, ofInterest, runs } = JSON.parse(text) as Fixture;
  const columns = Object.entries(inputs).map(([id, values]) =>
    typeof values[0] === "string" ? categories(id, values as string[]) : numbers(id, values as number[]),
  );
  return { cases: casesFrom(columns, ofInterest), runs };
}
