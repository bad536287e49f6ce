import type { z } from "zod";
import { oasisProblems } from "../ecology/oasis-problems.ts";
import { allParameters } from "../modules.ts";
import { parameterProblems } from "./parameter-problems.ts";
import { TownParameters } from "./town-parameters.ts";

/** How many problems a refusal lists before it only counts the rest. */
const PROBLEMS_SHOWN = 8;

/**
 * Read a town's parameter file.
 *
 * @param value - The file as parsed JSON.
 * @returns The parameters, complete and consistent.
 * @throws {RangeError} If an entry is missing, has the wrong kind or range, or does not fit the others. Each problem
 *   names the entry, what was found, and what was expected with an example.
 *
 * @example
 * parseTownParameters(JSON.parse(text));
 */
export function parseTownParameters(value: unknown): TownParameters {
  const parsed = TownParameters.safeParse(value, { reportInput: true });
  const problems = parsed.success ? inconsistencies(parsed.data) : parsed.error.issues.map(problemText);
  if (parsed.success && problems.length === 0) return parsed.data;
  const shown = problems.slice(0, PROBLEMS_SHOWN);
  const more = problems.length - shown.length;
  throw new RangeError(
    `town parameters cannot be used:\n${shown.map((problem) => `- ${problem}`).join("\n")}` +
      (more > 0 ? `\n- and ${more} more` : ""),
  );
}

function problemText(issue: z.core.$ZodIssue): string {
  const entry = issue.path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`),
    "",
  );
  return `${entry === "" ? "the file" : entry}: ${issue.message}`;
}

/** What the schema cannot see: entries that must agree with each other. */
function inconsistencies(town: TownParameters): string[] {
  return [
    ...horizonProblems(town),
    ...unitProblems(town),
    ...tableProblems(town),
    ...parameterProblems(town),
    ...priceProblems(town),
    ...oasisProblems(town.parameters),
    ...uncertaintyProblems(town),
  ];
}

function horizonProblems({ startYear, endYear, resource }: TownParameters): string[] {
  const problems: string[] = [];
  if (endYear <= startYear)
    problems.push(`endYear: found ${endYear}; expected a year after ${startYear}, such as 2100`);
  const known = resource.firstKnownYear;
  if (known > startYear - 1 || known + resource.knownPrices.value.length <= startYear) {
    problems.push(
      `resource.knownPrices: found ${resource.knownPrices.value.length} prices from ${known} on; expected those of ` +
        `${startYear - 1} and ${startYear} among them, such as six from ${startYear - 1} on`,
    );
  }
  return problems;
}

function priceProblems({ parameters }: TownParameters): string[] {
  const price = parameters.reference_price?.value;
  const cost = parameters.unit_cost?.value;
  return typeof price === "number" && typeof cost === "number" && price <= cost
    ? [`parameters.reference_price: found ${price}; expected more than the unit cost ${cost}`]
    : [];
}

function unitProblems(town: TownParameters): string[] {
  const ids = town.units.map((unit) => unit.id);
  const byUnit: Record<string, Record<string, unknown>> = {
    "population.residents": town.population.residents.value,
    "migration.leaving": town.migration.leaving.value,
    "migration.arriving": town.migration.arriving.value,
    "migration.netLoss": town.migration.netLoss.value,
    "migration.resettling": town.migration.resettling.value,
  };
  for (const [sector, jobs] of Object.entries(town.startingPosts)) byUnit[`startingPosts.${sector}`] = jobs.value;
  const problems = Object.entries(byUnit).flatMap(([entry, values]) => {
    const found = Object.keys(values);
    return ids.length === found.length && ids.every((id) => found.includes(id))
      ? []
      : [`${entry}: found units ${found.join(", ")}; expected ${ids.join(", ")}, one entry each`];
  });
  for (const id of problems.length === 0 ? ids : []) {
    const posts = Object.values(town.startingPosts).reduce((sum, sector) => sum + sector.value[id]!, 0);
    const people = town.population.residents.value[id]!;
    const workers = [...people.female.slice(15, 60), ...people.male.slice(15, 60)].reduce(
      (sum, count) => sum + count,
      0,
    );
    if (posts === 0) problems.push(`startingPosts: found no posts in ${id}; expected some in at least one sector`);
    if (workers === 0) problems.push(`population.residents.value.${id}: found nobody aged 15 to 59; expected some`);
  }
  if (new Set(ids).size !== ids.length) problems.push(`units: found ${ids.join(", ")}; expected different ids`);
  for (const [id, row] of Object.entries(town.migration.resettling.value)) {
    const strangers = Object.keys(row).filter((to) => to === id || !ids.includes(to));
    const sum = Object.values(row).reduce((total, share) => total + share, 0);
    if (strangers.length > 0) {
      problems.push(
        `migration.resettling.value.${id}: found ${strangers.join(", ")}; expected other units of the town`,
      );
    }
    if (sum > 1)
      problems.push(`migration.resettling.value.${id}: shares add up to ${sum}; expected 1 or less, such as 0.35`);
  }
  return problems;
}

function tableProblems({ mortality, fertility }: TownParameters): string[] {
  const sizes: [string, number, string, number][] = [];
  const same = (entry: string, found: number, other: string, expected: number) =>
    sizes.push([entry, found, other, expected]);
  for (const sex of ["female", "male"] as const) {
    const rows = mortality[sex].value;
    same(`mortality.${sex}`, rows.length, "mortality.periodMiddles", mortality.periodMiddles.value.length);
    for (const [row, rates] of rows.entries()) {
      same(`mortality.${sex}.value[${row}]`, rates.length, "mortality.groupStarts", mortality.groupStarts.value.length);
    }
  }
  for (const variant of ["medium", "low", "high"] as const) {
    same(`fertility.${variant}`, fertility[variant].value.length, "fertility.moments", fertility.moments.value.length);
  }
  const periods = fertility.motherPeriodMiddles.value.length;
  same("fertility.motherPercent", fertility.motherPercent.value.length, "fertility.motherPeriodMiddles", periods);
  same("fertility.boysPerGirl", fertility.boysPerGirl.value.length, "fertility.motherPeriodMiddles", periods);
  same("fertility.motherAgeStarts", fertility.motherAgeStarts.value.length, "the ages 15, 20, … 45", 7);
  for (const [row, shares] of fertility.motherPercent.value.entries()) {
    same(`fertility.motherPercent.value[${row}]`, shares.length, "fertility.motherAgeStarts", 7);
  }
  const rising = (entry: string, list: readonly number[]) =>
    list.length >= 2 && list.every((value, place) => place === 0 || value > list[place - 1]!)
      ? []
      : [`${entry}: expected at least two numbers that rise, such as 2022.5, 2027.5`];
  return [
    ...sizes.flatMap(([entry, found, other, expected]) =>
      found === expected ? [] : [`${entry}: found ${found} entries; expected ${expected}, as many as ${other}`],
    ),
    ...rising("mortality.periodMiddles", mortality.periodMiddles.value),
    ...rising("mortality.groupStarts", mortality.groupStarts.value),
    ...rising("fertility.moments", fertility.moments.value),
    ...rising("fertility.motherPeriodMiddles", fertility.motherPeriodMiddles.value),
  ];
}

function uncertaintyProblems({ uncertainties, correlations }: TownParameters): string[] {
  const found = uncertainties.map((uncertainty) => uncertainty.id);
  const unknown = found.filter((id) => typeof allParameters[id] === "undefined" || allParameters[id].of !== undefined);
  const twice = found.filter((id, place) => found.indexOf(id) < place);
  const strangers = correlations.flatMap(({ between }) => between).filter((id) => !found.includes(id));
  return [
    ...unknown.map((id) => `uncertainties: found "${id}"; expected the id of one figure, such as "reserve_life"`),
    ...twice.map((id) => `uncertainties: found "${id}" twice; expected it once`),
    ...strangers.map((id) => `correlations: found "${id}"; expected ids of uncertainties, such as "${found[0]}"`),
  ];
}
