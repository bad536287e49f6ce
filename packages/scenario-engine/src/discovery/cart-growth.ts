import type { CaseInput, Cases } from "./cases.ts";
import { between } from "./prim-peels.ts";
import { sortedOrder } from "./sorted-order.ts";

/** A part of the futures, and how it was split, if it was. */
export interface GrownNode {
  readonly n: number;
  readonly k: number;
  readonly split: GrownSplit | null;
}

export interface GrownSplit {
  /** The place of the input among the inputs. */
  readonly input: number;
  readonly question: CartQuestion;
  readonly left: GrownNode;
  readonly right: GrownNode;
}

/** Left are numbers up to the cut, or categories marked 1; categories marked 2 are right, and 0 were not met. */
export type CartQuestion =
  | { readonly kind: "number"; readonly cut: number }
  | { readonly kind: "category"; readonly sides: Uint8Array };

/** Futures listed once for each input: by rising value for numbers, in any order for categories. */
export type CaseOrders = readonly Int32Array[];

export function caseOrders(cases: Cases): Int32Array[] {
  return cases.inputs.map((input) =>
    input.kind === "number" ? sortedOrder(input.values) : Int32Array.from({ length: cases.count }, (_, place) => place),
  );
}

/**
 * A binary tree that splits futures, again and again, where Gini impurity falls most.
 *
 * Every input's order is sorted once and then only parted, node by node, so a level of the tree costs one walk through
 * each input.
 *
 * @param orders - Rearranged while the tree grows: hand over a copy to keep them.
 * @param leafMin - No fewer futures than this in a leaf.
 */
export function growCart(cases: Cases, orders: CaseOrders, leafMin: number, depthMax: number): GrownNode {
  const { inputs, ofInterest } = cases;
  const side = new Uint8Array(cases.count);
  const scratch = new Int32Array(cases.count);

  function grow(start: number, end: number, k: number, depth: number): GrownNode {
    const n = end - start;
    const best = depth >= depthMax || k === 0 || k === n || n < 2 * leafMin ? null : bestSplit(start, end, k);
    if (best === null) return { n, k, split: null };
    const leftCount = part(start, end, best);
    const leftK = soughtIn(orders[0]!, ofInterest, start, start + leftCount);
    const left = grow(start, start + leftCount, leftK, depth + 1);
    const right = grow(start + leftCount, end, k - leftK, depth + 1);
    return { n, k, split: { input: best.input, question: best.question, left, right } };
  }

  function bestSplit(start: number, end: number, k: number): Candidate | null {
    let best: Candidate | null = null;
    for (const [place, input] of inputs.entries()) {
      const order = orders[place]!.subarray(start, end);
      const merit: number = best === null ? leastMerit(end - start, k) : best.merit;
      const found: FoundQuestion | null =
        input.kind === "number"
          ? bestCut(input.values, order, ofInterest, k, leafMin, merit)
          : bestSubset(input, order, ofInterest, k, leafMin, merit);
      if (found !== null) best = { input: place, ...found };
    }
    return best;
  }

  /** Puts the left futures of a node before the right ones, in every order, and counts them. */
  function part(start: number, end: number, { input, question }: Candidate): number {
    const members = orders[input]!;
    const column = inputs[input]!;
    for (let rank = start; rank < end; rank++) {
      side[members[rank]!] = isLeft(column, question, members[rank]!) ? 0 : 1;
    }
    let leftCount = 0;
    for (const order of orders) leftCount = partOrder(order, start, end, side, scratch);
    return leftCount;
  }

  return grow(0, orders[0]!.length, soughtIn(orders[0]!, ofInterest, 0, orders[0]!.length), 0);
}

/** On which side of a question a future lies. */
export function isLeft(input: CaseInput, question: CartQuestion, place: number): boolean {
  if (input.kind === "number") return question.kind === "number" && input.values[place]! <= question.cut;
  return question.kind === "category" && question.sides[input.codes[place]!] === 1;
}

interface FoundQuestion {
  readonly question: CartQuestion;
  /** Σ k²/n over both sides: the purer the sides, the greater. */
  readonly merit: number;
}

interface Candidate extends FoundQuestion {
  readonly input: number;
}

/** The merit of no split at all, and so much more that rounding alone cannot reach it. */
function leastMerit(n: number, k: number): number {
  return (k * k) / n + 1e-10 * k;
}

/** The cut, halfway between two neighbouring values, that beats a merit by the most. */
function bestCut(
  values: Float64Array,
  order: Int32Array,
  ofInterest: Uint8Array,
  k: number,
  leafMin: number,
  meritToBeat: number,
): FoundQuestion | null {
  const n = order.length;
  let merit = meritToBeat;
  let cut: number | null = null;
  let leftK = 0;
  let value = values[order[0]!]!;
  for (let leftN = 1; leftN <= n - leafMin; leftN++) {
    leftK += ofInterest[order[leftN - 1]!]!;
    const next = values[order[leftN]!]!;
    if (next === value) continue;
    if (leftN >= leafMin) {
      const rightK = k - leftK;
      const found = (leftK * leftK) / leftN + (rightK * rightK) / (n - leftN);
      const halfway = between(value, next);
      // Neighbours with no number between them cannot be told apart by a cut.
      if (found > merit && halfway < next) [merit, cut] = [found, halfway];
    }
    value = next;
  }
  return cut === null ? null : { question: { kind: "number", cut }, merit };
}

/** The best of all ways to part the categories: with two classes it is a cut among them when ordered by share. */
function bestSubset(
  input: Extract<CaseInput, { kind: "category" }>,
  order: Int32Array,
  ofInterest: Uint8Array,
  k: number,
  leafMin: number,
  meritToBeat: number,
): FoundQuestion | null {
  const counts = new Int32Array(input.categories.length);
  const sought = new Int32Array(input.categories.length);
  for (let rank = 0; rank < order.length; rank++) {
    const place = order[rank]!;
    counts[input.codes[place]!]!++;
    sought[input.codes[place]!]! += ofInterest[place]!;
  }
  const present = Array.from(counts.keys())
    .filter((code) => counts[code]! > 0)
    .sort((a, b) => sought[a]! / counts[a]! - sought[b]! / counts[b]! || a - b);
  let merit = meritToBeat;
  let leftSize = 0;
  for (let size = 1, leftN = 0, leftK = 0; size < present.length; size++) {
    leftN += counts[present[size - 1]!]!;
    leftK += sought[present[size - 1]!]!;
    const rightN = order.length - leftN;
    if (leftN < leafMin || rightN < leafMin) continue;
    const found = (leftK * leftK) / leftN + ((k - leftK) * (k - leftK)) / rightN;
    if (found > merit) [merit, leftSize] = [found, size];
  }
  if (leftSize === 0) return null;
  const sides = new Uint8Array(input.categories.length);
  for (const [rank, code] of present.entries()) sides[code] = rank < leftSize ? 1 : 2;
  return { question: { kind: "category", sides }, merit };
}

/** Left futures first, both sides in the order they had. */
function partOrder(order: Int32Array, start: number, end: number, side: Uint8Array, scratch: Int32Array): number {
  let left = start;
  let right = 0;
  for (let rank = start; rank < end; rank++) {
    const place = order[rank]!;
    const isRight = side[place]!;
    // Both are written and one counts: which it will be cannot be guessed, and a wrong guess costs more.
    order[left] = place;
    scratch[right] = place;
    left += 1 - isRight;
    right += isRight;
  }
  order.set(scratch.subarray(0, right), left);
  return left - start;
}

function soughtIn(order: Int32Array, ofInterest: Uint8Array, start: number, end: number): number {
  let sought = 0;
  for (let rank = start; rank < end; rank++) sought += ofInterest[order[rank]!]!;
  return sought;
}
