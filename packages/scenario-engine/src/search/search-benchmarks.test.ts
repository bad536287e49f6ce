import { describe, expect, it } from "vitest";
import { frontOf, settingsFor } from "../../test/search/search-settings.ts";
import { dtlz, zdt } from "../../test/search/test-problems.ts";
import { invertedGenerationalDistance } from "./generational-distance.ts";
import { hypervolume } from "./hypervolume.ts";

/** Points of ZDT's fronts, which are curves over the first objective. */
function curve(second: (first: number) => number): Float64Array {
  return Float64Array.from(Array.from({ length: 501 }, (_, place) => [place / 500, second(place / 500)]).flat());
}

describe("search on problems whose fronts are known", () => {
  // 25,000 evaluations of ZDT1 give 0.659 with NSGA-II in jMetal (Durillo & Nebro 2011, table 3); the whole front gives 2/3.
  it("finds ZDT1's front with NSGA-II as well as jMetal does", () => {
    const { objectives } = frontOf(zdt[1], settingsFor([0.01, 0.01]).nsga2, 25_000);
    expect(hypervolume(objectives, [1, 1])).toBeGreaterThan(0.657);
    expect(hypervolume(objectives, [1, 1])).toBeLessThan(2 / 3);
    expect(
      invertedGenerationalDistance(
        objectives,
        curve((first) => 1 - Math.sqrt(first)),
        2,
      ),
    ).toBeLessThan(0.008);
  });

  // The limits are the volumes of the whole fronts, by integration.
  it.each([
    ["ZDT2, a hollow front", zdt[2], "epsilon-moea", 10_000, 0.31, 1 / 3],
    ["ZDT3, a front in pieces", zdt[3], "epsilon-nsga2", 10_000, 0.98, 1.0442],
    ["ZDT4, with many local fronts", zdt[4], "nsga2", 25_000, 0.64, 2 / 3],
    ["ZDT6, thinly settled", zdt[6], "epsilon-moea", 12_000, 0.29, 0.3235],
  ] as const)("comes close to the front of %s", (_, problem, algorithm, evaluationCount, least, most) => {
    const { objectives } = frontOf(problem, settingsFor([0.01, 0.01])[algorithm], evaluationCount);
    expect(hypervolume(objectives, [1, 1])).toBeGreaterThan(least);
    expect(hypervolume(objectives, [1, 1])).toBeLessThan(most);
  });

  it("comes close to the sphere of DTLZ2 with each algorithm, to the plane of DTLZ1 and the pieces of DTLZ7", () => {
    for (const settings of Object.values(settingsFor([0.05, 0.05, 0.05]))) {
      const sphere = frontOf(dtlz[2](3), settings, 8000);
      for (let at = 0; at < sphere.objectives.length; at += 3) {
        expect(Math.hypot(...sphere.objectives.subarray(at, at + 3))).toBeGreaterThan(0.999);
      }
      // 1.331 less an eighth of a sphere: 0.8074 for the whole front.
      expect(hypervolume(sphere.objectives, [1.1, 1.1, 1.1])).toBeGreaterThan(0.66);
      expect(hypervolume(sphere.objectives, [1.1, 1.1, 1.1])).toBeLessThan(0.8074);
    }
    const plane = frontOf(dtlz[1](3), settingsFor([0.02, 0.02, 0.02]).nsga3, 25_000);
    // 1 less the corner below the plane, a sixth of an eighth: 0.9792 for the whole front.
    expect(hypervolume(plane.objectives, [1, 1, 1])).toBeGreaterThan(0.96);
    expect(hypervolume(plane.objectives, [1, 1, 1])).toBeLessThan(47 / 48);
    const pieces = frontOf(dtlz[7](3), settingsFor([0.05, 0.05, 0.05]).nsga2, 12_000);
    expect(Math.min(...pieces.objectives.filter((_, at) => at % 3 === 2))).toBeLessThan(2.9);
  });
});
