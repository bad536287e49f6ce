import type { ArrayLayout } from "./array-layout.ts";
import { boxCells } from "./box.ts";
import type { Compilation } from "./compilation.ts";
import { elementLabels, type InputCells } from "./input-cells.ts";
import { movedStatement, slotMover } from "./move-slots.ts";
import type { Program, ProgramVariable, Statement } from "./program.ts";
import type { Unit } from "./unit.ts";
import type { UnitIndex } from "./unit-index.ts";
import type { VariableLayout } from "./variable-layout.ts";

interface OrderedUnits {
  readonly start: readonly Unit[];
  readonly step: readonly Unit[];
  readonly changing: ReadonlySet<Unit>;
  readonly atStart: ReadonlySet<Unit>;
  readonly atStep: ReadonlySet<Unit>;
  readonly index: UnitIndex;
  readonly wanted: ReadonlySet<VariableLayout>;
  readonly inputs: InputCells;
}

type Constant = Program["constants"][number];

/** Lay down what is needed, in neighbouring slots, as a program. */
export function assembleProgram(ordered: OrderedUnits, compilation: Compilation): Program {
  const constants: Constant[] = [];
  const start: Statement[] = [];
  for (const unit of ordered.start) {
    const values = constantValues(unit, ordered);
    if (values)
      constants.push(
        ...boxCells(unit.box, unit.array.strides).map((cell, at) => ({
          slot: unit.array.base + cell,
          value: values[at]!,
        })),
      );
    else start.push(statementOf(unit, "start"));
  }
  const step = ordered.step.map((unit) => statementOf(unit, "step"));
  constants.push(...inputDefaults(ordered));

  const arrays = liveArrays(ordered);
  for (const array of arrays) constants.push(...undefinedCells(array, ordered.index));
  const mover = slotMover(arrays, compilation.histories);
  const moved = (slot: number) => mover.slot(slot);
  return {
    name: compilation.model.name,
    time: compilation.time,
    slotCount: mover.slotCount,
    variables: programVariables(arrays, ordered, compilation, moved),
    inputs: ordered.inputs.inputs.map((input) => ({ ...input, slot: moved(input.slot) })),
    tables: compilation.tables,
    constants: constants.map(({ slot, value }) => ({ slot: moved(slot), value })),
    start: start.map((statement) => movedStatement(statement, mover)),
    step: step.map((statement) => movedStatement(statement, mover)),
    stocks: stocks(ordered, compilation).map(({ slot, net, count }) => ({ slot: moved(slot), net: moved(net), count })),
    held: held(ordered, compilation).map(({ slot, from, count }) => ({ slot: moved(slot), from: moved(from), count })),
    histories: mover.histories,
    siteCount: compilation.siteCount,
  };
}

/** The numbers of a unit that has no more to work out and keeps them through the run. */
function constantValues(unit: Unit, { changing }: OrderedUnits): readonly number[] | undefined {
  const form = unit.start!;
  if (form.kind === "numbers") return form.values;
  if (changing.has(unit) || form.statement.kind !== "assign" || form.statement.value.kind !== "number")
    return undefined;
  const { value } = form.statement.value;
  return boxCells(unit.box, unit.array.strides).map(() => value);
}

function statementOf(unit: Unit, phase: "start" | "step"): Statement {
  const form = unit[phase]!;
  if (form.kind === "statement") return form.statement;
  throw new RangeError(`the numbers of ${unit.array.name} are no statement`);
}

/** Values the model has for what is set from outside, where they are numbers. */
function inputDefaults({ inputs, index, atStart }: OrderedUnits): Constant[] {
  return [...inputs.boxes.keys()].flatMap((layout) =>
    index.of(layout).flatMap((unit) => {
      if (atStart.has(unit) || unit.start?.kind !== "numbers") return [];
      const { values } = unit.start;
      return boxCells(unit.box, layout.strides).map((cell, at) => ({ slot: layout.base + cell, value: values[at]! }));
    }),
  );
}

/** Elements that no equation defines are not a number, whoever reads them. */
function undefinedCells(array: ArrayLayout, index: UnitIndex): Constant[] {
  const units = index.of(array);
  if (units.length === 1 && units[0]!.box.every((indices, place) => indices.length === array.sizes[place])) return [];
  const isDefined = new Uint8Array(array.count);
  for (const unit of units) for (const cell of boxCells(unit.box, array.strides)) isDefined[cell] = 1;
  const missing: Constant[] = [];
  for (const [cell, known] of isDefined.entries()) {
    if (known === 0) missing.push({ slot: array.base + cell, value: Number.NaN });
  }
  return missing;
}

function liveArrays({ atStart, atStep, wanted, inputs }: OrderedUnits): ArrayLayout[] {
  const arrays = new Set<ArrayLayout>([...wanted, ...inputs.boxes.keys()]);
  for (const unit of atStart) arrays.add(unit.array);
  for (const unit of atStep) arrays.add(unit.array);
  return [...arrays].toSorted((a, b) => a.base - b.base);
}

function programVariables(
  arrays: readonly ArrayLayout[],
  ordered: OrderedUnits,
  compilation: Compilation,
  moved: (slot: number) => number,
): ProgramVariable[] {
  const live = new Set(arrays);
  return [...compilation.variables.values()]
    .filter((layout) => live.has(layout) && layout.variable.kind !== "lookup")
    .map((layout) => ({
      name: layout.name,
      slot: moved(layout.base),
      elements: elementLabels(layout),
      role: roleOf(layout, ordered),
      ...(layout.variable.unit !== undefined && { unit: layout.variable.unit }),
      saved: ordered.wanted.has(layout),
    }));
}

function roleOf(layout: VariableLayout, { index, changing, inputs }: OrderedUnits): ProgramVariable["role"] {
  const units = index.of(layout);
  if (units.some(({ isState }) => isState)) return "stock";
  const set = (inputs.boxes.get(layout) ?? []).flatMap((box) => boxCells(box, layout.strides));
  if (set.length === layout.count) return "input";
  return units.some((unit) => changing.has(unit)) ? "changing" : "constant";
}

/** Runs of neighbouring elements of stocks. */
function stocks({ index, atStep }: OrderedUnits, compilation: Compilation): Program["stocks"] {
  return [...compilation.variables.values()].flatMap((layout) => {
    const cells = index
      .of(layout)
      .filter((unit) => unit.isState && atStep.has(unit))
      .flatMap((unit) => boxCells(unit.box, layout.strides));
    if (cells.length === 0) return [];
    const net = compilation.netOf(layout);
    return runsOf(cells).map(([first, count]) => ({ slot: layout.base + first, net: net.base + first, count }));
  });
}

function runsOf(cells: readonly number[]): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (const cell of cells.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === cell) last[1]++;
    else runs.push([cell, 1]);
  }
  return runs;
}

function held({ atStep }: OrderedUnits, compilation: Compilation): Program["held"] {
  return [...atStep].flatMap((unit) => {
    const carried = compilation.carried.get(unit.array);
    return carried ? [{ slot: unit.array.base, from: carried.from, count: carried.count }] : [];
  });
}
