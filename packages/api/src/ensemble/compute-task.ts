import type { EnsembleId, EnsembleRecipe } from "@tamarisk/domain";

/** What is sent to a worker thread. */
export type ComputeTask =
  | { readonly kind: "chunk"; readonly recipe: EnsembleRecipe; readonly index: number }
  | {
      readonly kind: "summary";
      readonly ensembleId: EnsembleId;
      readonly recipe: EnsembleRecipe;
      readonly chunks: readonly Uint8Array[];
      readonly failedRuns: number;
    };
