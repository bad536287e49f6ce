import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomeTable } from "../ensemble/outcome-table.ts";
import { robustness } from "./robustness.ts";
import { metricReasonText, robustnessSentence } from "./robustness-sentence.ts";

const name = (text: string) => ({ en: text, zh: text });

/** Savage's example as Wikipedia tells it: returns of stocks, bonds and the money market as interest rises, stays, falls. */
const returns = outcomeTable("maximize", [
  [-4, 4, 12],
  [-2, 3, 8],
  [3, 2, 1],
]);
const names = [name("Stocks"), name("Bonds"), name("Money")];

const resultOf = (result: ReturnType<typeof robustness>, id: string) =>
  result.metrics.find(({ metric }) => metric.id === id)!;

describe("robustness", () => {
  it("finds the published answers: maximin the money market, minimax regret bonds", () => {
    const result = robustness(returns);
    expect(resultOf(result, "maximin")).toMatchObject({ values: [-4, -2, 1], ranks: [3, 2, 1], best: [2] });
    expect(resultOf(result, "minimax_regret")).toMatchObject({ values: [7, 5, 11], ranks: [2, 1, 3], best: [1] });
    expect(resultOf(result, "maximax")).toMatchObject({ values: [12, 8, 3], best: [0] });
    expect(resultOf(result, "laplace")).toMatchObject({ values: [4, 3, 2], best: [0] });
    expect(result.stability).toMatchObject({ kind: "changes" });
  });

  it("says why a metric has no answer, and answers once it has what it needs", () => {
    const without = robustness(returns);
    expect(["starr", "satisficing", "info_gap"].map((id) => resultOf(without, id).reason)).toEqual(
      Array.from({ length: 3 }, () => "needs-threshold"),
    );
    expect(resultOf(robustness(returns, { threshold: 2 }), "info_gap").reason).toBe("needs-distances");
    const given = robustness(returns, { threshold: 2, distances: [1, 0, 1] });
    expect(resultOf(given, "starr").values).toEqual([2 / 3, 2 / 3, 2 / 3]);
    expect(resultOf(given, "info_gap")).toMatchObject({ values: [0, 0, 0], reason: null });
  });

  it("[ROB20] does not count satisficing and Starr's criterion twice", () => {
    expect(robustness(returns, { threshold: 2 }).stability.rankedBy).not.toContain("satisficing");
  });

  it("[ROB3][ROB4] compares in the same futures, and leaves out a policy that has none", () => {
    const result = robustness(
      outcomeTable("maximize", [
        [1, NaN, 3],
        [4, 5, 0],
        [NaN, NaN, NaN],
      ]),
    );
    expect(result).toMatchObject({ futures: 3, countedFutures: 2, failedRuns: [1, 0, 3] });
    expect(resultOf(result, "laplace")).toMatchObject({ values: [2, 2, null], ranks: [1, 1, null], best: [0, 1] });
    expect(robustnessSentence(result, names).en).toContain(
      "2 of 3 futures are counted; runs that failed: Stocks 1, Money 3.",
    );
    expect(robustness(outcomeTable("maximize", [[NaN, NaN]])).countedFutures).toBe(0);
  });

  it("answers where no future is left, where there is one, and where means are below −1", () => {
    const none = robustness(
      outcomeTable("maximize", [
        [NaN, 1],
        [1, NaN],
      ]),
    );
    expect(new Set(none.metrics.map(({ reason }) => reason))).toEqual(new Set(["no-counted-future"]));
    expect(robustnessSentence(none, names).en).toMatch(/^There is no future in which every policy has a number/u);
    const one = robustness(outcomeTable("minimize", [[3], [4]]));
    expect(["mean_variance", "percentile_skewness"].map((id) => resultOf(one, id).reason)).toEqual([
      "one-future",
      "one-future",
    ]);
    const below = resultOf(
      robustness(
        outcomeTable("maximize", [
          [-5, -9],
          [-4, -4],
        ]),
      ),
      "mean_variance",
    );
    expect(below).toMatchObject({ reason: "mean-below-minus-one", ranks: [null, null] });
    expect(metricReasonText("mean-below-minus-one").en).toMatch(/^Not ranked/u);
  });

  it("ranks copies of a policy alike under every metric", () => {
    const rows = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const result = robustness(outcomeTable("minimize", [one, other, one]), {
          threshold: 1,
          distances: [0, 1, 2, 3],
        });
        for (const { ranks, values } of result.metrics) {
          expect(ranks[0]).toBe(ranks[2]);
          expect(values[0]).toBe(values[2]);
        }
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  it("refuses a table without policies, and distances for other futures", () => {
    expect(() => robustness(outcomeTable("maximize", []))).toThrow(RangeError);
    expect(() => robustness(returns, { distances: [1] })).toThrow("expected 3 distances, one a future; found 1");
    expect(() => robustness(returns, { alpha: 2 })).toThrow("from 0 to 1; found 2");
  });
});

describe("robustnessSentence", () => {
  it("counts under how many metrics each policy is best, and names the two that agree least", () => {
    expect(robustnessSentence(robustness(returns), names)).toEqual({
      en: "Which policy is best depends on the metric: of the 8 that tell the policies apart, Stocks is best under 3, Money under 3 and Bonds under 2. The two metrics that agree least are Maximin and Maximax (agreement −1.00, where 1 is the same order and −1 the reverse; Kendall's τ-b).",
      zh: "哪个方案最优取决于所用指标：在能区分各方案的 8 个指标中，“Stocks”在 3 个下最优，“Money”在 3 个下最优，“Bonds”在 2 个下最优。分歧最大的两个指标是“悲观准则（最大最小值）”和“乐观准则（最大最大值）”（一致程度 −1.00，1 表示顺序相同，−1 表示完全相反；肯德尔 τ-b）。",
    });
  });

  it("says when the ranking does not change", () => {
    const table = outcomeTable("minimize", [
      [2, 4, 8, 8],
      [1, 2, 4, 4],
    ]);
    expect(robustnessSentence(robustness(table, { threshold: 5 }), names)).toEqual({
      en: "All 9 metrics that tell the policies apart put them in the same order, with Bonds first.",
      zh: "能区分各方案的 9 个指标给出的顺序完全相同，排在首位的是“Bonds”。",
    });
  });

  it("says when only the best policy is the same", () => {
    const table = outcomeTable("minimize", [
      [2, 2, 2],
      [3, 9, 4],
      [4, 5, 6],
    ]);
    const result = robustness(table);
    expect(resultOf(result, "percentile_kurtosis").reason).toBe("no-spread");
    expect(robustnessSentence(result, names).en).toMatch(
      /^Stocks is best under all 8 metrics that tell the policies apart; the order of the others depends on the metric\. The two/u,
    );
  });

  it("has nothing to rank where there is one policy, or none differs", () => {
    expect(robustnessSentence(robustness(outcomeTable("minimize", [[1, 2]])), names)).toEqual({
      en: "Stocks is the only policy, so there is nothing to rank.",
      zh: "只有“Stocks”一个方案，无从排序。",
    });
    const same = outcomeTable("minimize", [
      [1, 2],
      [1, 2],
    ]);
    expect(robustnessSentence(robustness(same), names).en).toBe("No metric tells the policies apart.");
  });
});
