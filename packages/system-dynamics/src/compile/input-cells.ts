import type { Model } from "../model/model.ts";
import { nameKey } from "../model/name-key.ts";
import { nearestNameHint } from "../model/nearest-name.ts";
import { type Box, boxCells } from "./box.ts";
import type { ProgramInput } from "./program.ts";
import { refuse } from "./refuse.ts";
import type { VariableLayout } from "./variable-layout.ts";

/** The elements that are set from outside instead of by their equations. */
export interface InputCells {
  readonly inputs: readonly ProgramInput[];
  readonly boxes: ReadonlyMap<VariableLayout, readonly Box[]>;
}

/**
 * Find what is to be set from outside: `name` for a scalar or a whole array, `name[a,b]` for one element.
 *
 * @throws {ModelError} If nothing has that name, it is asked for twice, or it is a lookup.
 */
export function inputCells(
  asked: readonly string[],
  variables: ReadonlyMap<string, VariableLayout>,
  model: Model,
): InputCells {
  const inputs: ProgramInput[] = [];
  const boxes = new Map<VariableLayout, Box[]>();
  const taken = new Set<number>();
  for (const name of asked) {
    const { variable, box } = namedElements(name, variables, model);
    if (variable.variable.kind === "lookup") {
      refuse("arguments", `the lookup "${name}" cannot be an input; only numbers can`, { name });
    }
    const labels = elementLabels(variable);
    for (const cell of boxCells(box, variable.strides)) {
      const slot = variable.base + cell;
      if (taken.has(slot)) refuse("duplicate-name", `the input "${name}" is asked for twice`, { name });
      taken.add(slot);
      inputs.push({ name: labels[cell] === "" ? variable.name : `${variable.name}[${labels[cell]}]`, slot });
    }
    const known = boxes.get(variable);
    if (known) known.push(box);
    else boxes.set(variable, [box]);
  }
  return { inputs, boxes };
}

/** A variable, or one element of it, by a name such as `people[core,female]`. */
export function namedElements(
  name: string,
  variables: ReadonlyMap<string, VariableLayout>,
  model: Model,
): { readonly variable: VariableLayout; readonly box: Box } {
  const whole = variables.get(nameKey(name));
  if (whole) return { variable: whole, box: whole.sizes.map((size) => Array.from({ length: size }, (_, at) => at)) };
  const bracket = name.indexOf("[");
  const variable = name.endsWith("]") ? variables.get(nameKey(name.slice(0, bracket))) : undefined;
  if (!variable) {
    const hint = nearestNameHint(name, variables.keys());
    refuse("unknown-name", `the model "${model.name}" has no variable "${name}"${hint}`, { name });
  }
  const elements = name
    .slice(bracket + 1, -1)
    .split(",")
    .map(nameKey);
  const box = variable.dimensions.map((dimension, place) => {
    const index = dimension.indexOf.get(elements[place] ?? "");
    return index === undefined ? [] : [index];
  });
  if (elements.length === box.length && box.every(({ length }) => length === 1)) return { variable, box };
  const places = variable.dimensions.map((dimension) => dimension.name).join(", ");
  refuse("subscript", `"${name}" names no element of "${variable.name}", which is over ${places || "nothing"}`, {
    name,
  });
}

/** `["north,young", …]` in row-major order; a scalar has one, empty. */
export function elementLabels({ dimensions }: VariableLayout): readonly string[] {
  let labels: readonly string[] = [""];
  for (const [place, dimension] of dimensions.entries()) {
    labels = labels.flatMap((before) => dimension.labels.map((label) => (place === 0 ? label : `${before},${label}`)));
  }
  return labels;
}
