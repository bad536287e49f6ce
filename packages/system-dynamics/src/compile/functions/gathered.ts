import type { Expression, Reference } from "../../model/expression.ts";
import { expressionChildren } from "../../model/expression-children.ts";
import { nameKey } from "../../model/name-key.ts";
import type { BoundRange, Lowering, Scope } from "../lowering.ts";
import { type DimensionInfo, refuseUnknown } from "../model-names.ts";
import type { Node } from "../program.ts";
import { spreadDimension, spreadKeys } from "../spread-places.ts";

/** Builtins that gather the marked places of their own arguments, so that an array function around them does not. */
const gathering = new Set([
  "sum",
  "product",
  "smallest",
  "largest",
  "mean",
  "standard_deviation",
  "size",
  "rank",
  "vector_select",
  "vector_sort_order",
  "vector_rank",
  "vector_reorder",
  "allocate_available",
  "allocate_by_priority",
  "invert_matrix",
]);

/** Work on a formula inside loops over what it marks, spreads or takes whole. */
export function gathered(
  expression: Expression | readonly Expression[],
  lowering: Lowering,
  work: (inner: Lowering, loops: readonly number[]) => Node,
): Node {
  const { scope, loops } = gatheringScope(expression, lowering);
  return work(lowering.within(scope), loops);
}

/** The sizes of those loops. */
export function gatheredLoops(expression: Expression | readonly Expression[], lowering: Lowering): readonly number[] {
  return gatheringScope(expression, lowering).loops;
}

function gatheringScope(
  expression: Expression | readonly Expression[],
  lowering: Lowering,
): { readonly scope: Scope; readonly loops: readonly number[] } {
  const { marked, spread } = gatheredDimensions(expression, lowering);
  const loops: number[] = [];
  const bind = (dimension: DimensionInfo): BoundRange => {
    const { elements } = dimension;
    const loop = elements.length > 1 ? lowering.scope.loops.length + loops.length : undefined;
    if (loop !== undefined) loops.push(elements.length);
    return { dimension, elements, loop };
  };
  const own = {
    marked: new Map([...marked].map(([key, dimension]) => [key, bind(dimension)])),
    spread: new Map([...spread].map(([key, dimension]) => [key, bind(dimension)])),
  };
  const scope: Scope = {
    left: lowering.scope.left,
    marked: new Map([...lowering.scope.marked, ...own.marked]),
    spread: own.spread,
    loops: [...lowering.scope.loops, ...loops],
  };
  return { scope, loops };
}

function gatheredDimensions(expression: Expression | readonly Expression[], lowering: Lowering) {
  const marked = new Map<string, DimensionInfo>();
  const spread = new Map<string, DimensionInfo>();
  const references = referencesIn(expression);
  for (const reference of references) {
    for (const subscript of reference.subscripts) {
      if (subscript.kind !== "each") continue;
      const key = nameKey(subscript.name);
      const dimension = lowering.compilation.names.byKey.get(key);
      if (!dimension) refuseMark(subscript.name, reference, lowering);
      marked.set(key, dimension);
    }
  }
  const probe = lowering.within({ ...lowering.scope, marked: boundMarks(marked), spread: new Map() });
  for (const reference of references) {
    const variable = lowering.compilation.variables.get(nameKey(reference.name));
    if (!variable || variable.variable.kind === "lookup") continue;
    for (const [at, key] of spreadKeys(reference.subscripts, variable, probe).entries()) {
      if (key !== undefined)
        spread.set(key, spreadDimension(reference.subscripts[at], variable.dimensions[at]!, probe)!);
    }
  }
  return { marked, spread };
}

function boundMarks(marked: ReadonlyMap<string, DimensionInfo>): Map<string, BoundRange> {
  return new Map(
    [...marked].map(([key, dimension]) => [key, { dimension, elements: dimension.elements, loop: undefined }]),
  );
}

function refuseMark(name: string, reference: Reference, lowering: Lowering): never {
  const subject = { ...lowering.subject, ...(reference.at && { at: reference.at }) };
  return refuseUnknown("a dimension", name, lowering.compilation.names.byKey.keys(), subject);
}

/** References in a formula, without those that an array function further in gathers itself. */
function referencesIn(expression: Expression | readonly Expression[]): readonly Reference[] {
  const found: Reference[] = [];
  const open: Expression[] = "kind" in expression ? [expression] : expression.toReversed();
  while (open.length > 0) {
    const next = open.pop()!;
    if (next.kind === "reference") found.push(next);
    if (next.kind === "call" && gathersItself(next)) continue;
    open.push(...expressionChildren(next).toReversed());
  }
  return found;
}

function gathersItself(call: Expression & { kind: "call" }): boolean {
  const isExtreme = call.function === "min" || call.function === "max";
  return gathering.has(call.function) || (isExtreme && call.arguments.length === 1);
}
