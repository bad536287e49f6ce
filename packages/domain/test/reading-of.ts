import type { Reading } from "../src/monitoring/reading.ts";

/** A plain measured value of a year, written when the next year began. */
export function readingOf(year: number, value: number, changes: Partial<Reading> = {}): Reading {
  return {
    year,
    value: { kind: "measured", value },
    isProvisional: false,
    confidence: "high",
    source: "Statistics bureau",
    version: 1,
    writtenOn: `${year + 1}-02-01`,
    ...changes,
  };
}
