import { compileModel, type InterpretedRun, nameKey, type Program } from "@tamarisk/system-dynamics";
import { Command, InvalidArgumentError, Option } from "commander";
import { openModel } from "./open-model.ts";
import { decimalNumber, wholeNumber } from "./option-values.ts";
import { resultsCsv, type SavedColumn } from "./results-csv.ts";
import { runOnce } from "./run-once.ts";
import type { Terminal } from "./terminal.ts";
import { type TimeChanges, timeSetting, withTime } from "./with-time.ts";
import { writeWholeFile } from "./write-whole-file.ts";

interface Setting {
  readonly name: string;
  readonly value: number;
}

interface SimulateOptions extends Omit<TimeChanges, "start"> {
  readonly set?: readonly Setting[];
  readonly seed: number;
  readonly output?: string;
}

/** A table beyond this would fill the memory before it is written. */
const mostNumbers = 50_000_000;

const help = `
Output is CSV (RFC 4180, UTF-8): the first column is time, then a column per saved variable, named as in the model file;
the elements of an array are name[a,b]. Numbers are written so that they read back as the same doubles. An empty field is
a value that is not a number; it is never zero. A file is written whole or not at all.

--set changes a constant, puts a number in place of an equation, or gives a stock its first value; "name[a]=3" changes
one element; INITIAL TIME, FINAL TIME, TIME STEP and SAVEPER change the run itself. Names are compared as the model's
language does: neither case nor blanks against underscores count.

If a stock stops being a finite number the rows before that are written, standard error names the stock and the time,
and the exit code is 1.

Exit codes: 0 simulated, 1 the model could not be read or run, 2 the command was not understood.

Examples:
  tamarisk simulate town.mdl > base.csv
  tamarisk simulate town.stmx --set "birth rate=0.02" --set "people[county,old]=3e4" --output town.csv
  tamarisk simulate town.mdl --step 0.0625 --method rk4      # does the answer hang on the step?`;

/** `tamarisk simulate`: one run of a model, as a table. */
export function simulateCommand(terminal: Terminal): Command {
  const positive = decimalNumber(Number.MIN_VALUE, Number.MAX_VALUE);
  return new Command("simulate")
    .description("Run a stock-and-flow model (XMILE or Vensim) once and give its saved variables over time as CSV.")
    .argument("<model>", "model file: .xmile, .stmx, .xml or .mdl")
    .option("--set <name=value>", "change a number of the model; may be given many times", setting)
    .option("--stop <time>", "last time instead of the model's", decimalNumber(-Number.MAX_VALUE, Number.MAX_VALUE))
    .option("--step <time>", "time step instead of the model's", positive)
    .option("--save-every <time>", "time between rows instead of the model's", positive)
    .addOption(new Option("--method <name>", "integration instead of the model's").choices(["euler", "rk2", "rk4"]))
    .option("--seed <n>", "the same seed gives the same random numbers", wholeNumber(0, 4_294_967_295), 0)
    .option("--output <file>", "file to write instead of standard output")
    .addHelpText("after", help)
    .action(async (path: string, options: SimulateOptions) => {
      const { set = [], seed, output, ...time } = options;
      const settings = set.filter(({ name }) => timeSetting(name) === undefined);
      const changes = { ...time, ...timeSettings(set) };
      const program = compileModel(withTime(await openModel(path), changes), {
        inputs: settings.map(({ name }) => name),
      });
      checkSize(program);
      const run = runOnce(program, inputs(program, settings), seed);
      const csv = resultsCsv(run.times, columns(program, run.values), rowCount(run));
      if (output === undefined) for (const part of csv) terminal.out(part);
      else await writeWholeFile(output, csv);
      if (run.failure) throw new RangeError(`the run ended early: ${run.failure.message}`);
    });
}

/** `name=value`, the value after the last equals sign; a name given twice keeps its last value. */
function setting(text: string, before: readonly Setting[] = []): readonly Setting[] {
  const equals = text.lastIndexOf("=");
  const name = text.slice(0, equals).trim();
  const written = text.slice(equals + 1).trim();
  const value = Number(written);
  if (equals < 0 || name === "" || written === "" || !Number.isFinite(value)) {
    throw new InvalidArgumentError(`Found "${text}"; give a name, an equals sign and a number: "birth rate=0.02".`);
  }
  return [...before.filter((earlier) => elementKey(earlier.name) !== elementKey(name)), { name, value }];
}

/** What `--set` says about the run itself, as `--set "TIME STEP=0.5"`. */
function timeSettings(settings: readonly Setting[]): TimeChanges {
  return Object.fromEntries(
    settings.flatMap(({ name, value }) => {
      const setting = timeSetting(name);
      return setting ? [[setting, value]] : [];
    }),
  );
}

/** A value for each input slot: an array set by its bare name has that value in all its elements. */
function inputs(program: Program, settings: readonly Setting[]): Float64Array {
  const values = new Map(settings.map(({ name, value }) => [elementKey(name), value]));
  return Float64Array.from(program.inputs, ({ name }) => {
    const value = values.get(elementKey(name)) ?? values.get(nameKey(arrayName(name)));
    if (value !== undefined) return value;
    throw new Error(`the program asks for "${name}", which was not set`);
  });
}

function elementKey(name: string): string {
  const array = arrayName(name);
  if (array === name) return nameKey(name);
  const elements = name.slice(array.length + 1, -1).split(",");
  return `${nameKey(array)}[${elements.map(nameKey).join(",")}]`;
}

/** `people` of `people[north]`. */
function arrayName(name: string): string {
  return name.trimEnd().endsWith("]") && name.includes("[") ? name.slice(0, name.lastIndexOf("[")) : name;
}

function columns({ variables, time }: Program, values: Float64Array): SavedColumn[] {
  const count = time.saveTimes.length;
  return variables
    .filter(({ saved }) => saved)
    .flatMap(({ name, elements }) => elements.map((element) => (element === "" ? name : `${name}[${element}]`)))
    .map((name, i) => ({ name, values: values.subarray(i * count, (i + 1) * count) }));
}

/** A run that failed is told as far as it came. */
function rowCount({ times, failure }: InterpretedRun): number {
  return failure ? times.filter((time) => time < failure.time).length : times.length;
}

/** @throws {RangeError} If the table would have more numbers than anyone can read. */
function checkSize({ variables, time }: Program): void {
  const width = variables.reduce((sum, { saved, elements }) => sum + (saved ? elements.length : 0), 1);
  const numbers = width * time.saveTimes.length;
  if (numbers <= mostNumbers) return;
  throw new RangeError(
    `the table would have ${time.saveTimes.length} rows of ${width} numbers; at most ${mostNumbers} numbers are written. Save less often: --save-every`,
  );
}
