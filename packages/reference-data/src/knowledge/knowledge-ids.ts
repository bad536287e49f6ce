import type { StorylineId } from "@tamarisk/domain";
import { z } from "zod";

/** Stakeholders are numbered within public (P), public-private (M), private (R) and civic (C). */
export const StakeholderCode = z
  .string()
  .regex(/^[PMRC]\d{1,2}$/, { error: "expected a stakeholder such as P2 or C10" });

export const ConflictCode = z.string().regex(/^K\d$/, { error: "expected a conflict such as K1" });

export const StrategyId = z.enum([
  "social_inclusion",
  "heritage_preservation",
  "landscape_restoration",
  "watershed_restoration",
  "inclusive_transition",
  "adaptive_reuse",
]);
export type StrategyId = z.infer<typeof StrategyId>;

const storylineIds = {
  managed_shrinkage: "managed-shrinkage",
  industrial_revival: "industrial-revival",
  desert_oasis: "desert-oasis",
} as const satisfies Record<string, StorylineId>;

/** A storyline as the documents' files spell it, turned into the id used everywhere else. */
export const StorylineKey = z
  .enum(["managed_shrinkage", "industrial_revival", "desert_oasis"])
  .transform((key) => storylineIds[key]);
