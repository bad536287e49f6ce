import { z } from "zod";
import { IndicatorId } from "../indicator/indicator.ts";
import { LineageId } from "../plan/lineage-id.ts";
import { ProjectId } from "../project/project-id.ts";
import { AuthoredText } from "../quantity/localized-text.ts";
import { RowVersion } from "../quantity/row-version.ts";
import { PlanningLevel } from "./planning-level.ts";

export const LevelExchangeId = z.uuid().brand<"LevelExchangeId">();
export type LevelExchangeId = z.infer<typeof LevelExchangeId>;

/** *Open* waits for the other level; *answered* has been taken up or refused with a reason. */
export const LevelExchangeState = z.enum(["open", "answered"]);
export type LevelExchangeState = z.infer<typeof LevelExchangeState>;

const content = z.object({
  fromLevel: PlanningLevel,
  toLevel: PlanningLevel,
  content: AuthoredText,
  state: LevelExchangeState,
  answer: AuthoredText.nullable(),
  /** The measure that carries it out, and the indicator that shows it. */
  measureLineageId: LineageId.nullable(),
  indicatorId: IndicatorId.nullable(),
  source: z.string().trim().max(500).nullable(),
});

/** What a planner types for one exchange between two levels. */
export const LevelExchangeDraft = content.refine((draft) => draft.fromLevel !== draft.toLevel, {
  path: ["toLevel"],
  error: "both ends are the same level; choose the level above or below",
});
export type LevelExchangeDraft = z.infer<typeof LevelExchangeDraft>;

/** Content that one level passes down to another, or feedback that it sends up. */
export const LevelExchange = content.extend({
  id: LevelExchangeId,
  projectId: ProjectId,
  position: z.int().nonnegative(),
  version: RowVersion,
});
export type LevelExchange = z.infer<typeof LevelExchange>;
