import { allParameters } from "../modules.ts";
import { elementsOf } from "./elements-of.ts";
import type { ParameterEntry } from "./parameter-entry.ts";
import type { ParameterAbout } from "./parameter-set.ts";
import type { TownParameters } from "./town-parameters.ts";

/** What is wrong with a town's figures: missing, unknown, out of range or in another unit, each with an example. */
export function parameterProblems(town: Pick<TownParameters, "parameters" | "units">): string[] {
  const unknown = Object.keys(town.parameters).filter((id) => !(id in allParameters));
  return [
    ...unknown.map((id) => `parameters.${id}: the model has no such figure; take it out`),
    ...Object.entries(allParameters).flatMap(([id, about]) => entryProblems(id, about, town)),
  ];
}

function entryProblems(
  id: string,
  about: ParameterAbout,
  town: Pick<TownParameters, "parameters" | "units">,
): string[] {
  const where = `parameters.${id}`;
  const entry = town.parameters[id];
  const wanted = about.of ? elementsOf(about.of, town) : null;
  const example = exampleOf(about, wanted);
  if (!entry) return [`${where}: found nothing; expected ${about.name.en}, such as ${example}`];
  if (entry.unit !== about.unit) {
    return [`${where}.unit: found "${entry.unit}"; expected the figure in "${about.unit}", such as ${example}`];
  }
  return [...kindProblems(where, entry, wanted, example), ...rangeProblems(where, entry, about)];
}

function kindProblems(
  where: string,
  { value }: ParameterEntry,
  wanted: readonly string[] | null,
  example: string,
): string[] {
  if (wanted === null) {
    return typeof value === "number" ? [] : [`${where}.value: found several numbers; expected one, such as ${example}`];
  }
  const found = typeof value === "number" ? [] : Object.keys(value);
  const matches = found.length === wanted.length && wanted.every((element) => found.includes(element));
  if (matches) return [];
  const shown = typeof value === "number" ? "one number" : `${found.join(", ") || "nothing"}`;
  return [`${where}.value: found ${shown}; expected a number for each of ${wanted.join(", ")}, such as ${example}`];
}

function rangeProblems(
  where: string,
  { value, low, high }: ParameterEntry,
  { limits, unit }: ParameterAbout,
): string[] {
  const [least, most] = limits;
  const inUnit = unit === "1" ? "" : ` ${unit}`;
  const problems: string[] = [];
  const values = typeof value === "number" ? [["value", value] as const] : Object.entries(value);
  for (const [name, number] of [...values, ["low", low] as const, ["high", high] as const]) {
    if (number >= least && number <= most) continue;
    problems.push(`${where}, ${name}: found ${number}; expected ${least} to ${most}${inUnit}`);
  }
  for (const [name, number] of values) {
    if (number >= low && number <= high) continue;
    problems.push(
      `${where}, ${name}: found ${number}; expected a number within its own range, ${low} to ${high}${inUnit}`,
    );
  }
  return problems;
}

function exampleOf({ usual, limits, unit }: ParameterAbout, wanted: readonly string[] | null): string {
  const middle = (limits[0] + limits[1]) / 2;
  const value = usual?.value ?? middle;
  const one = typeof value === "number" ? value : middle;
  const shown = wanted
    ? Object.fromEntries(
        wanted.map((element) => [
          element,
          typeof value === "number" ? one : ((value as Record<string, number>)[element] ?? one),
        ]),
      )
    : one;
  return JSON.stringify({
    value: shown,
    low: usual?.low ?? one,
    high: usual?.high ?? one,
    unit,
    source: "judgement",
    basis: "judgement",
    confidence: "low",
  });
}
