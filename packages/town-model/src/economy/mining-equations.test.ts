import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstYearValues } from "../../test/first-year-values.ts";

const outputs = [
  "own feed",
  "outside feed",
  "posts per starting post",
  "plant growth",
  "ore mined",
  "ore found",
] as const;
const inputs = [
  "plant",
  "ore",
  "ore at start",
  "producer price",
  "in force[extraction_cap]",
  "in force[outside_ore]",
] as const;
const run = firstYearValues(inputs, outputs);

const full = 25 * 0.65;
const start = {
  plant: 1,
  ore: full,
  "ore at start": full,
  "producer price": 14_000,
  "in force[extraction_cap]": 0,
  "in force[outside_ore]": 0,
};

/** The first year. */
function mine(change: Partial<typeof start> = {}) {
  const values = run({ ...start, ...change });
  const first = (name: (typeof outputs)[number]) => values[name][0]!;
  return {
    ownFeed: first("own feed"),
    outsideFeed: first("outside feed"),
    posts: first("posts per starting post"),
    plantGrowth: first("plant growth"),
    oreLost: first("ore mined") - first("ore found"),
  };
}

describe("a year of mining", () => {
  it("at the reference price goes on as in the start year: feed 0.65 + 0.35, all posts, a plant that holds [MINE1]", () => {
    const year = mine();
    expect(year.ownFeed).toBeCloseTo(0.65, 9);
    expect(year.outsideFeed).toBeCloseTo(0.35, 9);
    expect(year.posts).toBeCloseTo(1, 9);
    expect(year.plantGrowth).toBeCloseTo(0, 9);
    // A fifth of the ore mined is found anew.
    expect(year.oreLost).toBeCloseTo(0.65 * 0.8, 9);
  });

  it("works out an empty mine by hand: 0.35 + 0.4 × 0.65 of feed from outside [MINE2]", () => {
    const year = mine({ ore: 0 });
    expect(year.ownFeed).toBe(0);
    expect(year.outsideFeed).toBeCloseTo(0.61, 12);
    expect(year.posts).toBeCloseTo(0.35 * 0.61 + (0.65 * 0.25 * 0.61) / 0.35, 12);
    // Outside ore earns 0.4 of own at the reference price, against 0.65 + 0.35 × 0.4 = 0.79 at the start.
    expect(year.plantGrowth).toBeCloseTo(-0.04 + 0.04 * Math.sqrt(0.4 / 0.79), 12);
  });

  it("gives less from the sixth year before the ore ends [MINE2]", () => {
    expect(mine({ ore: 6 * 0.65 }).ownFeed).toBeCloseTo(0.65, 6);
    expect(mine({ ore: 3 * 0.65 }).ownFeed).toBeCloseTo(0.325, 6);
  });

  it("closes when the price falls towards the unit cost [MINE3]", () => {
    expect(mine({ "producer price": 1.15 * 4000 }).ownFeed).toBeCloseTo(0.325, 12);
    expect(mine({ "producer price": 3000 }).ownFeed).toBeLessThan(0.01);
  });

  it("pays more for the last ore, so a mine half empty closes at a price that kept a full one open [MINE3]", () => {
    // Half the ore is gone: the unit cost is 4,000 × 1.2.
    const price = { "producer price": 4800 * 1.15 };
    expect(mine({ ...price, ore: full / 2 }).ownFeed).toBeCloseTo(0.325, 12);
    expect(mine(price).ownFeed).toBeGreaterThan(0.6);
  });

  it("under a full cap takes half the own ore and leaves the rest for later [MINE4]", () => {
    const capped = mine({ "in force[extraction_cap]": 1 });
    expect(capped.ownFeed).toBeCloseTo(0.325, 9);
    expect(capped.outsideFeed).toBeCloseTo(0.35 + 0.325 * 0.4 * 0.7, 9);
    expect(capped.oreLost).toBeLessThan(mine().oreLost);
  });

  it("fills a lost mine wholly from outside when contracts are in force [MINE4]", () => {
    expect(mine({ ore: 0, "in force[outside_ore]": 1 }).outsideFeed).toBeCloseTo(1, 12);
  });

  it("invests no more in a boom than at three times the profit of the start [MINE5]", () => {
    expect(mine({ "producer price": 1e6 }).plantGrowth).toBeCloseTo(0.04 * (Math.sqrt(3) - 1), 12);
  });

  it("never runs on more ore than there is, nor on less than none", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const anyYear = fc.record({
      plant: fc.double({ min: 0.05, max: 3, noNaN: true }),
      ore: fc.double({ min: 0, max: 30, noNaN: true }),
      "producer price": fc.double({ min: 100, max: 60_000, noNaN: true }),
      "in force[extraction_cap]": share,
      "in force[outside_ore]": share,
    });
    fc.assert(
      fc.property(anyYear, (change) => {
        const year = mine(change);
        expect(year.ownFeed).toBeGreaterThanOrEqual(0);
        expect(year.ownFeed).toBeLessThanOrEqual(change.ore);
        expect(year.outsideFeed).toBeGreaterThanOrEqual(0);
        expect(year.posts).toBeGreaterThanOrEqual(0);
        expect(change.plant + year.plantGrowth).toBeGreaterThanOrEqual(0);
        expect(change.ore - year.oreLost).toBeGreaterThanOrEqual(0);
      }),
      { seed: 17 },
    );
  });

  it("never wants fewer posts at a higher price; where mines pay, never a smaller plant either [MINE5]", () => {
    const price = fc.integer({ min: 1000, max: 50_000 });
    fc.assert(
      fc.property(price, price, fc.double({ min: 0.3, max: 1.5, noNaN: true }), (a, b, plant) => {
        const [cheap, dear] = [Math.min(a, b), Math.max(a, b)];
        const [low, high] = [mine({ plant, "producer price": cheap }), mine({ plant, "producer price": dear })];
        expect(high.posts).toBeGreaterThanOrEqual(low.posts - 1e-12);
        if (cheap >= 8000) expect(high.plantGrowth).toBeGreaterThanOrEqual(low.plantGrowth - 1e-12);
      }),
      { seed: 18 },
    );
  });
});

describe("what the feed is worth", () => {
  const value = firstYearValues(
    [
      "own feed",
      "outside feed",
      "margin earned",
      "years on",
      "value_rise",
      "industry water met",
      "in force[innovation]",
    ],
    ["industry value"],
  );
  const start = {
    "own feed": 0.65,
    "outside feed": 0.35,
    "margin earned": 1,
    "years on": 0,
    value_rise: 1.75,
    "industry water met": 1,
    "in force[innovation]": 0,
  };
  const worth = (change: Partial<typeof start> = {}) => value({ ...start, ...change })["industry value"][0];

  it("is that of the start at the start, whatever the value rises to later [OUT1]", () => {
    expect(worth()).toBeCloseTo(1, 12);
    expect(worth({ "years on": 2 })).toBeCloseTo(1.375, 12);
    expect(worth({ "years on": 4 })).toBeCloseTo(1.75, 12);
    expect(worth({ "years on": 40 })).toBeCloseTo(1.75, 12);
  });

  it("hangs on the margin by 0.65, on the feed by the rest [OUT1]", () => {
    expect(worth({ "margin earned": 2 })).toBeCloseTo(0.35 + 0.65 * 2, 12);
    expect(worth({ "own feed": 0, "margin earned": 0.2 })).toBeCloseTo(0.35 * 0.35 + 0.65 * 0.2, 12);
  });

  it("is half lost without water and gains 8 percent from innovation [OUT1]", () => {
    expect(worth({ "industry water met": 0 })).toBeCloseTo(0.5, 12);
    expect(worth({ "in force[innovation]": 1 })).toBeCloseTo(1.08, 12);
  });
});
