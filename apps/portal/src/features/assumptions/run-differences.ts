import type { Ensemble, ParameterChange } from "@tamarisk/domain";
import { assumptionKey } from "./assumption-key.ts";

interface OtherRun {
  readonly run: Ensemble;
  /** Figures in which it differs from the ones in use now. */
  readonly differing: number;
}

/** Finished runs that were made with other figures than the project has now, newest first. */
export function otherRuns(runs: readonly Ensemble[], changes: readonly ParameterChange[]): OtherRun[] {
  return runs
    .filter(({ state }) => state === "finished")
    .map((run) => ({ run, differing: differing(run.recipe.parameterChanges, changes) }))
    .filter((other) => other.differing > 0);
}

function differing(then: readonly ParameterChange[], now: readonly ParameterChange[]): number {
  const [before, after] = [figures(then), figures(now)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).length;
}

/** The numbers alone: another wording of the source is no other figure. */
function figures(changes: readonly ParameterChange[]): Map<string, string> {
  return new Map(
    changes.map(({ id, element, value, low, high }) => [assumptionKey(id, element), `${value} ${low} ${high}`]),
  );
}
