import type { Expression, Reference } from "../../model/expression.ts";
import { nameKey } from "../../model/name-key.ts";
import type { VensimNames } from "./vensim-names.ts";

/**
 * A subscript written where a number is wanted: the place of an element, or of the equation's own element of a range, counted from 1 in
 * the whole dimension also when the range is only part of it. Anything else comes back as it is.
 *
 * @see Vensim reference manual, "Numeric use of subscripts", where `stage = stage1` compares such numbers.
 */
export function subscriptNumber(reference: Reference, names: VensimNames): Expression {
  const key = nameKey(reference.name);
  const elements = names.elementsOf.get(key);
  if (elements === undefined) {
    const place = names.elementPlaces.get(key);
    return place === undefined ? reference : { kind: "number", value: place };
  }
  const places = elements.map((element) => names.elementPlaces.get(nameKey(element)) ?? 0);
  const before = places[0]! - 1;
  if (places.some((place, at) => place !== at + 1 + before)) {
    const table = { x: places.map((_, at) => at + 1), y: places, kind: "discrete" } as const;
    return { kind: "call", function: "lookup", arguments: [{ kind: "table", table }, reference] };
  }
  return before === 0
    ? reference
    : { kind: "binary", operator: "+", left: reference, right: { kind: "number", value: before } };
}
