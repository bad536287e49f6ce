import { describe, expect, it } from "vitest";
import { townOutcomes } from "../outcomes.ts";
import { jinchang } from "../towns/jinchang.ts";
import { asObserved } from "./as-observed.ts";
import { OBSERVED_INDICATOR_IDS, observedOutcome } from "./observed-outcome.ts";
import { OBSERVED_OUTCOMES } from "./observed-outcomes.ts";
import { whyNotComputed } from "./why-not-computed.ts";

const outcomeOf = (id: string, unit = OBSERVED_OUTCOMES[id]!.unit) => observedOutcome({ id, unit })!;
const yearOf = (id: string, ...values: number[]) => outcomeOf(id).of(...values);

describe("observedOutcome", () => {
  it("reads only outcomes that every saved run keeps, and says in both languages what it counts [TIE1]", () => {
    const kept = townOutcomes(jinchang).map(({ id }) => id);
    for (const id of OBSERVED_INDICATOR_IDS) {
      const { outcomeIds, note } = outcomeOf(id);
      for (const outcomeId of outcomeIds) expect(kept).toContain(outcomeId);
      expect(note.en.length * note.zh.length).toBeGreaterThan(0);
    }
  });

  it("turns the model's units into the indicator's, by hand [TIE2]", () => {
    expect(yearOf("B8", 522.5, 434_400)).toBeCloseTo(120_280.8, 1);
    expect(yearOf("B14", 532.24, 438_026)).toBeCloseTo(1.8226, 4);
    expect(yearOf("S4", 43_388, 197_340)).toBeCloseTo(78.01, 2);
    expect(yearOf("TDT-039", 364.75, 197_340)).toBeCloseTo(18.48, 2);
    expect(yearOf("TDT-047", 156.79, 438_026)).toBeCloseTo(68.68, 2);
    expect(yearOf("TDT-068", 156.79, 438_026, 364.75)).toBeCloseTo(18.83, 2);
    expect(yearOf("B13", 156.79)).toBeCloseTo(41.79, 2);
    expect(yearOf("B10", 1.3556)).toBeCloseTo(135.56, 2);
  });

  it("follows the indicator into another unit of the same kind [TIE2]", () => {
    expect(outcomeOf("TDT-044", "万人").of(438_026)).toBeCloseTo(43.8026, 9);
    expect(outcomeOf("TDT-011", "万亩").of(532.24)).toBeCloseTo(79.836, 9);
    const rise = asObserved(outcomeOf("B11", "cm/yr"), [Float64Array.of(30, 30.5)]);
    expect(rise[1]).toBeCloseTo(-50, 9);
  });

  it("refuses a unit of another kind, and an indicator of another meaning [TIE3]", () => {
    expect(observedOutcome({ id: "B12", unit: "persons" })).toBeNull();
    expect(observedOutcome({ id: "sandstorm-days", unit: "days" })).toBeNull();
    expect(observedOutcome({ id: "B2", unit: "-" })).toBeNull();
    expect(observedOutcome({ id: "B7", unit: "percent" })).toBeNull();
  });

  it("says why an indicator is not computed, with its own reason where there is one [TIE4]", () => {
    expect(whyNotComputed("TDT-050").en).toBe("Saved runs keep births and not deaths.");
    expect(whyNotComputed("TDT-106")).toEqual(whyNotComputed("S3"));
    expect(whyNotComputed("L1").zh).toBe("城镇模型中没有该指标的方程。");
    expect(OBSERVED_INDICATOR_IDS.filter((id) => whyNotComputed(id).en !== whyNotComputed("L1").en)).toEqual([]);
  });
});

describe("asObserved", () => {
  it("turns a depth into the rise of the table over each year", () => {
    expect([...asObserved(outcomeOf("B11"), [Float64Array.of(30, 32, 31)])]).toEqual([Number.NaN, -2, 1]);
  });

  it("reads the growth of residents as the censuses have it: Jinchang lost 5.61 % from 2010 to 2020", () => {
    const residents = Float64Array.of(464_050, ...new Array<number>(9).fill(450_000), 438_026);
    const growth = asObserved(outcomeOf("B1"), [residents]);
    expect(growth[10]).toBeCloseTo(-5.61, 2);
    expect([...growth.subarray(0, 10)].every(Number.isNaN)).toBe(true);
    expect([...asObserved(outcomeOf("TDT-044"), [residents])]).toEqual([...residents]);
  });

  it("reads a plain outcome as it stands and leaves the run alone", () => {
    const days = Float64Array.of(26.8, 25);
    expect([...asObserved(outcomeOf("sandstorm-days"), [days])]).toEqual([26.8, 25]);
    asObserved(outcomeOf("B11"), [days]);
    expect([...days]).toEqual([26.8, 25]);
  });

  it("takes the outcomes in their order and refuses too few or of other years", () => {
    const [mining, jobs] = [Float64Array.of(25, 30), Float64Array.of(100, 120)];
    expect([...asObserved(outcomeOf("S4"), [mining, jobs])]).toEqual([75, 75]);
    expect(() => asObserved(outcomeOf("S4"), [mining])).toThrow("needs mining_jobs, jobs");
    expect(() => asObserved(outcomeOf("S4"), [mining, Float64Array.of(1)])).toThrow(RangeError);
  });
});
