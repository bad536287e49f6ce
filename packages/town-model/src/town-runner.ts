import type { Outcome } from "@tamarisk/domain";
import { compileModel, createKernel, type Model, type Program } from "@tamarisk/system-dynamics";
import { outcomesById, type PlacedOutcome } from "./outcomes.ts";
import type { TownParameters } from "./parameters/town-parameters.ts";

/** What a batch of runs of a town gives. */
export interface TownRuns {
  /** Outcome by outcome, scenario by scenario, year by year; NaN throughout a run that failed. */
  readonly values: Float64Array;
  /** Runs whose books do not close, or in which a stock or an outcome is no number, by their place in the batch, from 0. */
  readonly failures: readonly TownFailure[];
}

interface TownFailure {
  readonly scenario: number;
  readonly variable: string;
  readonly time: number;
  readonly message: string;
}

/** What must be conserved, saved beside the outcomes so that every run is checked; rounding stays far below the tolerance. */
const BALANCES = [
  { variable: "people out of balance", of: "people", unit: "persons", tolerated: 1e-4 },
  { variable: "money out of balance", of: "money", unit: "100 million CNY", tolerated: 1e-6 },
  { variable: "water out of balance", of: "water", unit: "100 million m³", tolerated: 1e-6 },
  { variable: "land out of balance", of: "land", unit: "km²", tolerated: 1e-6 },
] as const;

/** The equations of a town, compiled, with every run's books checked. */
interface TownRunner {
  readonly outcomes: readonly Outcome[];
  /** Every year from the start to the end, both included. */
  readonly years: readonly number[];
  /** @param inputs - A column of `count` numbers for every element of the inputs, in their order. */
  run(inputs: Float64Array, count: number): TownRuns;
}

/**
 * Compile a town's equations and run them in batches.
 *
 * @param inputs - Variables that are set from outside, an array for all its elements.
 * @throws {RangeError} If the model has no such outcome.
 */
export function townRunner(
  town: TownParameters,
  equations: Model,
  { inputs, outcomeIds }: { readonly inputs: readonly string[]; readonly outcomeIds: readonly string[] },
): TownRunner {
  const placed = outcomesById(town, outcomeIds);
  const variables = [...new Set(placed.map(({ variable }) => variable))];
  const outputs = [...variables, ...BALANCES.map(({ variable }) => variable)];
  const program = compileModel(equations, { inputs, outputs });
  const kernel = createKernel(program, { outputs });
  const years = program.time.saveTimes;
  const firstRows = firstRowOf(program, outputs);
  const rows = placed.map(({ variable, element }) => firstRows.get(variable)! + element);
  const isInOrder = rows.every((at, place) => at === place);
  return {
    outcomes: placed.map(({ outcome }) => outcome),
    years,
    run(columns, count) {
      const { values, failures } = kernel.run({
        experimentCount: count,
        inputs: columns,
        keys: new Uint32Array(count),
        seed: 0,
      });
      const perRow = count * years.length;
      const row = (at: number) => values.subarray(at * perRow, (at + 1) * perRow);
      const outcomeValues = isInOrder ? values.subarray(0, rows.length * perRow) : gathered(rows.map(row), perRow);
      const stopped = new Map(
        failures.map(({ experiment, ...failure }) => [experiment, { ...failure, scenario: experiment }]),
      );
      const unbalanced = BALANCES.flatMap((balance) =>
        outOfBalance(balance, row(firstRows.get(balance.variable)!), years),
      );
      // The books of a run that stopped are no numbers either; why it stopped says more.
      const failed = [...stopped.values(), ...unbalanced.filter(({ scenario }) => !stopped.has(scenario))];
      failed.push(...withoutNumber(placed, outcomeValues, count, years, new Set(failed.map((one) => one.scenario))));
      for (const { scenario } of failed) forget(outcomeValues, scenario, count, years.length);
      return { values: outcomeValues, failures: failed };
    },
  };
}

function gathered(rows: readonly Float64Array[], length: number): Float64Array {
  const values = new Float64Array(rows.length * length);
  for (const [place, row] of rows.entries()) values.set(row, place * length);
  return values;
}

/** Where each variable's elements begin among the rows that the kernel gives. */
function firstRowOf(program: Program, outputs: readonly string[]): Map<string, number> {
  const sizes = new Map(program.variables.map(({ name, elements }) => [name, elements.length]));
  let at = 0;
  return new Map(
    outputs.map((name) => {
      const first = at;
      at += sizes.get(name)!;
      return [name, first];
    }),
  );
}

/** Runs whose books do not close, each in the first year in which they do not. */
function outOfBalance(
  { variable, of, unit, tolerated }: (typeof BALANCES)[number],
  unexplained: Float64Array,
  years: readonly number[],
): TownFailure[] {
  const failures: TownFailure[] = [];
  for (let start = 0; start < unexplained.length; start += years.length) {
    const amounts = unexplained.subarray(start, start + years.length);
    const place = amounts.findIndex((value) => !(Math.abs(value) <= tolerated));
    if (place < 0) continue;
    const message = `${of} does not balance in ${years[place]}: ${amounts[place]} ${unit} are unexplained`;
    failures.push({ scenario: start / years.length, variable, time: years[place]!, message });
  }
  return failures;
}

/** Runs that have not failed so far and yet give an outcome that is no number, each with its first such outcome. */
function withoutNumber(
  placed: readonly PlacedOutcome[],
  values: Float64Array,
  count: number,
  years: readonly number[],
  failed: ReadonlySet<number>,
): TownFailure[] {
  const failures = new Map<number, TownFailure>();
  for (let at = 0; at < values.length; at++) {
    if (Number.isFinite(values[at])) continue;
    const run = Math.floor(at / years.length);
    const scenario = run % count;
    if (failed.has(scenario) || failures.has(scenario)) continue;
    const { variable } = placed[Math.floor(run / count)]!;
    const time = years[at % years.length]!;
    failures.set(scenario, { scenario, variable, time, message: `${variable} is not a finite number at ${time}` });
  }
  return [...failures.values()];
}

/** A failed run gives no number at all. */
function forget(values: Float64Array, scenario: number, count: number, yearCount: number): void {
  for (let start = scenario * yearCount; start < values.length; start += count * yearCount) {
    values.fill(Number.NaN, start, start + yearCount);
  }
}
