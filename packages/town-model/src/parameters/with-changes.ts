import type { ParameterChange } from "@tamarisk/domain";
import type { ParameterEntry } from "./parameter-entry.ts";
import { parseTownParameters } from "./parse-town-parameters.ts";
import type { TownParameters } from "./town-parameters.ts";

/**
 * A town with some figures set anew. An uncertainty keeps its kind of distribution where it can: a triangle gets the new
 * value as its mode and the new range as its ends.
 *
 * @throws {RangeError} If the model has no such figure, or the new one is outside what the equations can take.
 *
 * @example
 * withChanges(jinchang, [{ id: "reserve_life", value: 30, low: 20, high: 45, source: "mine survey 2026" }]);
 */
export function withChanges(town: TownParameters, changes: readonly ParameterChange[]): TownParameters {
  if (changes.length === 0) return town;
  const parameters = { ...town.parameters };
  for (const change of changes) parameters[change.id] = changed(parameters[change.id], change);
  const uncertainties = town.uncertainties.map((uncertainty) => {
    const change = changes.findLast(({ id }) => id === uncertainty.id);
    if (!change) return uncertainty;
    const { value, low, high, source } = change;
    return { ...uncertainty, source, distribution: { kind: "triangular" as const, low, mode: value, high } };
  });
  return parseTownParameters({ ...town, parameters, uncertainties });
}

function changed(
  entry: ParameterEntry | undefined,
  { id, element, value, low, high, source }: ParameterChange,
): ParameterEntry {
  if (!entry) throw new RangeError(`the model has no figure "${id}"; take the change out`);
  if (typeof entry.value === "number") {
    return { ...entry, value, low, high, source, basis: "project", confidence: entry.confidence };
  }
  if (element === undefined || !(element in entry.value)) {
    throw new RangeError(
      `"${id}" has a number for each of ${Object.keys(entry.value).join(", ")}; found a change for ${element ?? "all"}`,
    );
  }
  const values = { ...entry.value, [element]: value };
  return {
    ...entry,
    value: values,
    low: Math.min(entry.low, low),
    high: Math.max(entry.high, high),
    source,
    basis: "project",
  };
}
