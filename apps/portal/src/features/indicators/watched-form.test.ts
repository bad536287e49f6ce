import { WatchedIndicator } from "@tamarisk/domain";
import { numberEntry } from "@tamarisk/ui/number-entry";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWatchedForm, watchedForm } from "./watched-form.ts";

const share = { lowest: 0, highest: 100 };
const watched = WatchedIndicator.parse({
  id: "00000000-0000-4000-8000-000000000001",
  projectId: "00000000-0000-4000-8000-000000000002",
  indicatorId: "B2",
  townId: "620300",
  baseline: { value: 13.68, year: 2020 },
  target: null,
  threshold: { value: 20, side: "above", meaning: { en: "care runs short", zh: "" } },
  direction: "down",
  rhythm: "census",
  responsibleId: null,
  isProposal: true,
  source: "7th census",
  position: 0,
  version: 1,
});
const form = watchedForm(watched);
const problemsOf = (change: object) => {
  const reading = readWatchedForm({ ...form, ...change }, watched, share);
  return reading.kind === "wrong" ? reading.problems : {};
};

describe("readWatchedForm", () => {
  it("gives back what was there, whatever the numbers", () => {
    const value = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(value, fc.option(value), fc.constantFrom("above", "below"), (baseline, limit, side) => {
        const one = WatchedIndicator.parse({
          ...watched,
          baseline: { value: baseline, year: 2020 },
          threshold: limit === null ? null : { value: limit, side, meaning: null },
        });
        const { id: _id, projectId: _project, position: _position, version: _version, ...draft } = one;
        expect(readWatchedForm(watchedForm(one), one, share)).toEqual({ kind: "ready", draft });
      }),
    );
  });

  it("asks for the year of a value and for the value of a year", () => {
    expect(problemsOf({ targetValue: numberEntry(12) })).toEqual({ targetYear: { kind: "year-needed" } });
    expect(problemsOf({ targetYear: numberEntry(2035) })).toEqual({ targetValue: { kind: "value-needed" } });
  });

  it("names what cannot be read, cannot be true, or comes before the baseline", () => {
    expect(
      problemsOf({
        targetValue: numberEntry(112),
        targetYear: numberEntry(2019),
        thresholdValue: { kind: "unreadable", text: "N/A" },
      }),
    ).toEqual({
      targetValue: { kind: "outside", found: 112 },
      targetYear: { kind: "before-baseline", found: 2019, baseline: 2020 },
      thresholdValue: { kind: "unreadable", found: "N/A" },
    });
    expect(problemsOf({ baselineYear: numberEntry(20.5) })).toEqual({ baselineYear: { kind: "no-year", found: 20.5 } });
  });

  it("starts a threshold on the side opposite to the better", () => {
    expect(watchedForm({ ...watched, threshold: null }).thresholdSide).toBe("above");
    expect(watchedForm({ ...watched, threshold: null, direction: "up" }).thresholdSide).toBe("below");
  });
});
