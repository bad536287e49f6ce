import { EnsembleRecipe } from "@tamarisk/domain";
import type { NumberEntry } from "@tamarisk/ui/number-entry";

const { experimentCount, seed } = EnsembleRecipe.shape.sampling.shape;

/** How many futures, from which seed, while it is typed. */
export interface RunOptions {
  readonly count: NumberEntry;
  readonly seed: NumberEntry;
}

type RunOptionsReading =
  | { readonly kind: "ready"; readonly count: number; readonly seed: number }
  | { readonly kind: "wrong"; readonly fields: readonly (keyof RunOptions)[] };

/** What would be run, or which of the two numbers cannot be. */
export function readRunOptions(options: RunOptions): RunOptionsReading {
  const count = options.count.kind === "number" ? experimentCount.safeParse(options.count.value) : null;
  const seeded = options.seed.kind === "number" ? seed.safeParse(options.seed.value) : null;
  if (count?.success && seeded?.success) return { kind: "ready", count: count.data, seed: seeded.data };
  return {
    kind: "wrong",
    fields: [...(count?.success ? [] : (["count"] as const)), ...(seeded?.success ? [] : (["seed"] as const))],
  };
}
