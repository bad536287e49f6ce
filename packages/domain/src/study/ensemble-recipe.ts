import { z } from "zod";
import { TownId } from "../town/town.ts";
import { ParameterChange } from "./parameter-change.ts";
import { Policy } from "./policy.ts";
import { Uncertainty } from "./uncertainty.ts";
import { Correlation } from "./uncertainty-space.ts";

/**
 * Everything needed to compute an ensemble again, bit for bit. Outcomes are a cache; the recipe is what is kept.
 * `experimentCount` is the number of scenarios, each run once under every policy.
 */
export const EnsembleRecipe = z.object({
  townId: TownId,
  model: z.object({ name: z.string(), version: z.string(), parametersHash: z.string() }),
  sampling: z.object({
    method: z.literal("latin-hypercube"),
    experimentCount: z
      .int()
      .min(100, {
        error: (issue) => `found ${issue.input} futures; run at least 100, or the range of outcomes means little`,
      })
      .max(10_000, { error: (issue) => `found ${issue.input} futures; at most 10,000 can be run at once` }),
    seed: z.int().nonnegative().max(4_294_967_295),
  }),
  uncertainties: z.array(Uncertainty).min(1),
  /** Uncertainties that move together; all others are independent. */
  correlations: z.array(Correlation).default([]),
  /** Figures that the project sets in place of the town's own. */
  parameterChanges: z.array(ParameterChange).default([]),
  policies: z.array(Policy).min(1),
  startYear: z.int(),
  endYear: z.int(),
});
export type EnsembleRecipe = z.infer<typeof EnsembleRecipe>;
