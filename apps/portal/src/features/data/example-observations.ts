import { Indicator, Observation } from "@tamarisk/domain";

export function exampleIndicator(id: string, more: object = {}): Indicator {
  return Indicator.parse({
    id,
    capacity: "buffer",
    domain: "social",
    name: { en: id, zh: id },
    unit: "percent",
    lowest: 0,
    highest: 100,
    direction: "down",
    source: "TD/T 1063-2021",
    ...more,
  });
}

let count = 0;

/** A value of one indicator in Jinchang. */
export function exampleObservation(
  indicatorId: string,
  year: number,
  value: object | number,
  more: object = {},
): Observation {
  return Observation.parse({
    id: `00000000-0000-4000-8000-${String(++count).padStart(12, "0")}`,
    projectId: "00000000-0000-4000-8000-000000000001",
    indicatorId,
    townId: "620300",
    year,
    value: typeof value === "number" ? { kind: "measured", value } : value,
    unit: "percent",
    provenance: { source: "7th census", licence: null, confidence: "high", note: null },
    version: 1,
    updatedAt: new Date("2026-01-01"),
    ...more,
  });
}
