import { z } from "zod";
import { PlanningLevel } from "../level/planning-level.ts";

/** The six strategies of the Jinchang study (document 001, 2.2), and the gear each turns. */
export const StrategyId = z.enum([
  "social_inclusion",
  "heritage_preservation",
  "landscape_restoration",
  "watershed_restoration",
  "inclusive_transition",
  "adaptive_reuse",
]);
export type StrategyId = z.infer<typeof StrategyId>;

/** Buffer capacity is built within or beyond the urban development boundary (document 000). */
export const BufferSide = z.enum(["within-boundary", "beyond-boundary"]);
export type BufferSide = z.infer<typeof BufferSide>;

/** The four stages in which a town learns (document 000): alerts, shared visions, planning schemes, dynamic feedback. */
export const LearningStage = z.enum(["alert", "shared-vision", "planning-scheme", "dynamic-feedback"]);
export type LearningStage = z.infer<typeof LearningStage>;

/** A target of the Sustainable Development Goals, such as `15.3` or `11.a`. */
export const SdgTarget = z.string().regex(/^(1[0-7]|[1-9])\.([1-9][0-9]?|[a-h])$/, {
  error: "not a target of the Sustainable Development Goals; write goal, point and target, such as 15.3 or 11.a",
});
export type SdgTarget = z.infer<typeof SdgTarget>;

/** What a measure contributes to: resilience pathways, strategies and goals. Each list may be empty. */
export const MeasureTags = z.object({
  buffer: z.array(BufferSide).default([]),
  selfOrganisation: z.array(PlanningLevel).default([]),
  learning: z.array(LearningStage).default([]),
  strategies: z.array(StrategyId).default([]),
  sdgTargets: z.array(SdgTarget).max(20).default([]),
});
export type MeasureTags = z.infer<typeof MeasureTags>;
