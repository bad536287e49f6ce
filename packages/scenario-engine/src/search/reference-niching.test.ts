import { randomStream } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { nichedPoints } from "./reference-niching.ts";

function points(rows: readonly (readonly number[])[]) {
  return {
    count: rows.length,
    variableCount: 1,
    objectiveCount: 2,
    variables: Float64Array.from(rows.keys()),
    objectives: Float64Array.from(rows.flat()),
    violations: new Float64Array(rows.length),
  };
}

const directions = [
  [1, 0],
  [0.5, 0.5],
  [0, 1],
];

describe("nichedPoints", () => {
  it("takes for each empty direction the point nearest to it, whatever is drawn", () => {
    // One front: its ends, a point on the diagonal and three crowded beside it.
    const front = points([
      [0, 1],
      [1, 0],
      [0.46, 0.52],
      [0.45, 0.55],
      [0.49, 0.49],
      [0.44, 0.56],
    ]);
    for (let seed = 0; seed < 10; seed++) {
      const { population } = nichedPoints(front, 3, directions, null, randomStream(seed));
      expect([...population.variables].toSorted()).toEqual([0, 1, 4]);
    }
  });

  it("measures objectives from the lowest found, in units of where the plane meets the axes", () => {
    const { scale, population } = nichedPoints(
      points([
        [10, 500],
        [20, 100],
        [13, 300],
      ]),
      3,
      directions,
      null,
      randomStream(1),
    );
    expect(population.count).toBe(3);
    expect([...scale.ideal]).toEqual([10, 100]);
    expect([...scale.extremes]).toEqual([20, 100, 10, 500]);
  });
});
