import { describe, expect, it } from "vitest";
import { experimentState, keyedRandomNumber, randomNumber, seedState, stir } from "./random-number.ts";

describe("randomNumber", () => {
  it("stirs with SplitMix64: its published first word of seed 1234567", () => {
    expect(stir(0n, 1_234_567n)).toBe(6_457_827_717_110_365_317n);
  });

  it("[KER6] has the mean and variance of the uniform distribution, over steps, sites and experiments alike", () => {
    const ofSeed = seedState(1);
    const samples = [
      (n: number) => randomNumber(experimentState(ofSeed, 0), 0, n),
      (n: number) => randomNumber(experimentState(ofSeed, 0), n, 0),
      (n: number) => randomNumber(experimentState(ofSeed, n), 0, 0),
      (n: number) => keyedRandomNumber(ofSeed, n, 0),
    ];
    for (const sample of samples) {
      const values = Array.from({ length: 20_000 }, (_, n) => sample(n));
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
      expect(values.every((value) => value > 0 && value < 1)).toBe(true);
      expect(Math.abs(mean - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / values.length));
      expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / values.length));
    }
  });

  it("takes 0 and −0 as one key, and every NaN as one", () => {
    expect(keyedRandomNumber(1n, -0, 3)).toBe(keyedRandomNumber(1n, 0, 3));
    expect(keyedRandomNumber(1n, Number.NaN, 3)).toBe(keyedRandomNumber(1n, -Number.NaN, 3));
  });

  it("refuses a seed or key that is not a whole number of 32 bits", () => {
    for (const word of [-1, 0.5, 2 ** 32, Number.NaN]) {
      expect(() => seedState(word)).toThrow(`found ${word}`);
      expect(() => experimentState(1n, word)).toThrow(`found ${word}`);
    }
  });
});
