import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OutcomeTable, outcomeTable } from "../ensemble/outcome-table.ts";
import { hurwicz } from "./hurwicz.ts";
import { infoGap } from "./info-gap.ts";
import { laplace } from "./laplace.ts";
import { maximax } from "./maximax.ts";
import { maximin } from "./maximin.ts";
import { meanVariance } from "./mean-variance.ts";
import { minimaxRegret } from "./minimax-regret.ts";
import { percentileKurtosis } from "./percentile-kurtosis.ts";
import { percentileRegret } from "./percentile-regret.ts";
import { percentileSkewness } from "./percentile-skewness.ts";
import { largerIsBetter, robustnessMetrics } from "./robustness-metrics.ts";
import { satisficing } from "./satisficing.ts";
import { undesirableDeviations } from "./undesirable-deviations.ts";

const close = (values: Float64Array, expected: readonly number[]) => {
  expect(values).toHaveLength(expected.length);
  for (const [policy, value] of values.entries()) expect(value).toBeCloseTo(expected[policy]!, 10);
};

/**
 * The cases of McPhail's own program, rapid/robustness/metrics/test/test_metrics.py in github.com/cameronmcphail/RAPID (MIT).
 * It turns the sign of what is minimised; here numbers keep the outcome's own sign.
 */
describe("the metrics, on the published cases of RAPID", () => {
  const rows = [
    [0.99, 1, 0.5],
    [0.69, 0.6, 0.6],
  ];
  const more = outcomeTable("maximize", rows);
  const less = outcomeTable("minimize", rows);

  it("[ROB5][ROB6] take the worst and the best future, which for costs are the dearest and the cheapest", () => {
    close(maximin(more), [0.5, 0.6]);
    close(maximin(less), [1, 0.69]);
    close(maximax(more), [1, 0.69]);
    close(maximax(less), [0.5, 0.6]);
  });

  it("[ROB7] weigh the worst future by alpha", () => {
    close(hurwicz(more, 0.75), [0.625, 0.6225]);
    close(hurwicz(less, 0.75), [0.875, 0.6675]);
    close(hurwicz(less, 0.5), [0.75, 0.645]);
  });

  it("[ROB8] take the mean", () => {
    close(laplace(more), [0.83, 0.63]);
    close(laplace(less), [0.83, 0.63]);
  });

  it("[ROB9][ROB10] take the largest regret, or the one that a share of futures does not exceed", () => {
    close(minimaxRegret(more), [0.1, 0.4]);
    close(minimaxRegret(less), [0.4, 0.1]);
    close(percentileRegret(more, 50), [0, 0.3]);
    close(percentileRegret(less, 50), [0.3, 0]);
  });

  it("[ROB11] put the mean over the scatter", () => {
    close(meanVariance(more), [1.42320289996384, 1.54948632859709]);
  });

  it("[ROB12] take the worse half against the median", () => {
    close(undesirableDeviations(more), [0.245, 0]);
    close(undesirableDeviations(less), [0.005, 0.045]);
  });

  it("[ROB15] count the futures that meet the threshold, on it included", () => {
    const table = (direction: OutcomeTable["direction"]) =>
      outcomeTable(direction, [
        [0.5, 0.99, 1],
        [0.6, 0.65, 0.69],
      ]);
    close(satisficing(table("maximize"), 0.65), [2 / 3, 2 / 3]);
    close(satisficing(table("minimize"), 0.65), [1 / 3, 2 / 3]);
  });
});

describe("the metrics, against NumPy", () => {
  const fixture = JSON.parse(
    readFileSync(new URL("../../test/fixtures/robustness-numpy.json", import.meta.url), "utf8"),
  );
  for (const direction of ["maximize", "minimize"] as const) {
    it(`agree on four policies in 23 futures, to ${direction}`, () => {
      const table = outcomeTable(direction, fixture.table);
      for (const [id, expected] of Object.entries<number[]>(fixture[direction])) {
        const metric = robustnessMetrics.find((each) => each.id === id)!;
        close(metric.values(table, { ...fixture.settings, distances: [] }), expected);
      }
    });
  }
});

describe("percentileSkewness and percentileKurtosis", () => {
  it("[ROB13] is positive where futures crowd at the good end", () => {
    const table = outcomeTable("maximize", [[0, 7, 9, 10, 10]]);
    // 10th, 50th, 90th percentile: 2.8, 9, 10.
    close(percentileSkewness(table), [(9 - 6.4) / 3.6]);
    close(percentileSkewness({ ...table, direction: "minimize" }), [(6.4 - 9) / 3.6]);
  });

  it("[ROB14] compares the range of 80 of 100 futures with that of 50", () => {
    close(percentileKurtosis(outcomeTable("maximize", [[0, 1, 2, 3, 4]])), [3.2 / 2]);
  });

  it("have no number where nothing spreads", () => {
    const flat = outcomeTable("maximize", [[3, 3, 3]]);
    expect([...percentileSkewness(flat), ...percentileKurtosis(flat)]).toEqual([NaN, NaN]);
  });
});

describe("infoGap", () => {
  const table = outcomeTable("maximize", [
    [5, 4, 4, 1, 9],
    [5, 4, 2, 9, 9],
    [2, 9, 9, 9, 9],
    [9, 9, 9, 9, 9],
  ]);

  it("[ROB16] is the distance up to which every future meets the threshold", () => {
    close(infoGap(table, 3, [0, 0.5, 0.7, 1, 2]), [0.7, 0.5, 0, 2]);
  });

  it("does not reach a distance at which another future misses it", () => {
    close(infoGap(table, 3, [0, 0.7, 0.7, 1, 2]), [0.7, 0, 0, 2]);
  });

  it("refuses distances that are missing or below zero", () => {
    expect(() => infoGap(table, 3, [0, 1])).toThrow("needs a distance for each of 5 futures; found 2");
    expect(() => infoGap(table, 3, [0, 1, 2, -3, 4])).toThrow("found -3");
  });
});

describe("every metric", () => {
  const settings = { alpha: 0.3, percentile: 90, threshold: 0 };
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 8 }), fc.constantFrom("minimize", "maximize"))
    .chain(([policies, futures, direction]) =>
      fc
        .array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: futures, maxLength: futures }), {
          minLength: policies,
          maxLength: policies,
        })
        .map((rows) => ({ rows, direction: direction as OutcomeTable["direction"], futures })),
    );
  const valuesOf = (id: string, direction: OutcomeTable["direction"], rows: number[][], distances: number[]) => {
    const metric = robustnessMetrics.find((each) => each.id === id)!;
    return Array.from(metric.values(outcomeTable(direction, rows), { ...settings, distances }));
  };

  it("does not depend on the order of the futures", () => {
    fc.assert(
      fc.property(tables, ({ rows, direction, futures }) => {
        const distances = Array.from({ length: futures }, (_, place) => place);
        for (const { id } of robustnessMetrics) {
          const turned = rows.map((row) => row.toReversed());
          expect(valuesOf(id, direction, turned, distances.toReversed())).toEqual(
            valuesOf(id, direction, rows, distances),
          );
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it("that ranks by outcomes never ranks a policy below one that is worse in every future", () => {
    const shape = ["mean_variance", "undesirable_deviations", "percentile_skewness", "percentile_kurtosis"];
    fc.assert(
      fc.property(tables, ({ rows, direction, futures }) => {
        const distances = Array.from({ length: futures }, (_, place) => place);
        const step = direction === "maximize" ? -1 : 1;
        const table = [rows[0]!, rows[0]!.map((value) => value + step)];
        for (const metric of robustnessMetrics.filter(({ id }) => !shape.includes(id))) {
          const [better, worse] = valuesOf(metric.id, direction, table, distances) as [number, number];
          const lead = largerIsBetter(metric, direction) ? better - worse : worse - better;
          expect(lead).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it("has no number for a policy with a failed run", () => {
    const rows = [
      [1, Number.NaN, 3],
      [Number.NaN, 5, 6],
    ];
    for (const { id } of robustnessMetrics) expect(valuesOf(id, "maximize", rows, [0, 1, 2])).toEqual([NaN, NaN]);
  });

  it("refuses a table without futures, and names itself in both languages", () => {
    for (const { id, name, meaning } of robustnessMetrics) {
      expect(() => valuesOf(id, "maximize", [[], []], [])).toThrow(RangeError);
      expect([name.en, name.zh, meaning.en, meaning.zh].every((text) => text.length > 1)).toBe(true);
    }
  });
});
