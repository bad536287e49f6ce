import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { CaseInput, Cases } from "../src/discovery/cases.ts";
import { numbers } from "./prim-cases.ts";

/** What scikit-learn and SciPy make of 400 futures: four numbers and a category, some of interest, and an outcome. */
interface ScikitFixture {
  readonly inputs: Readonly<Record<"a" | "b" | "c" | "d" | "soil", readonly number[]>>;
  readonly ofInterest: readonly number[];
  readonly outcome: readonly number[];
  readonly cart: {
    readonly tree: ScikitNode;
    readonly alphas: readonly number[];
    readonly prunedAt: number;
    readonly pruned: ScikitNode;
  };
  readonly logistic: {
    readonly others: readonly number[];
    readonly baseline: number;
    readonly intercept: number;
    readonly coefficients: readonly number[];
    readonly standardErrors: readonly number[];
    readonly auc: number;
    readonly pseudoR2: number;
  };
  readonly separated: { readonly intercept: number; readonly coefficients: readonly number[] };
  readonly f: {
    readonly ofInterest: readonly [readonly number[], readonly number[]];
    readonly outcome: readonly [readonly number[], readonly number[]];
    readonly soil: readonly [number, number];
  };
  readonly mutualInformation: { readonly ofInterest: readonly number[]; readonly outcome: readonly number[] };
  readonly extraTrees: readonly number[];
  readonly regional: {
    readonly distance: readonly number[];
    readonly p: readonly number[];
    readonly at: readonly number[];
    readonly soilP: number;
  };
}

export interface ScikitNode {
  readonly n: number;
  readonly k: number;
  readonly input?: number;
  readonly cut?: number;
  readonly branches?: readonly [ScikitNode, ScikitNode];
}

export function scikitFixture(): ScikitFixture {
  return JSON.parse(readFileSync(new URL("fixtures/discovery-scikit-learn.json", import.meta.url), "utf8"));
}

/** The futures of the fixture: its four numbers, and the category last. */
export function scikitCases({ inputs, ofInterest }: ScikitFixture): Cases {
  const { soil, ...measured } = inputs;
  return {
    count: ofInterest.length,
    inputs: [
      ...Object.entries(measured).map(([id, values]) => numbers(id, values)),
      categoryInput("soil", ["clay", "loam", "sand"], soil),
    ],
    ofInterest: Uint8Array.from(ofInterest),
  };
}

export function categoryInput(id: string, categories: readonly string[], codes: readonly number[]): CaseInput {
  return { id, kind: "category", categories, codes: Uint16Array.from(codes) };
}

/** Up to 60 futures with two numbers, of which many are equal, and a category; some of interest and some not. */
export const anyCases: fc.Arbitrary<Cases> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -3, max: 3 }), fc.nat(2), fc.nat(1)), {
    minLength: 4,
    maxLength: 60,
  })
  .filter((rows) => rows.some((row) => row[3] === 1) && rows.some((row) => row[3] === 0))
  .filter((rows) => rows.some((row) => row[0] !== rows[0]![0]))
  .map((rows) => ({
    count: rows.length,
    inputs: [
      numbers(
        "price",
        rows.map((row) => row[0]),
      ),
      numbers(
        "rain",
        rows.map((row) => row[1]),
      ),
      categoryInput(
        "soil",
        ["clay", "loam", "sand"],
        rows.map((row) => row[2]),
      ),
    ],
    ofInterest: Uint8Array.from(rows, (row) => row[3]),
  }));
