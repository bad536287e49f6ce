import { z } from "zod";
import { ConditionEvidence } from "../gate/condition-reading.ts";
import { GateCondition } from "../gate/gate-condition.ts";
import { GateReading } from "../gate/gate-status.ts";
import { IndicatorId } from "../indicator/indicator.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { TownId } from "../town/town.ts";
import { AlertKind } from "./alert.ts";

/** What was known when something was decided, as the server found it at that moment. Later values do not change it. */
export const DecisionEvidence = z.object({
  /** The gate as it was asked and judged. */
  gate: z
    .object({ title: AuthoredText, opens: AuthoredText, condition: GateCondition, reading: GateReading })
    .nullable()
    .default(null),
  alert: z
    .object({
      kind: AlertKind,
      message: AuthoredText,
      facts: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
      assessment: z.object({ text: AuthoredText, by: z.string() }).nullable(),
    })
    .nullable()
    .default(null),
  /** The latest values of what the alert is about, each with the version it had. */
  observations: z
    .array(ConditionEvidence.extend({ indicatorId: IndicatorId, townId: TownId, unit: z.string() }))
    .default([]),
  planVersion: z.int().positive().nullable().default(null),
});
export type DecisionEvidence = z.infer<typeof DecisionEvidence>;
