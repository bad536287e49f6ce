import { randomStream } from "@tamarisk/system-dynamics";
import { type CaseOrders, type GrownNode, growCart, isLeft } from "./cart-growth.ts";
import type { Cases } from "./cases.ts";
import { drawFirst } from "./draw-first.ts";

/**
 * For each split of a tree, the price of a leaf (the α of cost-complexity pruning) from which on the split is not worth
 * its leaves. It never falls on the way to the root. Impurity is Gini's, each leaf weighed by its share of all futures,
 * as in scikit-learn's `ccp_alpha`.
 *
 * @see Breiman, Friedman, Olshen & Stone (1984), Classification and regression trees, ch. 3.
 */
export function pruningPrices(root: GrownNode): Map<GrownNode, number> {
  const prices = new Map<GrownNode, number>();
  let reached = 0;
  while (root.split !== null && !prices.has(root)) {
    const weakest = { links: [] as GrownNode[], price: Infinity };
    weigh(root, root.n, prices, weakest);
    reached = Math.max(reached, weakest.price);
    for (const link of weakest.links) prices.set(link, reached);
  }
  return prices;
}

/** The tree that is left at a price of a leaf. */
export function pruned(node: GrownNode, prices: ReadonlyMap<GrownNode, number>, price: number): GrownNode {
  if (node.split === null || prices.get(node)! <= price) return { ...node, split: null };
  const { left, right } = node.split;
  return { ...node, split: { ...node.split, left: pruned(left, prices, price), right: pruned(right, prices, price) } };
}

/**
 * The price of a leaf at which trees grown on some of the futures fit the others best; of prices that do about as well, to
 * one standard error, the highest, which gives the smallest tree.
 *
 * @param folds - The futures are dealt into so many parts, each once the part that is not grown on.
 */
export function crossValidatedPrice(
  cases: Cases,
  orders: CaseOrders,
  root: GrownNode,
  growth: { readonly massMin: number; readonly depthMax: number; readonly folds: number; readonly seed: number },
): number {
  const prices = candidatePrices(root);
  const foldOf = dealtFolds(cases, growth.folds, growth.seed);
  const errors = prices.map(() => new Float64Array(cases.count));
  for (let fold = 0; fold < growth.folds; fold++) {
    const others = orders.map((order) => order.filter((place) => foldOf[place] !== fold));
    const leafMin = fewestInLeaf(growth.massMin, others[0]!.length);
    const grown = growCart(cases, others, leafMin, growth.depthMax);
    const foldPrices = pruningPrices(grown);
    for (let place = 0; place < cases.count; place++) {
      if (foldOf[place] === fold) noteErrors(cases, place, grown, foldPrices, prices, errors);
    }
  }
  const { best, limit } = bestWithError(errors);
  for (let rank = prices.length - 1; rank > best; rank--) if (mean(errors[rank]!) <= limit) return prices[rank]!;
  return prices[best]!;
}

/** No leaf may hold less than a share of the futures; and it holds at least one. */
export function fewestInLeaf(massMin: number, count: number): number {
  return Math.max(1, Math.ceil(massMin * count - 1e-9));
}

function impurity(node: GrownNode, all: number): number {
  return (2 * node.k * (node.n - node.k)) / node.n / all;
}

/** A branch's impurity and leaves; on the way, the splits that save least impurity per leaf. */
function weigh(
  node: GrownNode,
  all: number,
  prices: ReadonlyMap<GrownNode, number>,
  weakest: { links: GrownNode[]; price: number },
): { impurity: number; leaves: number } {
  const own = impurity(node, all);
  if (node.split === null || prices.has(node)) return { impurity: own, leaves: 1 };
  const left = weigh(node.split.left, all, prices, weakest);
  const right = weigh(node.split.right, all, prices, weakest);
  const branch = { impurity: left.impurity + right.impurity, leaves: left.leaves + right.leaves };
  const price = (own - branch.impurity) / (branch.leaves - 1);
  if (price < weakest.price - SAME) {
    weakest.links = [node];
    weakest.price = price;
  } else if (price <= weakest.price + SAME) weakest.links.push(node);
  return branch;
}

/** Prices that differ by less do so by rounding. */
const SAME = 1e-12;

/** One price for each tree of the pruning sequence, between those at which it begins and ends (geometric mean). */
function candidatePrices(root: GrownNode): number[] {
  const steps = [0, ...Array.from(new Set(pruningPrices(root).values())).sort((a, b) => a - b)];
  return steps.map((step, rank) => (rank + 1 < steps.length ? Math.sqrt(step * steps[rank + 1]!) : step));
}

/** Futures of interest and the others are shuffled and dealt one by one, so every part has its share of both. */
function dealtFolds(cases: Cases, folds: number, seed: number): Uint8Array {
  const stream = randomStream(seed, "cart");
  const foldOf = new Uint8Array(cases.count);
  let dealt = 0;
  for (const sought of [1, 0]) {
    const places = Int32Array.from(cases.ofInterest.keys()).filter((place) => cases.ofInterest[place] === sought);
    drawFirst(places, places.length, stream);
    for (const place of places) foldOf[place] = dealt++ % folds;
  }
  return foldOf;
}

/** What one future that was held back says about the tree at each price: the square of how wrong the leaf's share is. */
function noteErrors(
  cases: Cases,
  place: number,
  root: GrownNode,
  foldPrices: ReadonlyMap<GrownNode, number>,
  prices: readonly number[],
  errors: readonly Float64Array[],
): void {
  let node = root;
  // Higher prices end nearer the root, so one walk down serves all, from the highest price on.
  for (let rank = prices.length - 1; rank >= 0; rank--) {
    while (node.split !== null && foldPrices.get(node)! > prices[rank]!) {
      const { input, question, left, right } = node.split;
      node = isLeft(cases.inputs[input]!, question, place) ? left : right;
    }
    errors[rank]![place] = 2 * (cases.ofInterest[place]! - node.k / node.n) ** 2;
  }
}

function bestWithError(errors: readonly Float64Array[]): { best: number; limit: number } {
  let best = 0;
  for (const [rank, own] of errors.entries()) if (mean(own) < mean(errors[best]!)) best = rank;
  const middle = mean(errors[best]!);
  const variance = mean(errors[best]!.map((error) => (error - middle) ** 2));
  return { best, limit: middle + Math.sqrt(variance / errors[best]!.length) };
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < values.length; place++) sum += values[place]!;
  return sum / values.length;
}
