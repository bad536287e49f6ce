import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCases, categoryInput, type ScikitNode, scikitCases, scikitFixture } from "../../test/discovery-cases.ts";
import { numbers } from "../../test/prim-cases.ts";
import { boxQuality } from "./box-quality.ts";
import { type CartNode, type CartResult, cart, leavesOf } from "./cart.ts";
import type { Cases } from "./cases.ts";

/** Prices 1 to 8: those up to 3 are of interest, and 8 by accident. */
const prices: Cases = {
  count: 8,
  inputs: [numbers("price", [1, 2, 3, 4, 5, 6, 7, 8])],
  ofInterest: Uint8Array.of(1, 1, 1, 0, 0, 0, 0, 1),
};

function treeOf(result: CartResult): Extract<CartResult, { kind: "tree" }> {
  if (result.kind !== "tree") throw new Error(`expected a tree; found ${result.kind}`);
  return result;
}

/** A tree in the fixture's words. */
function plainNode(node: CartNode, inputIds: readonly string[]): ScikitNode {
  if (node.kind === "leaf") return { n: node.n, k: node.k };
  const [low, high] = node.branches;
  const cut = "max" in low.limit ? low.limit.max! : Number.NaN;
  const branches = [plainNode(low.node, inputIds), plainNode(high.node, inputIds)] as const;
  return { n: node.n, k: node.k, input: inputIds.indexOf(node.inputId), cut, branches };
}

describe("cart", () => {
  it("[CART1] cuts halfway between neighbouring values where impurity falls most", () => {
    const { root, boxes } = treeOf(cart(prices, { massMin: 0.25 }));
    // By hand: after 3, 3²/3 + 1²/5 = 3.2 is the greatest of k²/n over both sides that leaves two futures on each.
    expect(root.branches.map(({ limit }) => limit)).toEqual([{ max: 3.5 }, { min: 3.5 }]);
    expect(root.branches.map(({ node }) => [node.n, node.k])).toEqual([
      [3, 3],
      [5, 1],
    ]);
    expect(boxes[0]).toMatchObject({ limits: { price: { max: 3.5 } }, coverage: 0.75, density: 1, mass: 0.375 });
    // Half of all are of interest: the chance of three in three is an eighth.
    expect(boxes[0]!.quasiP.price).toBeCloseTo(1 / 8, 12);
  });

  it("[CART2] parts categories into those with fewer and those with more futures of interest", () => {
    const soils: Cases = {
      count: 9,
      inputs: [categoryInput("soil", ["clay", "loam", "sand", "rock"], [0, 0, 0, 1, 1, 1, 2, 2, 2])],
      ofInterest: Uint8Array.of(1, 1, 1, 0, 0, 0, 1, 1, 0),
    };
    const { root, boxes } = treeOf(cart(soils, { depthMax: 1 }));
    expect(root.branches.map(({ limit }) => limit)).toEqual([{ values: ["loam"] }, { values: ["clay", "sand"] }]);
    expect(boxes[0]).toMatchObject({ limits: { soil: { values: ["clay", "sand"] } }, n: 6, k: 5, coverage: 1 });
  });

  it("[CART4] grows and prunes the trees that scikit-learn does", () => {
    const fixture = scikitFixture();
    const all = scikitCases(fixture);
    const cases = { ...all, inputs: all.inputs.slice(0, 4) };
    const inputIds = cases.inputs.map(({ id }) => id);
    expect(plainNode(treeOf(cart(cases)).root, inputIds)).toEqual(fixture.cart.tree);
    const pruning = { kind: "alpha", alpha: fixture.cart.prunedAt } as const;
    expect(plainNode(treeOf(cart(cases, { pruning })).root, inputIds)).toEqual(fixture.cart.pruned);
    for (const [rank, alpha] of fixture.cart.alphas.entries()) {
      // Just above the price at which a subtree goes, the tree is the next smaller one.
      const after = cart(cases, { pruning: { kind: "alpha", alpha: alpha + 1e-9 } });
      expect(after.kind).toBe(rank === fixture.cart.alphas.length - 1 ? "no-split" : "tree");
    }
  });

  it("[CART5] takes back by cross-validation what was grown on noise", () => {
    const evenly = (step: number) => Array.from({ length: 400 }, (_, place) => (place * step) % 1);
    const values = evenly(0.618034);
    const cases: Cases = {
      count: 400,
      inputs: [numbers("price", values), numbers("noise", evenly(0.7548777)), numbers("more noise", evenly(0.5698403))],
      // One in seven is turned round.
      ofInterest: Uint8Array.from(values, (price, place) => (price < 0.4 !== (place % 7 === 0) ? 1 : 0)),
    };
    expect(treeOf(cart(cases)).leafCount).toBeGreaterThan(5);
    // The price that errs least gives four leaves; two do as well to one standard error.
    const { leafCount, boxes } = treeOf(cart(cases, { pruning: { kind: "cross-validated", folds: 10, seed: 1 } }));
    expect(leafCount).toBe(2);
    expect(boxes).toHaveLength(1);
    expect(boxes[0]!.limits.price).toEqual({ max: expect.closeTo(0.396, 3) });
  });

  it("[CART3] shares all futures out to its leaves, none smaller than asked", () => {
    fc.assert(
      fc.property(anyCases, fc.integer({ min: 1, max: 5 }), (cases, leafMin) => {
        const result = cart(cases, { massMin: leafMin / cases.count });
        if (result.kind === "no-split") return;
        const leaves = leavesOf(treeOf(result).root);
        for (const leaf of leaves) {
          expect(leaf.n).toBeGreaterThanOrEqual(leafMin);
          expect(boxQuality(cases, leaf)).toMatchObject({ n: leaf.n, k: leaf.k });
        }
        expect(leaves.reduce((sum, leaf) => sum + leaf.n, 0)).toBe(cases.count);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it("[CART6] orders boxes by the futures of interest they hold beyond chance", () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const result = cart(cases, { massMin: 0 });
        if (result.kind === "no-split") return;
        const usual = cases.ofInterest.reduce((sum, own) => sum + own, 0) / cases.count;
        const beyond = treeOf(result).boxes.map(({ n, k }) => k - n * usual);
        expect(beyond).toEqual(beyond.toSorted((a, b) => b - a));
        for (const own of beyond) expect(own).toBeGreaterThan(0);
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  it("answers when nothing can be told apart", () => {
    const none = { ...prices, ofInterest: new Uint8Array(8) };
    expect(cart(none)).toEqual({ kind: "none-of-interest", count: 8 });
    expect(cart({ ...prices, ofInterest: new Uint8Array(8).fill(1) })).toEqual({ kind: "all-of-interest", count: 8 });
    const flat = { ...prices, inputs: [numbers("price", [5, 5, 5, 5, 5, 5, 5, 5])] };
    expect(cart(flat)).toEqual({ kind: "nothing-varies", count: 8 });
    const gap = { ...prices, inputs: [numbers("price", [1, 2, 3, Number.NaN, 5, 6, 7, 8])] };
    expect(cart(gap)).toEqual({ kind: "missing-values", inputId: "price", count: 1 });
    expect(cart(prices, { massMin: 0.6 })).toEqual({ kind: "no-split", n: 8, k: 4 });
    expect(cart({ count: 0, inputs: [], ofInterest: new Uint8Array(0) })).toEqual({ kind: "no-cases" });
  });

  it("splits two futures, and no two numbers that have none between them", () => {
    const two = { count: 2, inputs: [numbers("price", [1, 2])], ofInterest: Uint8Array.of(1, 0) };
    expect(treeOf(cart(two)).boxes[0]!.limits).toEqual({ price: { max: 1.5 } });
    const neighbours = { ...two, inputs: [numbers("price", [1, 1 + Number.EPSILON])] };
    expect(cart(neighbours)).toEqual({ kind: "no-split", n: 2, k: 1 });
  });

  it("refuses impossible options", () => {
    expect(() => cart(prices, { massMin: 2 })).toThrow(RangeError);
    expect(() => cart(prices, { depthMax: 0 })).toThrow(RangeError);
    expect(() => cart(prices, { depthMax: 1001 })).toThrow(RangeError);
    expect(() => cart(prices, { pruning: { kind: "cross-validated", folds: 1, seed: 1 } })).toThrow(RangeError);
    expect(() => cart({ ...prices, count: 9 })).toThrow(RangeError);
  });
});
