import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settlementValues } from "../../test/settlement-values.ts";

const people = ["school age[core]", "people[core]", "aged sixty and over[core]", "young old[core]", "oldest[core]"];
const wanted = [
  "school places",
  "clinic beds",
  "elder places",
  "clinic beds needed",
  "elder places needed",
  "school places opened",
  "school places closed",
  "clinic beds closed",
  "elder places opened",
  "elder places closed",
] as const;
const run = settlementValues(wanted);

/** 20,000 children and youths; 100,000 residents, of whom 20,000 are 60 and over, 10,000 are 65–79 and 2,000 are 80. */
const town = {
  "school age[core]": 20_000,
  "people[core]": 100_000,
  "aged sixty and over[core]": 20_000,
  "young old[core]": 10_000,
  "oldest[core]": 2000,
  "school places[core]": 21_000,
  "clinic beds[core]": 600,
  "elder places[core]": 486,
  "in force[consolidation]": 0,
  "in force[elder_care]": 0,
  "services funded": 1,
};
const year = (change: Partial<typeof town> = {}) => {
  const values = run({ ...town, ...change });
  return (name: (typeof wanted)[number]) => values[name][0]!;
};

describe("places", () => {
  it("are needed by age: 0.4 % and 1.4 % of beds, 3 % and 12 % of care places [SERV1]", () => {
    expect(year()("clinic beds needed")).toBeCloseTo(0.004 * 80_000 + 0.014 * 20_000, 9);
    expect(year()("elder places needed")).toBeCloseTo(300 + 240, 9);
  });

  it("that are as many as aimed at neither open nor close [SERV2]", () => {
    for (const flow of ["school places opened", "school places closed", "elder places opened"] as const) {
      expect(year()(flow)).toBeCloseTo(0, 9);
    }
  });

  it("that are missing open by a quarter a year, as far as they are paid for [SERV2]", () => {
    const short = { "school places[core]": 17_000 };
    expect(year(short)("school places opened")).toBeCloseTo(1000, 9);
    expect(year({ ...short, "services funded": 0.5 })("school places opened")).toBeCloseTo(500, 9);
    expect(year({ ...short, "services funded": 0 })("school places opened")).toBe(0);
  });

  it("that are surplus close by 2 % a year, by 14 % where they are consolidated [SERV3]", () => {
    const surplus = { "school places[core]": 31_000 };
    expect(year(surplus)("school places closed")).toBeCloseTo(200, 9);
    expect(year({ ...surplus, "in force[consolidation]": 1 })("school places closed")).toBeCloseTo(1400, 9);
  });

  it("close for want of pupils when fewer than half are taken [SERV4]", () => {
    // 40,000 are worth keeping for 20,000 pupils; three tenths of the rest go in a year.
    expect(year({ "school places[core]": 40_000 })("school places closed")).toBeCloseTo(380, 9);
    expect(year({ "school places[core]": 42_000 })("school places closed")).toBeCloseTo(420 + 600, 9);
  });

  it("close where they are not paid for [SERV5]", () => {
    expect(year({ "services funded": 0.6 })("school places closed")).toBeCloseTo(0.05 * 0.4 * 21_000, 9);
    expect(year({ "services funded": 1.2 })("school places closed")).toBeCloseTo(0, 9);
  });

  it("in elder care are aimed at in full and opened faster under the measure [SERV2]", () => {
    expect(year({ "in force[elder_care]": 1 })("elder places opened")).toBeCloseTo(0.25 * 1.2 * 54, 9);
  });

  it("for nobody all close in time", () => {
    const nobody = Object.fromEntries(people.map((name) => [name, 0]));
    const left = run({ ...town, ...nobody });
    expect(left["school places"][0]).toBe(21_000);
    expect(left["school places"][30]).toBeLessThan(1);
    expect(left["clinic beds"][30]).toBeLessThan(1);
  });

  it("never fall below none", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), share, share, (children, start, funded, consolidated) => {
        const values = run({
          ...town,
          "school age[core]": children,
          "school places[core]": start,
          "services funded": funded,
          "in force[consolidation]": consolidated,
        });
        for (const count of values["school places"]) expect(count).toBeGreaterThanOrEqual(0);
      }),
      { seed: 3 },
    );
  });
});
