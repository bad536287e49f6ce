import type { CaseInput, Cases } from "./cases.ts";

/** Why futures cannot tell what sets those of interest apart. */
export type CasesProblem =
  | { readonly kind: "no-cases" }
  | { readonly kind: "none-of-interest"; readonly count: number }
  | { readonly kind: "all-of-interest"; readonly count: number }
  /** An input without a finite number in so many futures; the first such input. */
  | { readonly kind: "missing-values"; readonly inputId: string; readonly count: number }
  /** Every input has the same value in all futures, or there is no input. */
  | { readonly kind: "nothing-varies"; readonly count: number };

/**
 * What stands in the way of telling futures of interest from the others; `null` if nothing does.
 *
 * @throws {RangeError} If a column is not as long as there are futures, or a code is not one of its categories.
 *
 * @example
 * casesProblem({ count: 2, inputs, ofInterest: Uint8Array.of(0, 0) }); // { kind: "none-of-interest", count: 2 }
 */
export function casesProblem(cases: Cases): CasesProblem | null {
  const { count, inputs, ofInterest } = cases;
  if (ofInterest.length !== count) {
    throw new RangeError(`every future is of interest or not; found ${ofInterest.length} answers for ${count} futures`);
  }
  for (const input of inputs) checkColumn(input, count);
  if (count === 0) return { kind: "no-cases" };
  for (const input of inputs) {
    const missing = missingIn(input);
    if (missing > 0) return { kind: "missing-values", inputId: input.id, count: missing };
  }
  const sought = countOfInterest(ofInterest);
  if (sought === 0) return { kind: "none-of-interest", count };
  if (sought === count) return { kind: "all-of-interest", count };
  return inputs.some(varies) ? null : { kind: "nothing-varies", count };
}

/** How many futures are of interest. */
export function countOfInterest(ofInterest: Uint8Array): number {
  let sought = 0;
  for (let place = 0; place < ofInterest.length; place++) sought += ofInterest[place]!;
  return sought;
}

/** Whether an input has more than one value. */
export function varies(input: CaseInput): boolean {
  const column = input.kind === "number" ? input.values : input.codes;
  for (let place = 1; place < column.length; place++) if (column[place] !== column[0]) return true;
  return false;
}

export function checkColumn(input: CaseInput, count: number): void {
  const column = input.kind === "number" ? input.values : input.codes;
  if (column.length !== count) {
    throw new RangeError(`${input.id} needs a value in each of ${count} futures; found ${column.length}`);
  }
  if (input.kind === "number") return;
  const stranger = input.codes.find((code) => code >= input.categories.length);
  if (stranger !== undefined) {
    throw new RangeError(`${input.id} has ${input.categories.length} categories; found the code ${stranger}`);
  }
}

export function missingIn(input: CaseInput): number {
  if (input.kind === "category") return 0;
  let missing = 0;
  for (let place = 0; place < input.values.length; place++) if (!Number.isFinite(input.values[place]!)) missing++;
  return missing;
}
