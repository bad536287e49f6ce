import {
  asObserved,
  createTownModel,
  jinchang,
  OBSERVED_INDICATOR_IDS,
  observedOutcome,
  referenceScenario,
} from "@tamarisk/town-model";
import { describe, expect, it } from "vitest";
import { indicatorsFromReference } from "../reference/indicators-from-reference.ts";
import { demoObservations } from "./demo-observations.ts";

const indicators = indicatorsFromReference();
const tied = indicators.flatMap((indicator) => {
  const outcome = observedOutcome(indicator);
  return outcome ? [{ indicator, outcome }] : [];
});

/** How far the model may lie from the newest observed value, as a share of it, in percent. */
const bands = { same: 3, proxy: 15 };

describe("what stands for an indicator", () => {
  it("is there for every tied indicator of the library, in its own unit [TIE3]", () => {
    expect(tied.map(({ indicator }) => String(indicator.id)).sort()).toEqual([...OBSERVED_INDICATOR_IDS].sort());
    expect(indicators.length - tied.length).toBe(131);
  });

  it("has the level of the newest value that the example project has of the town [TIE5]", () => {
    const model = createTownModel(jinchang);
    const scenario = referenceScenario(jinchang);
    const columns = Object.fromEntries(Object.entries(scenario).map(([id, value]) => [id, Float64Array.of(value)]));
    const { values } = model.run(columns, 1, { id: "carry-on", settings: [] });
    const courseOf = (id: string) => {
      const place = model.outcomes.findIndex((outcome) => outcome.id === id);
      return values.subarray(place * model.years.length, (place + 1) * model.years.length);
    };
    const checked = tied.flatMap(({ indicator: { id }, outcome }) => {
      const newest = demoObservations()
        .filter((one) => one.indicatorId === id && one.townId === "620300" && one.year >= model.years[0]!)
        .sort((a, b) => a.year - b.year)
        .at(-1);
      if (newest?.value.kind !== "measured" || outcome.reading === "decade-growth") return [];
      const modelled = asObserved(outcome, outcome.outcomeIds.map(courseOf))[model.years.indexOf(newest.year)]!;
      const percentOff = (100 * Math.abs(modelled - newest.value.value)) / Math.abs(newest.value.value);
      expect(percentOff, `${id} in ${newest.year}: ${modelled} against ${newest.value.value}`).toBeLessThan(
        bands[outcome.match],
      );
      return [`${id} ${Math.round(percentOff)} %`];
    });
    expect(checked).toEqual(["B2 0 %", "B8 10 %", "S4 6 %"]);
  });
});
