import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jinchang } from "../towns/jinchang.ts";
import { type MiningYear, mineOneYear } from "./mining.ts";

const start: MiningYear = {
  capacity: 1,
  reserves: 25 * 0.65,
  startingReserves: 25 * 0.65,
  price: 14_000,
  extractionCap: 0,
  outsideOre: 0,
};
const mine = (change: Partial<MiningYear> = {}) => mineOneYear({ ...start, ...change }, jinchang);

describe("mineOneYear", () => {
  it("at the reference price goes on as in the start year: feed 0.65 + 0.35, all posts, a plant that holds [MINE1]", () => {
    const year = mine();
    expect(year.ownFeed).toBeCloseTo(0.65, 9);
    expect(year.outsideFeed).toBeCloseTo(0.35, 9);
    expect(year.posts).toBeCloseTo(1, 9);
    expect(year.capacityGrowth).toBeCloseTo(1, 9);
    // A fifth of the ore mined is found anew.
    expect(start.reserves - year.reservesAfter).toBeCloseTo(0.65 * 0.8, 9);
  });

  it("works out an empty mine by hand: 0.35 + 0.4 × 0.65 of feed from outside [MINE2]", () => {
    const year = mine({ reserves: 0 });
    expect(year.ownFeed).toBe(0);
    expect(year.outsideFeed).toBeCloseTo(0.61, 12);
    expect(year.posts).toBeCloseTo(0.35 * 0.61 + (0.65 * 0.25 * 0.61) / 0.35, 12);
    // Outside ore earns 0.4 of own at the reference price, against 0.65 + 0.35 × 0.4 = 0.79 at the start.
    expect(year.capacityGrowth).toBeCloseTo(1 - 0.04 + 0.04 * Math.sqrt(0.4 / 0.79), 12);
  });

  it("gives less from the sixth year before the ore ends [MINE2]", () => {
    expect(mine({ reserves: 6 * 0.65 }).ownFeed).toBeCloseTo(0.65, 6);
    expect(mine({ reserves: 3 * 0.65 }).ownFeed).toBeCloseTo(0.325, 6);
  });

  it("closes when the price falls towards the unit cost [MINE3]", () => {
    expect(mine({ price: 1.15 * 4000 }).ownFeed).toBeCloseTo(0.325, 12);
    expect(mine({ price: 3000 }).ownFeed).toBeLessThan(0.01);
  });

  it("pays more for the last ore, so a mine half empty closes at a price that kept a full one open [MINE3]", () => {
    // Half the ore is gone: the unit cost is 4,000 × 1.2.
    const price = 4800 * 1.15;
    expect(mine({ price, reserves: start.reserves / 2 }).ownFeed).toBeCloseTo(0.325, 12);
    expect(mine({ price }).ownFeed).toBeGreaterThan(0.6);
  });

  it("under a full cap takes half the own ore and leaves the rest for later [MINE4]", () => {
    const capped = mine({ extractionCap: 1 });
    expect(capped.ownFeed).toBeCloseTo(0.325, 9);
    expect(capped.outsideFeed).toBeCloseTo(0.35 + 0.325 * 0.4 * 0.7, 9);
    expect(capped.reservesAfter).toBeGreaterThan(mine().reservesAfter);
  });

  it("fills a lost mine wholly from outside when contracts are in force [MINE4]", () => {
    expect(mine({ reserves: 0, outsideOre: 1 }).outsideFeed).toBeCloseTo(1, 12);
  });

  it("never runs on more ore than there is, nor on less than none", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const anyYear = fc.record({
      capacity: fc.double({ min: 0, max: 3, noNaN: true }),
      reserves: fc.double({ min: 0, max: 30, noNaN: true }),
      price: fc.double({ min: 100, max: 60_000, noNaN: true }),
      extractionCap: share,
      outsideOre: share,
    });
    fc.assert(
      fc.property(anyYear, (change) => {
        const year = mine(change);
        expect(year.ownFeed).toBeGreaterThanOrEqual(0);
        expect(year.ownFeed).toBeLessThanOrEqual(change.reserves);
        expect(year.outsideFeed).toBeGreaterThanOrEqual(0);
        expect(year.posts).toBeGreaterThanOrEqual(0);
        expect(year.capacityGrowth).toBeGreaterThan(0);
        expect(year.reservesAfter).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("never wants fewer posts at a higher price; where mines pay, never a smaller plant either [MINE5]", () => {
    const price = fc.integer({ min: 1000, max: 50_000 });
    fc.assert(
      fc.property(price, price, fc.double({ min: 0.3, max: 1.5, noNaN: true }), (a, b, capacity) => {
        const [cheap, dear] = [Math.min(a, b), Math.max(a, b)];
        const [low, high] = [mine({ capacity, price: cheap }), mine({ capacity, price: dear })];
        expect(high.posts).toBeGreaterThanOrEqual(low.posts - 1e-12);
        if (cheap >= 8000) expect(high.capacityGrowth).toBeGreaterThanOrEqual(low.capacityGrowth - 1e-12);
      }),
    );
  });
});
