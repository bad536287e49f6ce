import { describe, expect, it } from "vitest";
import { townOutcomes } from "../outcomes.ts";
import { jinchang } from "../towns/jinchang.ts";
import { asObserved } from "./as-observed.ts";
import { OBSERVED_INDICATOR_IDS, observedOutcome } from "./observed-outcome.ts";

const units: Readonly<Record<string, string>> = { B2: "percent", B11: "m/yr", "sandstorm-days": "days/yr" };
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
  });
});

describe("asObserved", () => {
  it("turns a depth into the rise of the table over each year", () => {
    expect([...asObserved(outcomeOf("B11"), Float64Array.of(30, 32, 31))]).toEqual([Number.NaN, -2, 1]);
  });

  it("reads a plain outcome as it stands and leaves the run alone", () => {
    const days = Float64Array.of(26.8, 25);
    expect([...asObserved(outcomeOf("sandstorm-days"), days)]).toEqual([26.8, 25]);
    asObserved(outcomeOf("B11"), days);
    expect([...days]).toEqual([26.8, 25]);
  });
});
