import { type RandomStream, randomStream } from "@tamarisk/system-dynamics";
import type { CaseInput } from "../cases.ts";
import { drawFirst } from "../draw-first.ts";
import { inputSlices } from "../input-slices.ts";

/**
 * How much each input lowers the outcome's variance (for futures of interest: Gini impurity) in a forest of extremely
 * randomised trees: every split takes the best of a few inputs, each cut at a random rank. Such trees see bends and joint effects
 * that a score of one input at a time misses.
 *
 * Each tree grows on at most 2,000 futures drawn without replacement.
 *
 * @param key - What the forest is for: forests of different keys draw different numbers.
 * @returns For each input the share of the outcome's variance that its splits take away, on average over the trees.
 *
 * @see Geurts, Ernst & Wehenkel (2006), Extremely randomized trees, Machine Learning 63, doi:10.1007/s10994-006-6226-1.
 */
export function extraTrees(
  inputs: readonly RankedInput[],
  outcome: Float64Array,
  forest: { readonly treeCount: number; readonly seed: number; readonly key: number },
): Float64Array {
  const scores = new Float64Array(inputs.length);
  const sample = treeSample(inputs, outcome.length);
  for (let tree = 0; tree < forest.treeCount; tree++) {
    const stream = randomStream(forest.seed, "extra-trees", forest.key, tree);
    drawSample(sample, inputs, outcome, stream);
    growExtraTree(sample, stream, scores);
  }
  return scores.map((score) => score / forest.treeCount);
}

/** An input as trees see it: numbers by their rank, categories by their place. */
interface RankedInput {
  readonly codes: Uint16Array;
  /** 0 for numbers. */
  readonly categoryCount: number;
}

export function rankedInput(input: CaseInput): RankedInput {
  return input.kind === "number"
    ? { codes: inputSlices(input.values, MOST_RANKS).codes, categoryCount: 0 }
    : { codes: input.codes, categoryCount: input.categories.length };
}

const MOST_FUTURES = 2000;
const MOST_RANKS = 65_535;

/** The futures a tree grows on, laid side by side, and room to sort them in. */
interface TreeSample {
  readonly size: number;
  /** All futures, those that were drawn first in front. */
  readonly places: Int32Array;
  /** One column for each input. */
  readonly columns: readonly Uint16Array[];
  readonly categoryCounts: readonly number[];
  readonly outcome: Float64Array;
  readonly members: Int32Array;
  readonly scratch: Int32Array;
}

function treeSample(inputs: readonly RankedInput[], count: number): TreeSample {
  const size = Math.min(MOST_FUTURES, count);
  return {
    size,
    places: Int32Array.from({ length: count }, (_, place) => place),
    columns: inputs.map(() => new Uint16Array(size)),
    categoryCounts: inputs.map((input) => input.categoryCount),
    outcome: new Float64Array(size),
    members: new Int32Array(size),
    scratch: new Int32Array(size),
  };
}

function drawSample(
  { size, places, columns, outcome, members }: TreeSample,
  inputs: readonly RankedInput[],
  all: Float64Array,
  stream: RandomStream,
): void {
  drawFirst(places, size, stream);
  for (let drawn = 0; drawn < size; drawn++) {
    members[drawn] = drawn;
    outcome[drawn] = all[places[drawn]!]!;
  }
  for (const [own, { codes }] of inputs.entries()) {
    const column = columns[own]!;
    for (let drawn = 0; drawn < size; drawn++) column[drawn] = codes[places[drawn]!]!;
  }
}

/** Of a node: where its members lie, and the sum of their outcomes. */
interface Node {
  readonly start: number;
  readonly end: number;
  readonly sum: number;
}

interface RandomSplit {
  readonly input: number;
  /** Ranks below the cut are left; of categories those marked 1. */
  readonly cut: number;
  readonly goesLeft: Uint8Array | null;
  readonly leftCount: number;
  readonly leftSum: number;
  /** By how much the split lowers the sum of squares. */
  readonly gain: number;
}

/** Grows one tree and adds what its splits take of the variance to the inputs' scores. */
function growExtraTree(sample: TreeSample, stream: RandomStream, scores: Float64Array): void {
  const { size, outcome, columns } = sample;
  const leafMin = Math.max(5, Math.ceil(size / 100));
  const perSplit = Math.ceil(columns.length / 3);
  const order = Int32Array.from(columns.keys());
  let sum = 0;
  for (let place = 0; place < size; place++) sum += outcome[place]!;
  let squares = 0;
  for (let place = 0; place < size; place++) squares += (outcome[place]! - sum / size) ** 2;
  if (squares === 0) return;

  const open: Node[] = [{ start: 0, end: size, sum }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.end - node.start < 2 * leafMin) continue;
    const best = bestOfSome(sample, node, stream, order, perSplit, leafMin);
    if (best === null) continue;
    scores[best.input]! += best.gain / squares;
    const middle = partMembers(sample, node, best);
    open.push({ start: middle, end: node.end, sum: node.sum - best.leftSum });
    open.push({ start: node.start, end: middle, sum: best.leftSum });
  }
}

/** The best of random splits by a few inputs that vary in the node, picked at random; null if none is any use. */
function bestOfSome(
  sample: TreeSample,
  node: Node,
  stream: RandomStream,
  order: Int32Array,
  perSplit: number,
  leafMin: number,
): RandomSplit | null {
  let best: RandomSplit | null = null;
  let tried = 0;
  for (let turn = 0; turn < order.length && tried < perSplit; turn++) {
    const other = turn + Math.floor(stream.next() * (order.length - turn));
    const input = order[other]!;
    order[other] = order[turn]!;
    order[turn] = input;
    const isCategory = sample.categoryCounts[input]! > 0;
    const split = isCategory ? randomSubset(sample, node, input, stream) : randomCut(sample, node, input, stream);
    if (split === null) continue;
    tried++;
    const rightCount = node.end - node.start - split.leftCount;
    if (split.leftCount < leafMin || rightCount < leafMin) continue;
    if (split.gain > (best === null ? 0 : best.gain)) best = split;
  }
  return best;
}

/** Cut at the rank of a member picked at random, so that cuts fall where futures are. */
function randomCut(sample: TreeSample, node: Node, input: number, stream: RandomStream): RandomSplit | null {
  const count = node.end - node.start;
  const codes = sample.columns[input]!;
  const picked = codes[sample.members[node.start + Math.floor(stream.next() * count)]!]!;
  const below = countBelow(sample, node, codes, picked);
  // The lowest rank has nothing below it: it is then the left side itself.
  const { cut, leftCount, leftSum } = below.leftCount > 0 ? below : countBelow(sample, node, codes, picked + 1);
  if (leftCount === count) return null;
  return { input, cut, goesLeft: null, leftCount, leftSum, gain: gainOf(node, leftCount, leftSum) };
}

function countBelow(
  { members, outcome }: TreeSample,
  { start, end }: Node,
  codes: Uint16Array,
  cut: number,
): { cut: number; leftCount: number; leftSum: number } {
  let leftCount = 0;
  let leftSum = 0;
  for (let rank = start; rank < end; rank++) {
    const member = members[rank]!;
    // 1 if the rank is below the cut: the sign of the difference, without a branch to guess.
    const left = (codes[member]! - cut) >>> 31;
    leftCount += left;
    leftSum += left * outcome[member]!;
  }
  return { cut, leftCount, leftSum };
}

function randomSubset(sample: TreeSample, node: Node, input: number, stream: RandomStream): RandomSplit | null {
  const { members, outcome } = sample;
  const codes = sample.columns[input]!;
  const goesLeft = Uint8Array.from({ length: sample.categoryCounts[input]! }, () => stream.nextUint32() >>> 31);
  let leftCount = 0;
  let leftSum = 0;
  for (let rank = node.start; rank < node.end; rank++) {
    const member = members[rank]!;
    const left = goesLeft[codes[member]!]!;
    leftCount += left;
    leftSum += left * outcome[member]!;
  }
  if (leftCount === 0 || leftCount === node.end - node.start) return null;
  return { input, cut: 0, goesLeft, leftCount, leftSum, gain: gainOf(node, leftCount, leftSum) };
}

function gainOf(node: Node, leftCount: number, leftSum: number): number {
  const count = node.end - node.start;
  const rightSum = node.sum - leftSum;
  return leftSum ** 2 / leftCount + rightSum ** 2 / (count - leftCount) - node.sum ** 2 / count;
}

/** Puts left members before right ones. */
function partMembers(sample: TreeSample, node: Node, { input, cut, goesLeft }: RandomSplit): number {
  const { members, scratch } = sample;
  const column = sample.columns[input]!;
  let left = node.start;
  let right = 0;
  for (let rank = node.start; rank < node.end; rank++) {
    const member = members[rank]!;
    const isLeft = goesLeft === null ? column[member]! < cut : goesLeft[column[member]!] === 1;
    if (isLeft) members[left++] = member;
    else scratch[right++] = member;
  }
  members.set(scratch.subarray(0, right), left);
  return left;
}
