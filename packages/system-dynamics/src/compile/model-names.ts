import type { Dimension, Model } from "../model/model.ts";
import { nameKey } from "../model/name-key.ts";
import { nearestNameHint } from "../model/nearest-name.ts";
import { refuse, type Subject } from "./refuse.ts";

/** A dimension or subrange with its elements as keys, ready to be looked up. */
export interface DimensionInfo {
  readonly key: string;
  readonly name: string;
  /** As in the file. */
  readonly labels: readonly string[];
  readonly elements: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly mappings: readonly { readonly target: string; readonly to: readonly (readonly string[])[] }[];
}

/** The dimensions of a model by their names and by the names of their elements. */
export interface DimensionNames {
  readonly all: readonly DimensionInfo[];
  readonly byKey: ReadonlyMap<string, DimensionInfo>;
  /** Every dimension that holds an element, in the order of declaration. */
  readonly holding: ReadonlyMap<string, readonly DimensionInfo[]>;
}

/** @throws {ModelError} If two dimensions share a name, or one is empty or names an element twice. */
export function dimensionNames(model: Model): DimensionNames {
  const all = model.dimensions.map(dimensionInfo);
  const byKey = new Map<string, DimensionInfo>();
  const holding = new Map<string, DimensionInfo[]>();
  for (const [index, dimension] of all.entries()) {
    if (byKey.has(dimension.key)) {
      const { name, at } = model.dimensions[index]!;
      refuse("duplicate-name", `two dimensions are called "${name}"; rename one`, { name, ...(at && { at }) });
    }
    byKey.set(dimension.key, dimension);
    for (const element of dimension.elements) {
      const holders = holding.get(element);
      if (holders) holders.push(dimension);
      else holding.set(element, [dimension]);
    }
  }
  return { all, byKey, holding };
}

function dimensionInfo(dimension: Dimension): DimensionInfo {
  const elements = dimension.elements.map(nameKey);
  const indexOf = new Map(elements.map((element, index) => [element, index]));
  const subject = { name: dimension.name, ...(dimension.at && { at: dimension.at }) };
  if (elements.length === 0) refuse("subscript", `the dimension "${dimension.name}" has no element`, subject);
  if (indexOf.size !== elements.length) {
    const twice = dimension.elements.find((_, index) => indexOf.get(elements[index]!) !== index);
    refuse("duplicate-name", `the dimension "${dimension.name}" names the element "${twice}" twice`, subject);
  }
  return {
    key: nameKey(dimension.name),
    name: dimension.name,
    labels: dimension.elements,
    elements,
    indexOf,
    mappings: dimension.mappings.map(({ dimension: target, to }) => ({
      target: nameKey(target),
      to: to.map((names) => names.map(nameKey)),
    })),
  };
}

/** Stop because nothing has this name, naming the nearest one that exists. */
export function refuseUnknown(what: string, name: string, candidates: Iterable<string>, subject: Subject): never {
  const hint = nearestNameHint(name, candidates);
  refuse("unknown-name", `"${subject.name}" uses "${name}", which is not ${what} of this model${hint}`, subject);
}
