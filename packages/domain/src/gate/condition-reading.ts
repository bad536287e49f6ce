import { z } from "zod";
import { ObservationId } from "../indicator/observation.ts";
import { Confidence } from "../quantity/provenance.ts";
import { ConditionStatus } from "./condition-status.ts";
import { TrendCondition, ValueCondition } from "./gate-condition.ts";

/** A value that a condition was judged by, as it stood. */
export const ConditionEvidence = z.object({
  observationId: ObservationId,
  /** Which state of the observation it was. */
  version: z.int().positive(),
  year: z.int(),
  /** In the condition's unit. */
  value: z.number(),
  source: z.string(),
  confidence: Confidence,
  isProvisional: z.boolean(),
});
export type ConditionEvidence = z.infer<typeof ConditionEvidence>;

/**
 * Why the data cannot answer. `below-quality`: there are values, but none is sure enough for this condition.
 * `other-unit`: there are values in a unit that cannot be turned into the condition's.
 */
export const UnknownReason = z.enum([
  "no-threshold",
  "no-data",
  "only-a-range",
  "too-few-years",
  "below-quality",
  "other-unit",
]);
export type UnknownReason = z.infer<typeof UnknownReason>;

/** One leaf of a gate, judged. */
export const ConditionReading = z.object({
  condition: z.discriminatedUnion("kind", [ValueCondition, TrendCondition]),
  /** Of the leaf itself; under a *not* the gate takes the opposite. */
  status: ConditionStatus,
  /** Whether an odd number of *not* stands above the leaf. */
  isNegated: z.boolean(),
  /** The latest value that counts and its year; `null` when there is none. */
  latest: z.object({ value: z.number(), year: z.int() }).nullable(),
  /** How fast the series moves a year; `null` for a condition on the value, or with too few years. */
  slope: z.number().nullable(),
  reason: UnknownReason.nullable(),
  /** Whether the latest value is stale by its indicator's rhythm. The status stays; `false` also where no day was given. */
  isStale: z.boolean().default(false),
  /** The values it was judged by, the latest first. */
  evidence: z.array(ConditionEvidence),
});
export type ConditionReading = z.infer<typeof ConditionReading>;
