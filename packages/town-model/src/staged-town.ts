import type { Outcome, Policy, Uncertainty } from "@tamarisk/domain";
import { LEVER_IDS } from "./levers/lever-ids.ts";
import { type LeverAction, layerNames, type Staging, stagingOf } from "./levers/staging.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";
import { prepareTown } from "./prepared-town.ts";
import { townEquations } from "./town-equations.ts";
import { type TownRuns, townRunner } from "./town-runner.ts";
import { uncertaintyColumn } from "./uncertainty-column.ts";

export type { LeverAction };

/** A town whose actions start in another year in every future: the shape the scenario engine asks of a staged simulator. */
export interface StagedTown {
  readonly outcomes: readonly Outcome[];
  /** Every year from the start to the end, both included. */
  readonly years: readonly number[];
  readonly uncertainties: readonly Uncertainty[];
  /**
   * Run the actions in each of `count` scenarios, on top of the base policy.
   *
   * @param scenarios - A column of `count` numbers for every uncertainty, by id.
   * @param starts - A column of `count` years for every action that is taken, `Infinity` where it never is.
   * @param stops - The same for the years from which an action is given up.
   * @throws {RangeError} If a column is missing or of another length, or an action is not one of the model's.
   */
  run(
    scenarios: Readonly<Record<string, Float64Array>>,
    count: number,
    starts: Readonly<Record<string, Float64Array>>,
    stops?: Readonly<Record<string, Float64Array>>,
  ): TownRuns;
}

/**
 * A town in which actions begin when it is decided in each future, on top of a policy that holds in all of them. Where an
 * action and the policy, or two actions, pull the same lever, the stronger intent of the year counts. An action without a
 * decision changes nothing, to the last bit.
 *
 * @param options - `base`: what holds anyway, such as a storyline, or no setting for the present plan. `actions`: what may
 *   be decided on; an action pulls its levers from its decision on, and they come into force with the model's own lead
 *   time. `outcomeIds`: what to compute; few are faster. `endYear`: the last year to run, the town's own when left out.
 * @throws {RangeError} If two actions share an id, a lever or an outcome is unknown, an intensity is no share, or the end
 *   lies outside the town's years.
 *
 * @see docs/methods/levers-and-storylines.md, rule STAGE1.
 *
 * @example
 * const model = stagedTown(jinchang, {
 *   base: { id: "carry-on", settings: [] },
 *   actions: [{ id: "cap", settings: [{ leverId: "irrigation_cap", intensity: 0.7, laterIntensity: 1 }] }],
 *   outcomeIds: ["groundwater_depth"],
 * });
 * model.run(scenarios, 2, { cap: Float64Array.of(2031, Infinity) }); // capped from 2031 in the first, never in the second
 */
export function stagedTown(
  town: TownParameters,
  options: {
    readonly base: Policy;
    readonly actions: readonly LeverAction[];
    readonly outcomeIds: readonly string[];
    readonly endYear?: number;
  },
): StagedTown {
  const { base, actions, outcomeIds, endYear = town.endYear } = options;
  if (!(Number.isInteger(endYear) && endYear > town.startYear && endYear <= town.endYear)) {
    throw new RangeError(`the town runs from ${town.startYear} to ${town.endYear}; found the last year ${endYear}`);
  }
  const staging = stagingOf(base, actions);
  const uncertaintyIds = town.uncertainties.map(({ id }) => id);
  const layerInputs = staging.layers.flatMap((_, layer) => [layerNames(layer).start, layerNames(layer).stop]);
  const untilEnd = { ...town, endYear };
  const runner = townRunner(town, townEquations(untilEnd, prepareTown(untilEnd), staging), {
    inputs: [...uncertaintyIds, ...layerInputs],
    outcomeIds,
  });
  return {
    outcomes: runner.outcomes,
    years: runner.years,
    uncertainties: town.uncertainties,
    run(scenarios, count, starts, stops = {}) {
      const inputs = new Float64Array((uncertaintyIds.length + layerInputs.length * LEVER_IDS.length) * count);
      for (const [place, id] of uncertaintyIds.entries()) {
        inputs.set(uncertaintyColumn(scenarios, id, count), place * count);
      }
      const ofLayers = inputs.subarray(uncertaintyIds.length * count).fill(FAR_YEAR);
      writeYears(ofLayers, staging, starts, count, 0);
      writeYears(ofLayers, staging, stops, count, 1);
      return runner.run(inputs, count);
    },
  };
}

/** Later than any run; infinity would make differences of years that are no number. */
const FAR_YEAR = 1e6;

/** Years of starts (`part` 0) or stops (`part` 1) for every lever that the actions pull, layer by layer. */
function writeYears(
  ofLayers: Float64Array,
  staging: Staging,
  years: Readonly<Record<string, Float64Array>>,
  count: number,
  part: 0 | 1,
): void {
  for (const [id, column] of Object.entries(years)) {
    const places = staging.places.get(id);
    if (!places) {
      throw new RangeError(`there is no action "${id}"; there are ${[...staging.places.keys()].join(", ") || "none"}`);
    }
    if (column.length !== count) {
      throw new RangeError(`action "${id}" needs a year for each of ${count} scenarios; found ${column.length}`);
    }
    for (const { layer, lever } of places) {
      const at = ((2 * layer + part) * LEVER_IDS.length + lever) * count;
      for (let scenario = 0; scenario < count; scenario++) {
        ofLayers[at + scenario] = Math.min(column[scenario]!, FAR_YEAR);
      }
    }
  }
}
