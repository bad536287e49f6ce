import type { EnsembleRecipe } from "@tamarisk/domain";
import type { OutcomeColumns } from "@tamarisk/scenario-engine";

/** What is sent to a worker thread. */
export type ComputeTask =
  | { readonly kind: "chunk"; readonly recipe: EnsembleRecipe; readonly index: number }
  | { readonly kind: "bands"; readonly columns: OutcomeColumns };
