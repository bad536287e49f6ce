import type { Policy, Uncertainty } from "@tamarisk/domain";
import { compileModel, createKernel } from "@tamarisk/system-dynamics";
import fc from "fast-check";
import { LEVER_IDS } from "../src/levers/lever-ids.ts";
import { settingsByLever } from "../src/levers/lever-schedule.ts";
import { allParameters } from "../src/modules.ts";
import { elementsOf } from "../src/parameters/elements-of.ts";
import type { TownParameters } from "../src/parameters/town-parameters.ts";
import { townEquations } from "../src/town-equations.ts";

/** One number, or one for each element of what a figure is given for. */
type FigureValue = number | Readonly<Record<string, number>>;

/** A run of a town with some figures set anew; what is left out keeps its value. */
export interface WatchedRun {
  readonly figures?: Readonly<Record<string, FigureValue>>;
  readonly policy?: Policy;
}

/** One variable, or one element of it, in one run. */
export interface WatchedSeries {
  readonly name: string;
  /** Empty for a variable that is one number. */
  readonly element: string;
  readonly role: "stock" | "changing" | "constant" | "input";
  readonly run: number;
  readonly values: Float64Array;
}

interface Watched {
  readonly failures: readonly { readonly run: number; readonly message: string }[];
  /** Every stock but those by age and every variable asked for, every element, every run that did not fail. */
  readonly series: () => Generator<WatchedSeries>;
}

const SETTINGS = ["lever start", "first intensity", "later intensity"] as const;
/** Variables by age have more elements; what they add up to is watched instead. */
const MOST_ELEMENTS = 40;

/**
 * A town whose stocks and some other variables can be read, and some figures set from outside without compiling anew.
 *
 * @param changed - Ids of figures that runs may set. Figures that the town is prepared with cannot be set this way.
 * @param watched - Variables to read besides stocks.
 * @throws {RangeError} If the model has no such variable.
 * @example
 * watchedTown(jinchang, ["reserve_life"], new Set(["feed"]))([{ figures: { reserve_life: 1 } }]).failures; // []
 */
export function watchedTown(
  town: TownParameters,
  changed: readonly string[],
  watched: ReadonlySet<string>,
): (runs: readonly WatchedRun[]) => Watched {
  const inputs = [...SETTINGS, ...changed.map((id) => id.replaceAll("_", " "))];
  const program = compileModel(townEquations(town), { inputs });
  const unknown = [...watched].filter((name) => !program.variables.some((variable) => variable.name === name));
  if (unknown.length > 0) throw new RangeError(`the model has no variable ${unknown.join(", ")}`);
  const shown = program.variables.filter(
    ({ name, role, saved, elements }) =>
      watched.has(name) || (role === "stock" && saved && elements.length <= MOST_ELEMENTS),
  );
  const kernel = createKernel(program, { outputs: shown.map(({ name }) => name) });
  const years = program.time.saveTimes.length;
  return (runs) => {
    const { values, failures } = kernel.run({
      experimentCount: runs.length,
      inputs: columns(runs.map((run) => inputsOf(town, changed, run))),
      keys: new Uint32Array(runs.length),
      seed: 0,
    });
    const failed = new Set(failures.map(({ experiment }) => experiment));
    return {
      failures: failures.map(({ experiment, message }) => ({ run: experiment, message })),
      *series() {
        let row = 0;
        for (const { name, elements, role } of shown) {
          for (const element of elements) {
            for (let run = 0; run < runs.length; run++) {
              const start = (row * runs.length + run) * years;
              if (!failed.has(run)) yield { name, element, role, run, values: values.subarray(start, start + years) };
            }
            row++;
          }
        }
      },
    };
  };
}

function inputsOf(town: TownParameters, changed: readonly string[], { figures = {}, policy }: WatchedRun): number[] {
  const settings = policy ? settingsByLever(policy) : LEVER_IDS.map(() => undefined);
  return [
    ...settings.map((setting) => setting?.startYear ?? 0),
    ...settings.map((setting) => setting?.intensity ?? 0),
    ...settings.map((setting) => setting?.laterIntensity ?? 0),
    ...changed.flatMap((id) => {
      const value: FigureValue = figures[id] ?? town.parameters[id]!.value;
      const { of } = allParameters[id]!;
      if (!of) return [value as number];
      return elementsOf(of, town).map((element) => (typeof value === "number" ? value : value[element]!));
    }),
  ];
}

function columns(rows: readonly (readonly number[])[]): Float64Array {
  return Float64Array.from(rows[0]!.flatMap((_, column) => rows.map((row) => row[column]!)));
}

/** Any point of a town's uncertainty space, corners more often than not. */
export function anyFuture(uncertainties: readonly Uncertainty[]): fc.Arbitrary<Record<string, number>> {
  return fc.record(
    Object.fromEntries(
      uncertainties.map(({ id, distribution }) => {
        const { low, high } = distribution as { low: number; high: number };
        return [id, fc.oneof(fc.constantFrom(low, high), fc.double({ min: low, max: high, noNaN: true }))];
      }),
    ),
  );
}
