import type { Subscript } from "../model/expression.ts";
import { nameKey } from "../model/name-key.ts";
import type { BoundRange, Lowering } from "./lowering.ts";
import type { DimensionInfo } from "./model-names.ts";
import { boundRange, indicesFor } from "./subscript-range.ts";
import type { VariableLayout } from "./variable-layout.ts";

/**
 * For each place of a variable, the name of the loop it is spread over when an array function takes all of it; none
 * for a place that stands for this equation's own element or a certain one. The n-th place over a dimension belongs to
 * the n-th loop over it, so that arrays of one shape go element by element.
 */
export function spreadKeys(
  subscripts: readonly Subscript[],
  variable: VariableLayout,
  lowering: Lowering,
): readonly (string | undefined)[] {
  const seen = new Map<string, number>();
  return variable.dimensions.map((place, at) => {
    const dimension = spreadDimension(subscripts[at], place, lowering);
    if (!dimension) return undefined;
    const occurrence = seen.get(dimension.key) ?? 0;
    seen.set(dimension.key, occurrence + 1);
    return `${dimension.key}#${occurrence}`;
  });
}

/** The dimension a place is spread over, if it is. */
export function spreadDimension(
  subscript: Subscript | undefined,
  place: DimensionInfo,
  lowering: Lowering,
): DimensionInfo | undefined {
  if (!subscript) return place;
  const { names } = lowering.compilation;
  if (subscript.kind === "all") {
    return subscript.within === undefined ? place : (names.byKey.get(nameKey(subscript.within)) ?? place);
  }
  if (subscript.kind !== "name") return undefined;
  const key = nameKey(subscript.name);
  const dimension = names.byKey.get(key);
  if (!dimension || place.indexOf.has(key) || boundRange(key, lowering.scope)) return undefined;
  const isMapped = lowering.scope.left.some((range) => indicesFor(range, dimension, names));
  return isMapped || !lowering.scope.spread ? undefined : dimension;
}

/** Outside of array functions: the left side's own elements for a place without a subscript of its own. */
export function ownRange(
  place: DimensionInfo,
  subscript: Subscript | undefined,
  taken: Set<number>,
  lowering: Lowering,
): BoundRange | undefined {
  const { names } = lowering.compilation;
  const within =
    subscript?.kind === "all" && subscript.within !== undefined
      ? names.byKey.get(nameKey(subscript.within))
      : undefined;
  const wanted = within ?? place;
  const { left } = lowering.scope;
  const same = left.findIndex(({ dimension }, at) => !taken.has(at) && dimension.key === wanted.key);
  const fitting = left.findIndex((range, at) => !taken.has(at) && indicesFor(range, wanted, names) !== undefined);
  const at = same >= 0 ? same : fitting;
  if (at < 0) return undefined;
  taken.add(at);
  return left[at];
}
