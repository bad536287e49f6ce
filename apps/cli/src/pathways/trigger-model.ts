import type { Outcome } from "@tamarisk/domain";
import type { SimulatedBatch, StagedSimulator } from "@tamarisk/scenario-engine";
import { jinchang, jinchangStorylines, stagedTown } from "@tamarisk/town-model";
import type { TownFile } from "./pathways-file.ts";

/** Into how many steps the strength of a measure is cut: 10 is what the file gives, 0 leaves it out. */
export const STRENGTH_STEPS = 10;

/** All measures of a pathway as one action, that is decided on at once. */
export const ALL_MEASURES = "all measures";

/** An outcome beside the town's: the strengths of all measures decided on by a year, added up. */
export const EFFORT = "effort";

/**
 * A town in which measures begin together, each at a strength of its own. All steps of strength are actions of one model,
 * since a model takes far longer to prepare than to run; and the runs in which nothing is done are kept.
 *
 * @param firstYear - Nothing is decided before.
 * @returns The model at a strength for every measure, in steps.
 */
export function triggerModel(
  file: TownFile,
  measureIds: readonly string[],
  outcomeIds: readonly string[],
  firstYear: number,
): (steps: Readonly<Record<string, number>>) => StagedSimulator {
  const base = jinchangStorylines.find(({ id }) => id === file.storyline)!;
  const measures = file.actions.filter(({ id }) => measureIds.includes(id));
  const actions = measures.flatMap(({ id, levers }) =>
    Array.from({ length: STRENGTH_STEPS }, (_, place) => {
      const share = (place + 1) / STRENGTH_STEPS;
      const settings = levers.map(({ leverId, intensity, laterIntensity = intensity }) => ({
        leverId,
        intensity: share * intensity,
        laterIntensity: share * laterIntensity,
      }));
      return { id: atStep(id, place + 1), settings };
    }),
  );
  const endYear = file.objective.untilYear;
  const town = stagedTown(jinchang, { base: { id: base.id, settings: base.settings }, actions, outcomeIds, endYear });
  let untouched: ReturnType<StagedSimulator["run"]> | null = null;
  return (steps) => ({
    ...town,
    outcomes: [...town.outcomes, effort],
    run(scenarios, count, starts) {
      if (starts[ALL_MEASURES] === undefined) {
        untouched ??= withEffort(town.run(scenarios, count, {}), new Float64Array(count).fill(Infinity), 0);
        return untouched;
      }
      const decided = starts[ALL_MEASURES].map((year) => Math.max(year, firstYear));
      const taken = measureIds.filter((id) => steps[id]! > 0);
      const strength = taken.reduce((sum, id) => sum + steps[id]! / STRENGTH_STEPS, 0);
      const atOnce = Object.fromEntries(taken.map((id) => [atStep(id, steps[id]!), decided]));
      return withEffort(town.run(scenarios, count, atOnce), decided, strength);
    },
  });

  function withEffort({ values, failures }: SimulatedBatch, decided: Float64Array, strength: number): SimulatedBatch {
    const { years } = town;
    const all = new Float64Array(values.length + decided.length * years.length);
    all.set(values);
    for (const [future, from] of decided.entries()) {
      for (const [place, year] of years.entries()) {
        if (year >= from) all[values.length + future * years.length + place] = strength;
      }
    }
    return { values: all, failures };
  }
}

const effort: Outcome = {
  id: EFFORT,
  name: { en: "Effort", zh: "投入力度" },
  unit: { en: "measures", zh: "项" },
  direction: "minimize",
};

function atStep(id: string, step: number): string {
  return `${id} at ${step}`;
}
