import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomStream, splitMix64, xoshiro128 } from "./random-stream.ts";

const take = (count: number, next: () => number) => Array.from({ length: count }, next);

describe("randomStream", () => {
  it("is xoshiro128** 1.1: the reference implementation's first ten words from the state 1, 2, 3, 4", () => {
    // Test vector of rand_xoshiro, made with prng.di.unimi.it/xoshiro128starstar.c.
    expect(take(10, xoshiro128([1, 2, 3, 4]).nextUint32)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it("is seeded by SplitMix64: the published first words of seed 1234567", () => {
    const next = splitMix64(1234567n);
    expect([next(), next(), next()]).toEqual([6457827717110365317n, 3203168211198807973n, 9817491932198370423n]);
  });

  it("gives the same numbers for the same seed and key, whatever else was opened before", () => {
    fc.assert(
      fc.property(fc.nat(), fc.string(), fc.nat(), (seed, word, number) => {
        const first = take(5, randomStream(seed, word, number).next);
        randomStream(seed, "other").next();
        expect(take(5, randomStream(seed, word, number).next)).toEqual(first);
      }),
    );
  });

  it("gives different numbers for different seeds, keys, and ways of cutting a key", () => {
    const firsts = [
      randomStream(1),
      randomStream(2),
      randomStream(1, ""),
      randomStream(1, 0),
      randomStream(1, "ab", "c"),
      randomStream(1, "a", "bc"),
      randomStream(1, "abc"),
      randomStream(1, 1, 2),
      randomStream(1, 2, 1),
    ].map((stream) => stream.next());
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it("stays in [0, 1), with the mean and variance of the uniform distribution", () => {
    const sample = take(100_000, randomStream(2020, "uniform").next);
    const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
    const variance = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sample.length;
    expect(Math.min(...sample.slice(0, 10_000))).toBeGreaterThanOrEqual(0);
    expect(sample.every((value) => value < 1)).toBe(true);
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / sample.length));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / sample.length));
  });

  it("refuses a seed or key that is not a whole number of 32 bits", () => {
    for (const seed of [-1, 0.5, 2 ** 32, Number.NaN]) {
      expect(() => randomStream(seed)).toThrow(`found ${seed}`);
      expect(() => randomStream(1, seed)).toThrow(`found ${seed}`);
    }
  });
});
