import { z } from "zod";
import { IndicatorId } from "../indicator/indicator.ts";
import { LineageId } from "../plan/lineage-id.ts";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { TownId } from "../town/town.ts";
import type { TransitionTable } from "../workflow/transition-table.ts";

export const AlertId = z.uuid().brand<"AlertId">();
export type AlertId = z.infer<typeof AlertId>;

export const AlertKind = z.enum(["threshold-crossed", "trend", "gate-near", "late-data", "contradiction"]);
export type AlertKind = z.infer<typeof AlertKind>;

/** *Lapsed*: its cause is gone without anybody's decision. The record stays. */
export const AlertState = z.enum(["open", "assessed", "decided", "lapsed"]);
export type AlertState = z.infer<typeof AlertState>;

export const AlertAction = z.enum(["assess", "decide", "reopen", "lapse"]);
export type AlertAction = z.infer<typeof AlertAction>;

export const alertWorkflow: TransitionTable<AlertState, AlertAction> = {
  initial: "open",
  arrows: [
    { from: "open", action: "assess", to: "assessed" },
    { from: "open", action: "lapse", to: "lapsed" },
    { from: "assessed", action: "assess", to: "assessed" },
    { from: "assessed", action: "decide", to: "decided" },
    { from: "assessed", action: "lapse", to: "lapsed" },
    { from: "decided", action: "reopen", to: "open" },
  ],
};

/** The numbers behind an alert. `occasion` is what a later alert of the same key must differ in to be raised again. */
export const AlertFacts = z.record(z.string(), z.union([z.number(), z.string(), z.null()]));
export type AlertFacts = z.infer<typeof AlertFacts>;

/** Something in the observations that asks for a person's judgement. */
export const Alert = z.object({
  id: AlertId,
  projectId: ProjectId,
  kind: AlertKind,
  /** What it is about, so that the same thing is not raised twice while it is open. */
  key: z.string().min(1).max(200),
  indicatorId: IndicatorId.nullable(),
  townId: TownId.nullable(),
  gateLineageId: LineageId.nullable(),
  facts: AlertFacts,
  message: AuthoredText,
  state: AlertState,
  /** What a person made of it. */
  assessment: z.object({ text: AuthoredText, by: z.string() }).nullable(),
  raisedAt: z.date(),
  version: z.int().positive(),
});
export type Alert = z.infer<typeof Alert>;
