import type { Indicator, Observation, ObservedValue } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { keyIndicators } from "./key-indicators.ts";

const indicators = ["B1", "B2", "B3", "B4"].map((id) => ({ id }) as Indicator);
const seen = (indicatorId: string, year: number, value: ObservedValue, confidence = "high", townId = "620300") =>
  ({ indicatorId, townId, year, value, provenance: { confidence } }) as Observation;
const measured = (value: number): ObservedValue => ({ kind: "measured", value });

describe("keyIndicators", () => {
  it("shows the earliest and the latest value of the town itself", () => {
    const observations = [
      seen("B2", 2020, measured(13.7)),
      seen("B2", 2010, measured(7.9)),
      seen("B2", 2024, measured(99), "high", "620302"),
    ];
    expect(keyIndicators(indicators, observations, "620300", 1, 0)[0]).toMatchObject({
      first: { year: 2010, value: 7.9 },
      latest: { year: 2020, value: 13.7 },
    });
  });

  it("puts blanks last and keeps some of them in sight", () => {
    const ids = keyIndicators(indicators, [seen("B3", 2020, measured(0))], "620300", 8, 2).map(
      ({ indicator }) => indicator.id,
    );
    expect(ids).toEqual(["B3", "B1", "B2"]);
  });

  it("takes zero for a value and no data for none", () => {
    const observations = [seen("B1", 2020, measured(0)), seen("B2", 2020, { kind: "no-data" })];
    const [zero, blank] = keyIndicators(indicators, observations, "620300", 8, 1);
    expect(zero?.latest?.value).toBe(0);
    expect(blank?.latest).toBeNull();
  });

  it("passes over contradicted values, and shows a range where there is nothing else", () => {
    const observations = [
      seen("B1", 2020, measured(75.6), "contradicted"),
      seen("B1", 2022, { kind: "range", low: 0.5, high: 1.2 }),
    ];
    expect(keyIndicators(indicators, observations, "620300", 8, 0)[0]).toMatchObject({
      latest: null,
      range: { low: 0.5, high: 1.2, year: 2022 },
    });
  });
});
