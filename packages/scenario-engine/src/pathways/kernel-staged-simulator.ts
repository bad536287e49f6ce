import type { Outcome, Uncertainty } from "@tamarisk/domain";
import type { Program } from "@tamarisk/system-dynamics";
import { outcomeOf } from "../ensemble/kernel-simulator.ts";
import { inputPlaces, outputPlaces } from "../ensemble/program-places.ts";
import { programKernel, programRunner } from "../ensemble/program-runner.ts";
import type { StagedSimulator } from "./staged-simulator.ts";

/** A compiled model in which each action begins in a year that is one of its inputs. */
export interface StagedRecipe {
  /** Compiled with everything as an input that scenarios, starts or stops set. */
  readonly program: Program;
  /** The inputs a scenario sets, by their names. */
  readonly uncertainties: readonly Pick<Uncertainty, "id" | "unit">[];
  /** `start` and `stop` name the inputs that hold the year of the decision and the year from which it is given up. */
  readonly actions: readonly { readonly id: string; readonly start: string; readonly stop?: string }[];
  /** Saved variables, by their names. */
  readonly outcomes: readonly string[];
}

/** Later than any run: differences of years stay numbers. */
const FAR_YEAR = 1e6;

/**
 * A compiled model as a staged simulator. What an action does, and how long it takes to, stands in its equations, such as
 * `IF TIME < dike start + 5 THEN 0 ELSE …`; one that is not taken starts in the year 1,000,000.
 *
 * @throws {RangeError} If the recipe names what the program lacks, an input is set by nobody, or the model has noise of
 *   its own, since a future must give the same numbers in whatever company it runs.
 *
 * @see docs/methods/pathways.md, rule PATH4.
 *
 * @example
 * kernelStagedSimulator({ program, uncertainties: [{ id: "rise", unit: "cm" }],
 *   actions: [{ id: "dike", start: "dike start" }], outcomes: ["level"] });
 */
export function kernelStagedSimulator(recipe: StagedRecipe): StagedSimulator {
  const { program, uncertainties, actions } = recipe;
  const outputs = recipe.outcomes.flatMap((name) => outputPlaces(program, name));
  const kernel = programKernel(program, outputs);
  if (kernel.layout.hasSites) throw new RangeError(`"${program.name}" has noise of its own; leave it out for pathways`);
  const runner = programRunner(program, outputs, kernel);
  const scenarioInputs = uncertainties.map(({ id }) => ({ id, places: inputPlaces(program, id) }));
  const starting = new Map(actions.map(({ id, start }) => [id, inputPlaces(program, start)]));
  const stopping = new Map(actions.map(({ id, stop }) => [id, stop === undefined ? [] : inputPlaces(program, stop)]));
  checkInputs(program, [...scenarioInputs.map(({ places }) => places), ...starting.values(), ...stopping.values()]);
  return {
    outcomes: outputs.map((output): Outcome => outcomeOf(output)),
    years: program.time.saveTimes,
    uncertainties,
    run(scenarios, count, starts, stops = {}) {
      const inputs = new Float64Array(program.inputs.length * count).fill(FAR_YEAR);
      for (const { id, places } of scenarioInputs)
        for (const place of places) inputs.set(scenarios[id]!, place * count);
      writeYears(inputs, count, starting, starts);
      writeYears(inputs, count, stopping, stops);
      const { values, failures } = runner.run({
        experimentCount: count,
        inputs,
        keys: new Uint32Array(count),
        seed: 0,
      });
      return {
        values,
        failures: failures.map(({ experiment, ...failure }) => ({ ...failure, scenario: experiment })),
      };
    },
  };
}

function checkInputs(program: Program, set: readonly (readonly number[])[]): void {
  const places = new Set(set.flat());
  const missing = program.inputs.find((_, place) => !places.has(place));
  if (missing) throw new RangeError(`nothing sets the input "${missing.name}"; make it a constant or name it`);
}

function writeYears(
  inputs: Float64Array,
  count: number,
  placesOf: ReadonlyMap<string, readonly number[]>,
  years: Readonly<Record<string, Float64Array>>,
): void {
  for (const [id, column] of Object.entries(years)) {
    const places = placesOf.get(id);
    if (!places) throw new RangeError(`there is no action "${id}"; there are ${[...placesOf.keys()].join(", ")}`);
    for (const place of places) {
      for (let run = 0; run < count; run++) inputs[place * count + run] = Math.min(column[run]!, FAR_YEAR);
    }
  }
}
