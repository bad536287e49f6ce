import { z } from "zod";
import { ObservedValue } from "../indicator/observation.ts";
import { Confidence } from "../quantity/provenance.ts";

/** One observed year of a watched indicator, as monitoring judges it: the total of the place, not one of its groups. */
export const Reading = z.object({
  year: z.int(),
  value: ObservedValue,
  /** Given before the figures are final. */
  isProvisional: z.boolean(),
  confidence: Confidence,
  source: z.string(),
  /** The day it was last written, such as "2026-03-31". */
  writtenOn: z.iso.date(),
  /** The observation's, to write over it. */
  version: z.int().positive(),
});
export type Reading = z.infer<typeof Reading>;

/** A reading with one measured number that no better source contradicts. */
export interface MeasuredReading {
  readonly year: number;
  readonly value: number;
  readonly isProvisional: boolean;
}

/**
 * What can be judged of some readings, the earliest first: measured numbers, without ranges and without values that a
 * better source contradicts.
 */
export function measuredReadings(readings: readonly Reading[]): MeasuredReading[] {
  return readings
    .flatMap(({ year, value, confidence, isProvisional }) =>
      value.kind === "measured" && confidence !== "contradicted" ? [{ year, value: value.value, isProvisional }] : [],
    )
    .sort((a, b) => a.year - b.year);
}
