import type { LookupTable } from "../model/expression.ts";
import type { Equation, Variable } from "../model/model.ts";
import type { ModelProblem } from "../model/model-problem.ts";
import { type Box, boxCells, boxWithout } from "./box.ts";
import type { Compilation } from "./compilation.ts";
import { equationUnit, equationUnits } from "./equation-units.ts";
import type { LookupReading } from "./program.ts";
import { gather } from "./refuse.ts";
import type { Unit } from "./unit.ts";
import type { EquationPart, VariableLayout } from "./variable-layout.ts";

/** Enough to work on; looking for near names takes its time. */
const problemsMax = 100;

/** Every equation of the model as units. What is set from outside keeps its unit but loses its formula. */
export function modelUnits(
  compilation: Compilation,
  inputs: ReadonlyMap<VariableLayout, readonly Box[]>,
  problems: ModelProblem[],
): Unit[] {
  const units: Unit[] = [];
  for (const layout of compilation.variables.values()) {
    if (layout.variable.kind === "lookup") continue;
    if (problems.length >= problemsMax) break;
    for (const part of layout.parts) {
      const made = gather(problems, () => equationUnits(layout, part, compilation)) ?? [];
      const set = inputs.get(layout);
      units.push(...(set ? made.flatMap((unit) => withInputs(unit, layout, part, set, compilation)) : made));
    }
  }
  return units;
}

function withInputs(
  unit: Unit,
  layout: VariableLayout,
  part: EquationPart,
  set: readonly Box[],
  compilation: Compilation,
): Unit[] {
  let rest: Box[] = [unit.box];
  const outside: Unit[] = [];
  for (const hole of set) {
    const shared = unit.box.map((indices, place) => indices.filter((index) => hole[place]!.includes(index)));
    if (shared.some(({ length }) => length === 0)) continue;
    outside.push(setFromOutside(equationUnit(layout, part, shared, compilation)));
    rest = rest.flatMap((box) => boxWithout(box, shared));
  }
  if (outside.length === 0) return [unit];
  return [...outside, ...rest.map((box) => equationUnit(layout, part, box, compilation))];
}

/** A stock goes on changing from where it is set; anything else stays as it is set. */
function setFromOutside(unit: Unit): Unit {
  const { array, box, subject, keeps, isState } = unit;
  const form = unit.start;
  const numbers = form?.kind === "numbers" ? form : undefined;
  const literal = form?.kind === "statement" && form.statement.kind === "assign" ? form.statement.value : undefined;
  const values =
    numbers?.values ?? (literal?.kind === "number" ? boxCells(box, array.strides).map(() => literal.value) : undefined);
  const helpers = isState ? unit.helpers : [];
  const start = values && { kind: "numbers" as const, values, reads: [], keeps: [], moves: false };
  return { array, box, subject, keeps, isState, helpers, start };
}

/** Give each lookup and data variable its tables, one per element. */
export function withTables(layout: VariableLayout, compilation: { table(table: LookupTable): number }): VariableLayout {
  const { variable } = layout;
  if (!variable.equations.some((equation) => tableOf(equation))) return layout;
  const tables: (LookupTable | undefined)[] = Array.from({ length: layout.count });
  for (const { equation, boxes } of layout.parts) {
    const table = tableOf(equation);
    for (const cell of boxes.flatMap((box) => boxCells(box, layout.strides))) tables[cell] = table;
  }
  const nothing: LookupTable = { x: [], y: [], kind: "continuous" };
  const [first] = tables.map((table) => compilation.table(table ?? nothing));
  return { ...layout, table: first, tableReading: readingOf(variable) };
}

function tableOf({ definition }: Equation): LookupTable | undefined {
  if (definition.kind === "lookup") return definition.table;
  if (definition.kind !== "data") return undefined;
  return { x: definition.times, y: definition.values, kind: "continuous" };
}

function readingOf({ equations }: Variable): LookupReading | undefined {
  const definition = equations.find((equation) => equation.definition.kind === "data")?.definition;
  switch (definition?.kind === "data" ? definition.between : "interpolate") {
    case "interpolate":
      return undefined;
    case "look-forward":
      return "forward";
    case "hold-backward":
      return "discrete";
    case "raw":
      return "raw";
  }
}
