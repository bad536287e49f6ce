import { z } from "zod";
import { IndicatorId } from "../indicator/indicator.ts";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import type { TransitionTable } from "../workflow/transition-table.ts";

export const AlertId = z.uuid().brand<"AlertId">();
export type AlertId = z.infer<typeof AlertId>;

export const AlertKind = z.enum(["threshold-crossed", "trend", "gate-near", "late-data", "contradiction"]);
export type AlertKind = z.infer<typeof AlertKind>;

export const AlertState = z.enum(["open", "assessed", "decided"]);
export type AlertState = z.infer<typeof AlertState>;

export const AlertAction = z.enum(["assess", "decide", "reopen"]);
export type AlertAction = z.infer<typeof AlertAction>;

export const alertWorkflow: TransitionTable<AlertState, AlertAction> = {
  initial: "open",
  arrows: [
    { from: "open", action: "assess", to: "assessed" },
    { from: "assessed", action: "decide", to: "decided" },
    { from: "decided", action: "reopen", to: "open" },
  ],
};

/** Something in the observations that asks for a person's judgement. */
export const Alert = z.object({
  id: AlertId,
  projectId: ProjectId,
  kind: AlertKind,
  indicatorId: IndicatorId.nullable(),
  message: AuthoredText,
  state: AlertState,
  raisedAt: z.date(),
  version: z.int().positive(),
});
export type Alert = z.infer<typeof Alert>;
