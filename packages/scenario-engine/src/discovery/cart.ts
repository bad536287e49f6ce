import type { BoxLimit, ScenarioBox } from "@tamarisk/domain";
import { qualityOf } from "./box-quality.ts";
import { type CartQuestion, caseOrders, type GrownNode, type GrownSplit, growCart } from "./cart-growth.ts";
import { crossValidatedPrice, fewestInLeaf, pruned, pruningPrices } from "./cart-pruning.ts";
import type { CaseInput, Cases } from "./cases.ts";
import { type CasesProblem, casesProblem } from "./cases-problem.ts";
import type { FoundBox } from "./found-box.ts";
import { quasiP } from "./quasi-p.ts";

/** A part of the futures that is not split further. */
export interface CartLeaf {
  readonly kind: "leaf";
  /** Futures in it, and how many of them are of interest. */
  readonly n: number;
  readonly k: number;
  /** All limits on the way from the root. */
  readonly limits: ScenarioBox["limits"];
}

/** A part of the futures that one input splits in two. */
export interface CartSplit {
  readonly kind: "split";
  readonly n: number;
  readonly k: number;
  readonly inputId: string;
  /** Numbers up to the cut and above it, or categories in which fewer and in which more futures are of interest. */
  readonly branches: readonly [CartBranch, CartBranch];
}

export interface CartBranch {
  /** What the split's input is limited to on this side. */
  readonly limit: BoxLimit;
  readonly node: CartNode;
}

export type CartNode = CartLeaf | CartSplit;

export interface CartOptions {
  /** No leaf holds a smaller share of the futures than this. */
  readonly massMin?: number;
  /** No leaf lies more splits from the root than this, 1 to 1,000, which is taken if nothing is said. */
  readonly depthMax?: number;
  readonly pruning?: CartPruning;
}

/** Which splits are taken back because they are not worth their leaves; `alpha` is the price of a leaf in Gini impurity. */
export type CartPruning =
  | { readonly kind: "none" }
  | { readonly kind: "alpha"; readonly alpha: number }
  | { readonly kind: "cross-validated"; readonly folds: number; readonly seed: number };

export type CartResult =
  | CasesProblem
  /** No split makes its sides purer, or none was worth its leaves. */
  | { readonly kind: "no-split"; readonly n: number; readonly k: number }
  | {
      readonly kind: "tree";
      readonly root: CartSplit;
      readonly leafCount: number;
      /** The price of a leaf at which the tree was pruned; 0 if it was not. */
      readonly alpha: number;
      /** The leaves in which the share of interest is above that of all futures, the most telling first. */
      readonly boxes: readonly FoundBox[];
    };

/**
 * A decision tree (CART): one question after another that parts futures of interest from the others, each the one that
 * lowers Gini impurity most. It shows several ways into trouble at once, where `prim` looks for one box after another.
 *
 * @param cases - Not modified.
 * @returns The tree, and its leaves as boxes: those with more than the usual share of interest, ordered by how many more
 *   futures of interest they hold than as many futures picked at random would.
 * @throws {RangeError} If an option is impossible, or columns and futures do not match.
 *
 * @see Breiman, Friedman, Olshen & Stone (1984), Classification and regression trees. Rules: docs/methods/cart.md.
 * @see Lempert, Bryant & Bankes (2008), Comparing algorithms for scenario discovery, RAND WR-557-NSF.
 *
 * @example
 * const found = cart(cases, { massMin: 0.05, pruning: { kind: "cross-validated", folds: 10, seed: 1 } });
 * if (found.kind === "tree") found.boxes[0].limits; // { price: { max: 13850 } }
 */
export function cart(cases: Cases, options: CartOptions = {}): CartResult {
  const { massMin = 0.05, depthMax = DEEPEST, pruning = { kind: "none" } } = options;
  checkOptions(massMin, depthMax, pruning);
  const problem = casesProblem(cases);
  if (problem !== null) return problem;

  const orders = caseOrders(cases);
  const grown = growCart(cases, copyOf(orders), fewestInLeaf(massMin, cases.count), depthMax);
  const alpha = priceOf(cases, orders, grown, massMin, depthMax, pruning);
  const kept = pruning.kind === "none" ? grown : pruned(grown, pruningPrices(grown), alpha);
  if (kept.split === null) return { kind: "no-split", n: kept.n, k: kept.k };

  const root = splitFrom(kept, kept.split, cases.inputs, {});
  const leaves = leavesOf(root);
  return { kind: "tree", root, leafCount: leaves.length, alpha, boxes: boxesOf(cases, leaves, root) };
}

const DEEPEST = 1000;

/** The leaves of a tree from left to right. */
export function leavesOf(node: CartNode): CartLeaf[] {
  return node.kind === "leaf" ? [node] : node.branches.flatMap((branch) => leavesOf(branch.node));
}

function checkOptions(massMin: number, depthMax: number, pruning: CartPruning): void {
  if (!(massMin >= 0 && massMin <= 1)) throw new RangeError(`massMin is a share from 0 to 1; found ${massMin}`);
  if (!(depthMax >= 1 && depthMax <= DEEPEST)) {
    throw new RangeError(`a tree is from 1 to ${DEEPEST} splits deep; found a depthMax of ${depthMax}`);
  }
  if (pruning.kind === "alpha" && !(pruning.alpha >= 0)) {
    throw new RangeError(`the price of a leaf is 0 or more; found an alpha of ${pruning.alpha}`);
  }
  if (
    pruning.kind === "cross-validated" &&
    !(Number.isInteger(pruning.folds) && pruning.folds >= 2 && pruning.folds <= 100)
  ) {
    throw new RangeError(`cross-validation takes 2 to 100 folds; found ${pruning.folds}`);
  }
}

function copyOf(orders: readonly Int32Array[]): Int32Array[] {
  return orders.map((order) => order.slice());
}

function priceOf(
  cases: Cases,
  orders: readonly Int32Array[],
  grown: GrownNode,
  massMin: number,
  depthMax: number,
  pruning: CartPruning,
): number {
  if (pruning.kind === "none") return 0;
  if (pruning.kind === "alpha") return pruning.alpha;
  // A part with less than one future would say nothing.
  const folds = Math.min(pruning.folds, cases.count);
  return crossValidatedPrice(cases, orders, grown, { massMin, depthMax, folds, seed: pruning.seed });
}

function nodeFrom(node: GrownNode, inputs: readonly CaseInput[], limits: ScenarioBox["limits"]): CartNode {
  if (node.split === null) return { kind: "leaf", n: node.n, k: node.k, limits };
  return splitFrom(node, node.split, inputs, limits);
}

function splitFrom(
  { n, k }: GrownNode,
  { input, question, left, right }: GrownSplit,
  inputs: readonly CaseInput[],
  limits: ScenarioBox["limits"],
): CartSplit {
  const own = inputs[input]!;
  const [low, high] = sidesOf(own, question);
  const branchOf = (limit: BoxLimit, node: GrownNode): CartBranch => ({
    limit,
    node: nodeFrom(node, inputs, { ...limits, [own.id]: { ...limits[own.id], ...limit } }),
  });
  return { kind: "split", n, k, inputId: own.id, branches: [branchOf(low, left), branchOf(high, right)] };
}

function sidesOf(input: CaseInput, question: CartQuestion): [BoxLimit, BoxLimit] {
  if (input.kind === "number" && question.kind === "number") return [{ max: question.cut }, { min: question.cut }];
  if (input.kind !== "category" || question.kind !== "category") {
    throw new RangeError(`${input.id} was split as something else than it is`);
  }
  const on = (side: number) => ({ values: input.categories.filter((_, code) => question.sides[code] === side) });
  return [on(1), on(2)];
}

/** Leaves with more than the usual share of interest, by the number of futures of interest above what chance would give. */
function boxesOf(cases: Cases, leaves: readonly CartLeaf[], root: CartSplit): FoundBox[] {
  const usual = root.k / root.n;
  return leaves
    .filter((leaf) => leaf.k / leaf.n > usual)
    .sort((a, b) => b.k - b.n * usual - (a.k - a.n * usual))
    .map((leaf) => ({ limits: leaf.limits, ...qualityOf(leaf, root), quasiP: quasiP(cases, leaf) }));
}
