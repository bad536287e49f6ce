import { randomStream } from "@tamarisk/system-dynamics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, residents } from "../../test/columns-of.ts";
import { kMedoids } from "./k-medoids.ts";
import { shapeClusters } from "./shape-clusters.ts";

const question = { ...residents, clusterCount: 3, seed: 1 };

/** Distances on a line. */
function onLine(points: readonly number[]): Float64Array {
  return Float64Array.from(points.flatMap((a) => points.map((b) => Math.abs(a - b))));
}

function costOf(points: readonly number[], medoids: readonly number[]): number {
  return points.reduce((sum, a) => sum + Math.min(...medoids.map((medoid) => Math.abs(a - points[medoid]!))), 0);
}

describe("kMedoids", () => {
  it("takes the middle of each of two groups on a line [SHAPE2]", () => {
    const { medoids, clusterOf } = kMedoids(onLine([0, 1, 2, 50, 51, 52]), 2);
    expect(medoids.toSorted()).toEqual([1, 4]);
    expect(clusterOf[0]).toBe(clusterOf[2]);
    expect(clusterOf[0]).not.toBe(clusterOf[3]);
  });

  it("ends where no single swap would help, and is nearly always the best there is [SHAPE2]", () => {
    let best = 0;
    const runs = 200;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 9 }), (points) => {
        const { medoids } = kMedoids(onLine(points), 2);
        const cost = costOf(points, medoids);
        const places = Array.from(points.keys());
        const swaps = places.flatMap((place) => [
          costOf(points, [medoids[0]!, place]),
          costOf(points, [place, medoids[1]!]),
        ]);
        expect(cost).toBeLessThanOrEqual(Math.min(...swaps));
        const all = places.flatMap((a) => places.map((b) => costOf(points, [a, b])));
        if (cost === Math.min(...all)) best++;
      }),
      { numRuns: runs },
    );
    expect(best / runs).toBeGreaterThan(0.9);
  });
});

/** Falling, rising and dipping courses of any level and size, with a little noise. */
function courses(count: number, seed: number): { rows: number[][]; kinds: number[] } {
  const stream = randomStream(seed, "courses");
  const forms = [(t: number) => -t, (t: number) => t * t, (t: number) => Math.abs(t - 0.5)];
  const kinds = Array.from({ length: count }, () => Math.floor(3 * stream.next()));
  const rows = kinds.map((kind) => {
    const [level, size] = [1000 * stream.next(), 10 + 90 * stream.next()];
    return Array.from({ length: 20 }, (_, year) => level + size * (forms[kind]!(year / 19) + 0.02 * stream.next()));
  });
  return { rows, kinds };
}

describe("shapeClusters", () => {
  it("finds three kinds of courses whatever their level and size [SHAPE1]", () => {
    const { rows, kinds } = courses(120, 4);
    const { clusters, clusterOf } = shapeClusters(columnsOf(rows), question);
    expect(clusters).toHaveLength(3);
    for (const [a, cluster] of clusterOf.entries()) {
      for (const [b, other] of clusterOf.entries()) expect(cluster === other).toBe(kinds[a] === kinds[b]);
    }
    expect(clusters.map(({ experiments }) => experiments)).toEqual(
      clusters.map(({ experiments }) => experiments).toSorted((a, b) => b - a),
    );
    for (const [cluster, { medoidScenario }] of clusters.entries()) expect(clusterOf[medoidScenario]).toBe(cluster);
  });

  it("settles large ensembles by a part of them, the same for the same seed [SHAPE3]", () => {
    const { rows, kinds } = courses(1500, 5);
    const columns = columnsOf(rows);
    const found = shapeClusters(columns, question);
    expect(shapeClusters(columns, question)).toEqual(found);
    const together = kinds.map((kind, scenario) => `${kind}${found.clusterOf[scenario]}`);
    expect(new Set(together).size).toBe(3);
  });

  it("does not see level and size at all, and takes no change for a shape of its own [SHAPE1]", () => {
    const { clusters, clusterOf } = shapeClusters(
      columnsOf([
        [1, 2, 3],
        [100, 300, 500],
        [7, 7, 7],
        [0.1, 0.1, 0.1],
      ]),
      question,
    );
    expect(clusters).toHaveLength(2);
    expect([...clusterOf]).toEqual([0, 0, 1, 1]);
  });

  it("leaves failed experiments out, even all of them [SHAPE4]", () => {
    const some = shapeClusters(
      columnsOf([
        [1, 2],
        [Number.NaN, 1],
        [2, 1],
      ]),
      question,
    );
    expect([some.clusterOf[1], some.excludedExperiments, some.clusters.length]).toEqual([-1, 1, 2]);
    expect(shapeClusters(columnsOf([[Number.NaN, 1]]), question)).toEqual({
      clusters: [],
      clusterOf: Int32Array.of(-1),
      excludedExperiments: 1,
    });
  });

  it("refuses no clusters and half clusters", () => {
    for (const clusterCount of [0, 1.5, 51]) {
      expect(() => shapeClusters(columnsOf([[1]]), { ...question, clusterCount })).toThrow(`found ${clusterCount}`);
    }
  });
});
