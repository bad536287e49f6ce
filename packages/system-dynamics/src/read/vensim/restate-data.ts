import type { Equation, Variable } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import { type DataKeyword, dataReadings } from "./data-keyword.ts";

/** Which equations, by where they stand, say how their data are to be read, such as `a :HOLD BACKWARD: := b`. */
type Restatements = ReadonlyMap<Equation, DataKeyword>;

/**
 * Data variables that are others' data read in another way get those data themselves: worked out step by step from the other's value,
 * they would take over its way of reading between the points.
 */
export function restateData(
  variables: readonly Variable[],
  restatements: Restatements,
  elementsOf: ReadonlyMap<string, readonly string[]>,
): Variable[] {
  const byKey = new Map(variables.map((variable) => [nameKey(variable.name), variable]));
  return variables.map((variable) => {
    const equations = variable.equations.flatMap(
      (equation) => restated(equation, restatements, byKey, elementsOf) ?? [equation],
    );
    const isData = equations.some(({ definition }) => definition.kind === "data");
    return equations.every((equation, at) => equation === variable.equations[at])
      ? variable
      : { ...variable, equations, kind: isData ? "data" : variable.kind };
  });
}

function restated(
  equation: Equation,
  restatements: Restatements,
  byKey: ReadonlyMap<string, Variable>,
  elementsOf: ReadonlyMap<string, readonly string[]>,
): Equation[] | undefined {
  const keyword = restatements.get(equation);
  const { definition, subscripts } = equation;
  if (keyword === undefined || definition.kind !== "value" || definition.value.kind !== "reference") return undefined;
  const { name, subscripts: read } = definition.value;
  const source = byKey.get(nameKey(name))?.equations ?? [];
  const isSamePlace =
    read.length === subscripts.length &&
    read.every((subscript, at) => subscript.kind === "name" && nameKey(subscript.name) === nameKey(subscripts[at]!));
  if (!isSamePlace || source.length === 0) return undefined;
  const wanted = subscripts.map(
    (subscript) => new Set((elementsOf.get(nameKey(subscript)) ?? [subscript]).map(nameKey)),
  );
  const found = source.flatMap((other): Equation[] => {
    const isWanted = other.subscripts.every((element, at) => wanted[at]!.has(nameKey(element)));
    if (!isWanted || other.definition.kind !== "data") return [];
    return [{ ...other, definition: { ...other.definition, between: dataReadings[keyword] } }];
  });
  return found.length === wanted.reduce((count, elements) => count * elements.size, 1) ? found : undefined;
}
