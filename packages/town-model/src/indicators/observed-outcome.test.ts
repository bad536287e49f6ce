import { describe, expect, it } from "vitest";
import { townOutcomes } from "../outcomes.ts";
import { jinchang } from "../towns/jinchang.ts";
import { asObserved } from "./as-observed.ts";
import { OBSERVED_INDICATOR_IDS, observedOutcome } from "./observed-outcome.ts";

const units: Readonly<Record<string, string>> = {
  ...{ B1: "percent", B2: "percent", B11: "m/yr" },
  ...{ "TDT-044": "persons", "sandstorm-days": "days/yr" },
};
const outcomeOf = (id: string) => observedOutcome({ id, unit: units[id]! })!;

describe("observedOutcome", () => {
  it("names outcomes that every saved run keeps, with a factor that loses nothing", () => {
    const kept = townOutcomes(jinchang).map(({ id }) => id);
    expect(OBSERVED_INDICATOR_IDS).toEqual(Object.keys(units));
    for (const id of OBSERVED_INDICATOR_IDS) {
      expect(kept).toContain(outcomeOf(id).outcomeId);
      expect(outcomeOf(id).factor).not.toBe(0);
    }
  });

  it("has none for an indicator of another meaning or in another unit", () => {
    expect(observedOutcome({ id: "B12", unit: "m2" })).toBeNull();
    expect(observedOutcome({ id: "sandstorm-days", unit: "days" })).toBeNull();
    expect(observedOutcome({ id: "TDT-044", unit: "10,000 persons" })).toBeNull();
    expect(observedOutcome({ id: "B7", unit: "percent" })).toBeNull();
  });
});

describe("asObserved", () => {
  it("turns a depth into the rise of the table over each year", () => {
    expect([...asObserved(outcomeOf("B11"), Float64Array.of(30, 32, 31))]).toEqual([Number.NaN, -2, 1]);
  });

  it("reads the growth of residents as the censuses have it: Jinchang lost 5.61 % from 2010 to 2020", () => {
    const residents = Float64Array.of(464_050, ...new Array<number>(9).fill(450_000), 438_026);
    const growth = asObserved(outcomeOf("B1"), residents);
    expect(growth[10]).toBeCloseTo(-5.61, 2);
    expect([...growth.subarray(0, 10)].every(Number.isNaN)).toBe(true);
    expect([...asObserved(outcomeOf("TDT-044"), residents)]).toEqual([...residents]);
  });

  it("reads a plain outcome as it stands and leaves the run alone", () => {
    const days = Float64Array.of(26.8, 25);
    expect([...asObserved(outcomeOf("sandstorm-days"), days)]).toEqual([26.8, 25]);
    asObserved(outcomeOf("B11"), days);
    expect([...days]).toEqual([26.8, 25]);
  });
});
