import type { Model } from "../model/model.ts";
import { ModelError, type ModelProblem } from "../model/model-problem.ts";
import { nameKey } from "../model/name-key.ts";
import type { ArrayLayout } from "./array-layout.ts";
import { assembleProgram } from "./assemble-program.ts";
import { breakCircles } from "./break-circles.ts";
import { checkDepth } from "./check-depth.ts";
import { Compilation } from "./compilation.ts";
import { expandModel } from "./expand/expand-model.ts";
import { type InputCells, inputCells, namedElements } from "./input-cells.ts";
import { limitOutflows } from "./limit-outflows.ts";
import { changingUnits, liveUnits } from "./live-units.ts";
import { dimensionNames } from "./model-names.ts";
import { modelUnits, withTables } from "./model-units.ts";
import { type Order, orderUnits } from "./order-units.ts";
import type { Program, ProgramTime } from "./program.ts";
import { gather, problem } from "./refuse.ts";
import { timeSettings } from "./time-settings.ts";
import type { Unit } from "./unit.ts";
import { UnitIndex } from "./unit-index.ts";
import { subjectOf, type VariableLayout, variableLayouts } from "./variable-layout.ts";

export interface CompileOptions {
  /**
   * What is set from outside: variables by name, `name[a,b]` for one element. A stock's sets its value at the first
   * time; anything else keeps the value it is given through the run.
   */
  readonly inputs?: readonly string[];
  /** The variables wanted; what none of them needs is left out. Without it, every variable that the model saves. */
  readonly outputs?: readonly string[];
}

/**
 * Turn a model into a program: names found, subscripts laid out, equations in an order in which each stands after what
 * it needs, what does not change in a run worked out once.
 *
 * @throws {ModelError} With everything that does not add up: unknown names with the nearest one there is, subscripts,
 *   numbers of arguments, time settings, circles with the way round.
 *
 * @example
 * interpret(compileModel(model, { inputs: ["birth rate"] }), { inputs: Float64Array.of(0.02) }).values;
 */
export function compileModel(model: Model, options: CompileOptions = {}): Program {
  const compiled = attempt(model, options, "stock and inflows");
  if (compiled.program) return compiled.program;
  const isCircular = compiled.problems.every(({ kind }) => kind === "circular");
  const again = isCircular && hasNonNegativeStock(model) ? attempt(model, options, "stock") : compiled;
  if (again.program) return again.program;
  const file = model.file === undefined ? {} : { file: model.file };
  throw new ModelError(compiled.problems.map((found) => ({ ...file, ...found })));
}

function hasNonNegativeStock({ variables }: Model): boolean {
  return variables.some(({ kind, nonNegative }) => kind === "stock" && nonNegative === true);
}

function attempt(
  model: Model,
  options: CompileOptions,
  counting: Parameters<typeof limitOutflows>[1],
): { readonly program?: Program; readonly problems: readonly ModelProblem[] } {
  const problems = checkDepth(model);
  if (problems.length > 0) return { problems };
  const program = gather(problems, () =>
    compileGathering(limitOutflows(expandModel(model), counting), options, problems),
  );
  return program && problems.length === 0 ? { program, problems } : { problems };
}

function compileGathering(model: Model, options: CompileOptions, problems: ModelProblem[]): Program | undefined {
  const time = gather(problems, () => timeSettings(model, options.inputs)) ?? unknownTime;
  const names = gather(problems, () => dimensionNames(model));
  if (!names) return undefined;
  const { layouts, slotCount } = variableLayouts(model, names, (work) => gather(problems, work));
  problems.push(...duplicates(layouts));

  const tables: Compilation["tables"] = [];
  const tabled = layouts.map((layout) => withTables(layout, { table: (table) => tables.push(table) - 1 }));
  const variables = new Map(tabled.map((layout) => [layout.key, layout]));
  const broken = new Set(model.variables.map(({ name }) => nameKey(name)).filter((key) => !variables.has(key)));
  const asked = problems.length > 0 ? {} : options;
  const inputs = inputCells(asked.inputs ?? [], variables, model);
  const wanted = wantedVariables(asked.outputs, variables, model);
  const isInput = (layout: VariableLayout) => inputs.boxes.has(layout);
  const compilation = new Compilation(model, { names, time, variables, broken, slotCount, tables, isInput });
  const units = modelUnits(compilation, inputs.boxes, problems);
  return problems.length > 0 ? undefined : orderedProgram(units, wanted, inputs, compilation);
}

/** Lets equations be looked at although the times of the run are not known. */
const unknownTime: ProgramTime = {
  start: 0,
  stop: 0,
  step: 1,
  stepCount: 0,
  stepsPerSave: 1,
  saveTimes: [0],
  method: "euler",
};

function duplicates(layouts: readonly VariableLayout[]): ModelProblem[] {
  const seen = new Set<string>();
  return layouts.flatMap(({ key, variable }) => {
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = `two variables are called "${variable.name}"; rename one`;
    return [problem("duplicate-name", message, subjectOf(variable.name, variable.at))];
  });
}

function wantedVariables(
  outputs: readonly string[] | undefined,
  variables: ReadonlyMap<string, VariableLayout>,
  model: Model,
): ReadonlySet<VariableLayout> {
  const isValue = ({ variable }: VariableLayout) => variable.kind !== "lookup";
  if (!outputs) return new Set([...variables.values()].filter((layout) => layout.variable.saved && isValue(layout)));
  return new Set(outputs.map((name) => namedElements(name, variables, model).variable).filter(isValue));
}

/** Order both phases, splitting arrays as long as circles between them can be split. */
function orderedProgram(
  units: readonly Unit[],
  wanted: ReadonlySet<VariableLayout>,
  inputs: InputCells,
  compilation: Compilation,
): Program {
  let roots = units;
  const arrays: ArrayLayout[] = [...wanted];
  for (;;) {
    const index = new UnitIndex(roots);
    const changing = changingUnits(index);
    const { atStart, atStep } = liveUnits(arrays, index, changing);
    const start = orderUnits(atStart, "start", index);
    const stepping = new Set([...atStep].filter((unit) => changing.has(unit)));
    const step = orderUnits(stepping, "step", index);
    if (start.kind === "ordered" && step.kind === "ordered") {
      return assembleProgram(
        { start: start.units, step: step.units, changing, atStart, atStep, index, wanted, inputs },
        compilation,
      );
    }
    const replaced = brokenCircles({ start, step }, index);
    roots = roots.flatMap((unit) => replaced.get(unit) ?? [unit]);
  }
}

/** Both phases are looked at before any circle is refused, so that all of them are named. */
function brokenCircles(
  orders: { readonly start: Order; readonly step: Order },
  index: UnitIndex,
): ReadonlyMap<Unit, readonly Unit[]> {
  const problems: ModelProblem[] = [];
  const replaced = new Map<Unit, readonly Unit[]>();
  for (const phase of ["start", "step"] as const) {
    const order = orders[phase];
    if (order.kind === "ordered") continue;
    const split = gather(problems, () => breakCircles(order.groups, phase, index));
    for (const [unit, parts] of split ?? []) replaced.set(unit, parts);
  }
  if (problems.length > 0) throw new ModelError(problems);
  return replaced;
}
