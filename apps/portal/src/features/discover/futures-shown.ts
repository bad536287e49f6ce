import type { Ensemble } from "@tamarisk/domain";

/** Numbers of futures to look at, the run's own last. */
const steps = [1000, 2000, 5000];

/** How many futures of a run can be looked at. */
export function futuresChoices({ recipe }: Pick<Ensemble, "recipe">): number[] {
  const { experimentCount } = recipe.sampling;
  return [...steps.filter((step) => step < experimentCount), experimentCount];
}

/**
 * How many futures are looked at: as many as asked for, else all of the run.
 *
 * @example
 * futuresShown(runOf10000, 2000); // 2000
 */
export function futuresShown(run: Pick<Ensemble, "recipe">, asked: number | null): number {
  const { experimentCount } = run.recipe.sampling;
  return asked === null ? experimentCount : Math.min(asked, experimentCount);
}
