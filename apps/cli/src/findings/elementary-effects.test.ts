import { sampleScenarios } from "@tamarisk/scenario-engine";
import { describe, expect, it } from "vitest";
import { middleEffects } from "./elementary-effects.ts";

const range = (id: string, low: number, high: number) => ({
  id,
  distribution: { kind: "uniform", low, high } as const,
});

describe("middle elementary effects", () => {
  it("are two thirds of the range times the slope where the outcome is a weighted sum, whatever the trajectory", () => {
    const drawn = sampleScenarios([range("a", 0, 3), range("b", 10, 16), range("c", 0, 1)], {
      method: "morris",
      count: 6,
      seed: 4,
    });
    const columns = [drawn.a!, drawn.b!, drawn.c!];
    const values = Float64Array.from(drawn.a!, (a, place) => 5 * a - 2 * drawn.b![place]!);
    const [a, b, c] = middleEffects(values, columns);
    expect(a).toBeCloseTo(5 * 3 * (2 / 3), 10);
    expect(b).toBeCloseTo(2 * 6 * (2 / 3), 10);
    expect(c).toBe(0);
  });

  it("leave out steps to and from a failed run", () => {
    expect([
      ...middleEffects(
        [1, Number.NaN, 4, 1, 3, 3],
        [
          [0, 1, 1, 0, 1, 1],
          [0, 0, 1, 0, 0, 1],
        ],
      ),
    ]).toEqual([2, 0]);
  });

  it("are not decided by one trajectory that runs away", () => {
    expect([...middleEffects([1, 3, 1, 4, 1, 9000], [[0, 1, 0, 1, 0, 1]])]).toEqual([3]);
  });

  it("refuse half a trajectory", () => {
    expect(() =>
      middleEffects(
        [1, 2],
        [
          [0, 1],
          [0, 0],
        ],
      ),
    ).toThrow(RangeError);
  });
});
