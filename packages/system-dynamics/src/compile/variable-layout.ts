import type { Equation, Model, Variable } from "../model/model.ts";
import type { Location } from "../model/model-problem.ts";
import { nameKey } from "../model/name-key.ts";
import { type ArrayLayout, arrayLayout } from "./array-layout.ts";
import { type Box, boxCells, boxWithout } from "./box.ts";
import { type DimensionInfo, type DimensionNames, refuseUnknown } from "./model-names.ts";
import type { LookupReading } from "./program.ts";
import { refuse, type Subject } from "./refuse.ts";

const elementsMax = 1_000_000;
const slotsMax = 10_000_000;
const boxesMax = 10_000;

/** A variable of the model, its slots, and which equation defines which of its elements. */
export interface VariableLayout extends ArrayLayout {
  readonly variable: Variable;
  readonly key: string;
  /** The dimension of each place: the smallest declared one that holds every element its equations name. */
  readonly dimensions: readonly DimensionInfo[];
  readonly parts: readonly EquationPart[];
  /** The first of its tables, one per element, when it is a lookup or follows data. */
  readonly table: number | undefined;
  /** How data are read between points, when not as a table of its kind is. */
  readonly tableReading: LookupReading | undefined;
}

/** The elements of a variable that one equation defines, without those it leaves to others. */
export interface EquationPart {
  readonly equation: Equation;
  readonly subject: Subject;
  /** What stands on the left side, place by place. */
  readonly left: readonly LeftPlace[];
  readonly boxes: readonly Box[];
}

/** A dimension, or one element when `dimension` is only what holds it. */
interface LeftPlace {
  readonly dimension: DimensionInfo;
  readonly isElement: boolean;
}

/** A variable laid out from `base` on. @throws {ModelError} If its subscripts do not add up. */
export function variableLayout(variable: Variable, names: DimensionNames, base: number): VariableLayout {
  const subject = subjectOf(variable.name, variable.at);
  const [first] = variable.equations;
  if (!first) refuse("arguments", `"${variable.name}" has no equation`, subject);
  const rank = first.subscripts.length;
  if (rank === 0 && variable.equations.length === 1) return scalarLayout(variable, first, base);
  for (const equation of variable.equations) checkRank(variable, equation, rank);
  const dimensions = Array.from({ length: rank }, (_, place) => placeDimension(variable, place, names));
  const layout = arrayLayout(
    variable.name,
    base,
    dimensions.map((dimension) => dimension.elements.length),
  );
  if (layout.count > elementsMax) {
    refuse("limit", `"${variable.name}" has ${layout.count} elements; at most ${elementsMax} are allowed`, subject);
  }
  const parts = variable.equations.map((equation) => equationPart(variable, equation, dimensions, names));
  refuseOverlap(variable, parts, layout);
  return {
    ...layout,
    variable,
    key: nameKey(variable.name),
    dimensions,
    parts,
    table: undefined,
    tableReading: undefined,
  };
}

const none: readonly never[] = [];

/** What most variables are, made without ado. */
function scalarLayout(variable: Variable, equation: Equation, base: number): VariableLayout {
  return {
    name: variable.name,
    base,
    sizes: none,
    strides: none,
    count: 1,
    variable,
    key: nameKey(variable.name),
    dimensions: none,
    parts: [{ equation, subject: subjectOf(variable.name, equation.at ?? variable.at), left: none, boxes: [none] }],
    table: undefined,
    tableReading: undefined,
  };
}

export function subjectOf(name: string, at: Location | undefined): Subject {
  return at ? { name, at } : { name };
}

function checkRank(variable: Variable, equation: Equation, rank: number): void {
  const subject = subjectOf(variable.name, equation.at ?? variable.at);
  const widths = [equation.subscripts, ...equation.except].map((subscripts) => subscripts.length);
  const wrong = widths.find((width) => width !== rank);
  if (wrong === undefined) return;
  refuse("subscript", `"${variable.name}" has ${rank} subscripts in one equation and ${wrong} in another`, subject);
}

/** The smallest dimension with every element that the equations name at one place; named ones are preferred. */
function placeDimension(variable: Variable, place: number, names: DimensionNames): DimensionInfo {
  const elements = new Set<string>();
  const candidates: DimensionInfo[] = [];
  for (const equation of variable.equations) {
    const key = nameKey(equation.subscripts[place]!);
    const dimension = names.byKey.get(key);
    if (dimension) candidates.push(dimension);
    const holders = names.holding.get(key) ?? [];
    if (!dimension && holders.length === 0) {
      const known = [...names.byKey.keys(), ...names.holding.keys()];
      const subject = subjectOf(variable.name, equation.at ?? variable.at);
      refuseUnknown("a dimension or element", equation.subscripts[place]!, known, subject);
    }
    for (const element of dimension?.elements ?? [key]) elements.add(element);
    if (candidates.length === 0) candidates.push(...holders);
  }
  const smallest = smallestHolding(elements, candidates) ?? smallestHolding(elements, names.all);
  if (smallest) return smallest;
  const listed = [...elements].slice(0, 5).join(", ");
  const message = `no dimension holds all of ${listed}, which "${variable.name}" has as subscript ${place + 1}; declare one`;
  refuse("subscript", message, subjectOf(variable.name, variable.at));
}

function smallestHolding(
  elements: ReadonlySet<string>,
  candidates: readonly DimensionInfo[],
): DimensionInfo | undefined {
  let smallest: DimensionInfo | undefined;
  for (const candidate of candidates) {
    if (candidate.elements.length < elements.size) continue;
    if (smallest && candidate.elements.length >= smallest.elements.length) continue;
    let holds = true;
    for (const element of elements) holds &&= candidate.indexOf.has(element);
    if (holds) smallest = candidate;
  }
  return smallest;
}

function equationPart(
  variable: Variable,
  equation: Equation,
  dimensions: readonly DimensionInfo[],
  names: DimensionNames,
): EquationPart {
  const subject = subjectOf(variable.name, equation.at ?? variable.at);
  const boxOf = (subscripts: readonly string[]): Box =>
    subscripts.map((subscript, place) => placeIndices(subscript, dimensions[place]!, names, subject));
  const left = equation.subscripts.map((subscript, place): LeftPlace => {
    const dimension = names.byKey.get(nameKey(subscript));
    return dimension ? { dimension, isElement: false } : { dimension: dimensions[place]!, isElement: true };
  });
  let boxes: Box[] = [boxOf(equation.subscripts)];
  for (const except of equation.except) {
    const hole = boxOf(except);
    boxes = boxes.flatMap((box) => boxWithout(box, hole));
    if (boxes.length > boxesMax) {
      refuse("limit", `"${variable.name}" has exceptions that leave more than ${boxesMax} pieces`, subject);
    }
  }
  return { equation, subject, left, boxes };
}

/** Which elements of a place a dimension or element on a left side stands for. */
function placeIndices(
  subscript: string,
  place: DimensionInfo,
  names: DimensionNames,
  subject: Subject,
): readonly number[] {
  const key = nameKey(subscript);
  const dimension = names.byKey.get(key);
  const keys = dimension?.elements ?? [key];
  const indices = keys.flatMap((element) => place.indexOf.get(element) ?? []);
  if (indices.length === 0) {
    const known = [...names.byKey.keys(), ...place.elements];
    refuseUnknown(`a part of the dimension "${place.name}"`, subscript, known, subject);
  }
  return indices;
}

function refuseOverlap(variable: Variable, parts: readonly EquationPart[], layout: ArrayLayout): void {
  if (parts.length === 1) return;
  const seen = new Uint8Array(layout.count);
  for (const { boxes, subject } of parts) {
    for (const cell of boxes.flatMap((box) => boxCells(box, layout.strides))) {
      if (seen[cell] === 1) {
        const which = layout.count === 1 ? "" : " for some elements";
        refuse("duplicate-name", `"${variable.name}" has two equations${which}; keep one`, subject);
      }
      seen[cell] = 1;
    }
  }
}

/** Every variable of a model, in its order, one after another in the slots. */
export function variableLayouts(
  model: Model,
  names: DimensionNames,
  refused: (work: () => VariableLayout) => VariableLayout | undefined,
): { readonly layouts: readonly VariableLayout[]; readonly slotCount: number } {
  const layouts: VariableLayout[] = [];
  let slotCount = 0;
  for (const variable of model.variables) {
    const layout = refused(() => variableLayout(variable, names, slotCount));
    if (!layout) continue;
    layouts.push(layout);
    slotCount += layout.count;
    refuseTooMany(slotCount);
  }
  return { layouts, slotCount };
}

/** More numbers than this at once would not fit into memory, least of all for many experiments. */
export function refuseTooMany(slotCount: number): void {
  if (slotCount <= slotsMax) return;
  refuse("limit", `the model needs more than ${slotsMax} numbers at once; make its arrays smaller`);
}
