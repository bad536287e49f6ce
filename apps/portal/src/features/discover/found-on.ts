import type { Ensemble, Vulnerability } from "@tamarisk/domain";

/** How the run that a vulnerability was found on stands to the newest finished one. */
type FoundOn =
  | { readonly kind: "newest" }
  /** The same model, figures and ranges, other futures. */
  | { readonly kind: "older-run" }
  | { readonly kind: "other-figures" }
  | { readonly kind: "other-model"; readonly made: string }
  | { readonly kind: "gone" };

/**
 * @param runs - Newest first.
 * @param modelVersion - The model of this page.
 */
export function foundOn(
  { ensembleId }: Pick<Vulnerability, "ensembleId">,
  runs: readonly Ensemble[],
  modelVersion: string,
): FoundOn {
  const run = runs.find(({ id }) => id === ensembleId);
  const newest = runs.find(({ state }) => state === "finished");
  if (!run) return { kind: "gone" };
  if (run.recipe.model.version !== modelVersion) return { kind: "other-model", made: run.recipe.model.version };
  if (!newest || run.id === newest.id) return { kind: "newest" };
  return figuresOf(run) === figuresOf(newest) ? { kind: "older-run" } : { kind: "other-figures" };
}

function figuresOf({ recipe: { model, uncertainties, correlations, parameterChanges } }: Ensemble): string {
  return JSON.stringify([model.parametersHash, uncertainties, correlations, parameterChanges]);
}
