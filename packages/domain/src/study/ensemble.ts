import { z } from "zod";
import { ProjectId } from "../project/project-id.ts";
import type { TransitionTable } from "../workflow/transition-table.ts";
import { EnsembleRecipe } from "./ensemble-recipe.ts";
import { Outcome } from "./outcome.ts";

export const EnsembleId = z.uuid().brand<"EnsembleId">();
export type EnsembleId = z.infer<typeof EnsembleId>;

export const EnsembleState = z.enum(["queued", "running", "finished", "failed", "cancelled"]);
export type EnsembleState = z.infer<typeof EnsembleState>;

export const EnsembleAction = z.enum(["start", "finish", "fail", "cancel", "resume"]);
export type EnsembleAction = z.infer<typeof EnsembleAction>;

export const ensembleWorkflow: TransitionTable<EnsembleState, EnsembleAction> = {
  initial: "queued",
  arrows: [
    { from: "queued", action: "start", to: "running" },
    { from: "queued", action: "cancel", to: "cancelled" },
    { from: "running", action: "finish", to: "finished" },
    { from: "running", action: "fail", to: "failed" },
    { from: "running", action: "cancel", to: "cancelled" },
    { from: "failed", action: "resume", to: "queued" },
    { from: "cancelled", action: "resume", to: "queued" },
  ],
};

/** One run of every experiment, as it stands. */
export const Ensemble = z.object({
  id: EnsembleId,
  projectId: ProjectId,
  recipe: EnsembleRecipe,
  recipeHash: z.string(),
  state: EnsembleState,
  experimentsDone: z.int().nonnegative(),
  experimentsTotal: z.int().positive(),
  failedRuns: z.int().nonnegative(),
  failure: z.string().nullable(),
  createdAt: z.date(),
  finishedAt: z.date().nullable(),
  version: z.int().positive(),
});
export type Ensemble = z.infer<typeof Ensemble>;

/** How far a running ensemble has come. */
export const EnsembleProgress = z.object({
  ensembleId: EnsembleId,
  state: EnsembleState,
  done: z.int().nonnegative(),
  total: z.int().positive(),
});
export type EnsembleProgress = z.infer<typeof EnsembleProgress>;

const Series = z.array(z.number().nullable());

/** Quantiles over the futures of one policy, one number per year; `null` where no run gave a number. */
export const QuantileBand = z.object({
  policyId: z.string(),
  outcomeId: z.string(),
  p5: Series,
  p25: Series,
  p50: Series,
  p75: Series,
  p95: Series,
});
export type QuantileBand = z.infer<typeof QuantileBand>;

/** An ensemble as range of outcomes: what *Futures* draws. */
export const EnsembleSummary = z.object({
  ensembleId: EnsembleId,
  years: z.array(z.int()),
  outcomes: z.array(Outcome),
  bands: z.array(QuantileBand),
  experimentCount: z.int(),
  failedRuns: z.int(),
});
export type EnsembleSummary = z.infer<typeof EnsembleSummary>;
