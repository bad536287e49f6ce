import { z } from "zod";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText, LocalizedText } from "../quantity/localized-text.ts";
import { RowVersion } from "../quantity/row-version.ts";
import { EnsembleId } from "../study/ensemble.ts";
import { LeverSetting } from "../study/lever.ts";
import { Objective } from "../study/objective.ts";
import { VulnerabilityId } from "../study/vulnerability.ts";
import { Action, PathwayRules } from "./action.ts";
import { ActionId } from "./tipping-point.ts";

export const PathwayMapId = z.uuid().brand<"PathwayMapId">();
export type PathwayMapId = z.infer<typeof PathwayMapId>;

/** An action as a model can take it: levers, each from the year of the decision on. */
export const LeverAction = Action.extend({
  settings: z
    .array(LeverSetting.omit({ startYear: true }))
    .min(1)
    .max(40),
});
export type LeverAction = z.infer<typeof LeverAction>;

/** When the next action of a pathway is decided on, seen from the objective's own outcome. */
export const PathwayWatch = z.object({
  /** How far before the threshold, in the outcome's unit. */
  margin: z.number().nonnegative(),
  /** From a year's end until its value is known and the decision taken. */
  delayYears: z.int().min(0).max(20),
  /** After an action is in force, until its effect is judged. */
  settleYears: z.int().min(0).max(30),
});
export type PathwayWatch = z.infer<typeof PathwayWatch>;

/** A pathway as it was kept: its actions in order, each with the middle year of its decision. */
export const KeptLine = z.object({
  /** A storyline, or a line that a planner drew. */
  id: z.string().min(1).max(80),
  label: LocalizedText,
  mark: z.string().min(1).max(3),
  sequence: z.array(z.object({ actionId: ActionId, decideYear: z.int().nullable() })).max(8),
  /** Edited by hand, and so not searched again. */
  isEdited: z.boolean(),
});
export type KeptLine = z.infer<typeof KeptLine>;

/** What is needed to draw a map of pathways again, and what it showed. */
export const PathwayMapDraft = z.object({
  name: AuthoredText,
  /** The run whose uncertainties, seed and figures it rests on. */
  ensembleId: EnsembleId,
  /** The first so many futures of that run. */
  futures: z.int().min(1).max(10_000),
  /** What holds in all of them besides the pathways' actions: a policy of the run, or the present plan. */
  basePolicyId: z.string().min(1).max(80),
  objective: Objective,
  watch: PathwayWatch,
  rules: PathwayRules.extend({ actions: z.array(LeverAction).min(1).max(40) }),
  lines: z.array(KeptLine).max(12),
  vulnerabilityIds: z.array(VulnerabilityId).max(40),
});
export type PathwayMapDraft = z.infer<typeof PathwayMapDraft>;

/** A line that has been written into the plan, by whom and when. */
export const LineHandOver = z.object({ lineId: z.string().min(1), by: z.string(), at: z.date() });
export type LineHandOver = z.infer<typeof LineHandOver>;

/** A map of pathways as a project keeps it. */
export const KeptPathwayMap = PathwayMapDraft.extend({
  id: PathwayMapId,
  projectId: ProjectId,
  handedOver: z.array(LineHandOver),
  by: z.string(),
  updatedAt: z.date(),
  version: RowVersion,
});
export type KeptPathwayMap = z.infer<typeof KeptPathwayMap>;
