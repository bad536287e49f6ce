import type { Outcome, Uncertainty } from "@tamarisk/domain";
import type { Program } from "@tamarisk/system-dynamics";
import { inputPlaces, outputPlaces, type ProgramOutput, savePlaces } from "./program-places.ts";
import { type PackedKernel, programKernel, programRunner } from "./program-runner.ts";
import type { ScenarioColumns, Simulator } from "./simulator.ts";

/**
 * A compiled model as a simulator, in data: it can be hashed, and sent to a worker. Names are those of the model file,
 * `name` or `name[a,b]` for one element, compared as the model language compares them.
 */
export interface SimulatorRecipe {
  /** Compiled with everything as an input that a scenario or a policy sets. */
  readonly program: Program;
  /** The inputs a scenario sets, by their names; the name of a whole array sets every element alike. */
  readonly uncertainties: readonly Pick<Uncertainty, "id" | "unit">[];
  /** What each policy sets, by its id; inputs it leaves out keep the model's own values. */
  readonly policies: readonly { readonly id: string; readonly inputs: Readonly<Record<string, number>> }[];
  /** Saved variables; the name of a whole array stands for all its elements. */
  readonly outcomes: readonly string[];
  /** Which of the saved times to give; all when left out. */
  readonly times?: readonly number[];
  /** Of the model's own noise: a whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** The program's kernel, where it is already made: see `withKernel`. Numbers do not depend on it. */
  readonly kernel?: PackedKernel;
}

/**
 * A compiled model as a simulator for ensembles. Noise belongs to the seed and the scenario's place in the ensemble, so
 * that all policies meet the same noise in one scenario.
 *
 * @throws {RangeError} If the recipe names an input, an outcome or a time that the program lacks.
 *
 * @see docs/methods/ensemble.md for the rules.
 *
 * @example
 * const program = compileModel(model, { inputs: ["price", "tax"], outputs: ["residents"] });
 * const simulator = kernelSimulator({
 *   program, uncertainties: [{ id: "price", unit: "USD/t" }], outcomes: ["residents"], seed: 7,
 *   policies: [{ id: "carry-on", inputs: {} }, { id: "taxed", inputs: { tax: 0.1 } }],
 * });
 */
export function kernelSimulator(recipe: SimulatorRecipe): Simulator {
  const { program, uncertainties, seed } = recipe;
  const outputs = recipe.outcomes.flatMap((name) => outputPlaces(program, name));
  const runner = programRunner(program, outputs, recipe.kernel);
  const saves = savePlaces(program, recipe.times);
  const places = uncertainties.map(({ id }) => ({ id, inputs: inputPlaces(program, id) }));
  const fixed = fixedInputs(recipe, new Set(places.flatMap(({ inputs }) => inputs)));
  return {
    outcomes: outputs.map(outcomeOf),
    years: saves.map((save) => program.time.saveTimes[save]!),
    uncertainties,
    run(scenarios, count, policy, firstScenario = 0) {
      const values = fixed.get(policy.id);
      if (!values) throw new RangeError(`there is no policy "${policy.id}"; there are ${[...fixed.keys()].join(", ")}`);
      const inputs = new Float64Array(program.inputs.length * count);
      for (const [input, value] of values) inputs.fill(value, input * count, (input + 1) * count);
      for (const place of places) {
        const column = columnOf(scenarios, place.id, count);
        for (const input of place.inputs) inputs.set(column, input * count);
      }
      const keys = Uint32Array.from({ length: count }, (_, scenario) => firstScenario + scenario);
      const batch = runner.run({ experimentCount: count, inputs, keys, seed });
      return {
        values: pickSaves(batch.values, program.time.saveTimes.length, saves),
        failures: batch.failures.map(({ experiment, ...failure }) => ({ ...failure, scenario: experiment })),
      };
    },
  };
}

function columnOf(scenarios: ScenarioColumns, id: string, count: number): Float64Array {
  const column = scenarios[id];
  if (column?.length === count) return column;
  throw new RangeError(`"${id}" needs a number for each of ${count} scenarios; found ${column?.length ?? 0}`);
}

/**
 * A recipe with its kernel, so that workers need not make it each for themselves.
 *
 * @throws {RangeError} As `kernelSimulator` does.
 */
export function withKernel(recipe: SimulatorRecipe): SimulatorRecipe {
  const outputs = recipe.outcomes.flatMap((name) => outputPlaces(recipe.program, name));
  const { bytes, layout } = programKernel(recipe.program, outputs);
  return { ...recipe, kernel: { bytes, layout } };
}

/**
 * What a recipe's policies decide on: every input that scenarios do not set, with its number under each policy.
 *
 * @throws {RangeError} As `kernelSimulator` does.
 */
export function leversOf(recipe: SimulatorRecipe): { readonly id: string; readonly byPolicy: readonly number[] }[] {
  const { program, policies } = recipe;
  const uncertain = new Set(recipe.uncertainties.flatMap(({ id }) => inputPlaces(program, id)));
  const fixed = fixedInputs(recipe, uncertain);
  return program.inputs.flatMap(({ name }, input) =>
    uncertain.has(input) ? [] : [{ id: name, byPolicy: policies.map(({ id }) => fixed.get(id)!.get(input)!) }],
  );
}

/**
 * What each policy fixes, by its id: a value for every input that no scenario sets.
 *
 * @throws {RangeError} If a policy sets what scenarios set, or leaves out what the model has no value for.
 */
function fixedInputs({ program, policies }: SimulatorRecipe, uncertain: ReadonlySet<number>) {
  const constants = new Map(program.constants.map(({ slot, value }) => [slot, value]));
  const own = new Map<number, number>();
  for (const [input, { slot }] of program.inputs.entries()) {
    const value = constants.get(slot);
    if (value !== undefined && !uncertain.has(input)) own.set(input, value);
  }
  return new Map(
    policies.map(({ id, inputs }) => {
      const values = new Map(own);
      for (const [name, value] of Object.entries(inputs)) {
        for (const input of inputPlaces(program, name)) {
          if (uncertain.has(input)) {
            throw new RangeError(`policy "${id}" sets "${name}", which is an uncertainty; it can be one or the other`);
          }
          values.set(input, value);
        }
      }
      const missing = program.inputs.find((_, input) => !uncertain.has(input) && !values.has(input));
      if (missing) throw new RangeError(`policy "${id}" must set "${missing.name}": the model has no number for it`);
      return [id, values];
    }),
  );
}

/** An outcome by its name in the model file, neither direction of which is known to be better. */
export function outcomeOf({ label, unit }: ProgramOutput): Outcome {
  const name = { en: label, zh: label };
  return { id: label, name, unit: { en: unit, zh: unit }, direction: "neither" };
}

/** Only some of the saved times of every row. */
function pickSaves(values: Float64Array, saveCount: number, saves: readonly number[]): Float64Array {
  if (saves.length === saveCount) return values;
  const picked = new Float64Array((values.length / saveCount) * saves.length);
  for (let from = 0, to = 0; from < values.length; from += saveCount) {
    for (const save of saves) picked[to++] = values[from + save]!;
  }
  return picked;
}
