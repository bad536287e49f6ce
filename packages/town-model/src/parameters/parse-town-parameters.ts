import type { z } from "zod";
import { UNCERTAINTY_IDS } from "../uncertainties.ts";
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
    ...miningProblems(town),
    ...uncertaintyProblems(town),
  ];
}

function horizonProblems({ startYear, endYear, nickel }: TownParameters): string[] {
  const problems: string[] = [];
  if (endYear <= startYear)
    problems.push(`endYear: found ${endYear}; expected a year after ${startYear}, such as 2100`);
  const known = nickel.firstKnownYear;
  if (known > startYear - 1 || known + nickel.knownPrices.value.length <= startYear) {
    problems.push(
      `nickel.knownPrices: found ${nickel.knownPrices.value.length} prices from ${known} on; expected those of ` +
        `${startYear - 1} and ${startYear} among them, such as six from ${startYear - 1} on`,
    );
  }
  return problems;
}

function miningProblems({ mining, nickel }: TownParameters): string[] {
  return nickel.referencePrice.value > mining.unitCost.value
    ? []
    : [
        `nickel.referencePrice: found ${nickel.referencePrice.value}; expected more than the unit cost ${mining.unitCost.value}`,
      ];
}

function unitProblems(town: TownParameters): string[] {
  const ids = town.units.map((unit) => unit.id);
  const byUnit: Record<string, Record<string, unknown>> = {
    "population.residents": town.population.residents.value,
    "fertility.unitFactor": town.fertility.unitFactor.value,
    "migration.leaving": town.migration.leaving.value,
    "migration.arriving": town.migration.arriving.value,
    "migration.netLoss": town.migration.netLoss.value,
    "migration.resettling": town.migration.resettling.value,
    "levers.edge_services.accessGain": town.levers.edge_services.accessGain.value,
  };
  for (const [sector, jobs] of Object.entries(town.jobs.starting)) byUnit[`jobs.starting.${sector}`] = jobs.value;
  const problems = Object.entries(byUnit).flatMap(([entry, values]) => {
    const found = Object.keys(values);
    return ids.length === found.length && ids.every((id) => found.includes(id))
      ? []
      : [`${entry}: found units ${found.join(", ")}; expected ${ids.join(", ")}, one entry each`];
  });
  for (const id of problems.length === 0 ? ids : []) {
    const posts = Object.values(town.jobs.starting).reduce((sum, sector) => sum + sector.value[id]!, 0);
    const people = town.population.residents.value[id]!;
    const workers = [...people.female.slice(15, 60), ...people.male.slice(15, 60)].reduce(
      (sum, count) => sum + count,
      0,
    );
    if (posts === 0) problems.push(`jobs.starting: found no posts in ${id}; expected some in at least one sector`);
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

function uncertaintyProblems({ uncertainties }: TownParameters): string[] {
  const found = uncertainties.map((uncertainty) => uncertainty.id);
  const missing = UNCERTAINTY_IDS.filter((id) => !found.includes(id));
  const unknown = found.filter(
    (id, place) => !(UNCERTAINTY_IDS as readonly string[]).includes(id) || found.indexOf(id) < place,
  );
  return [
    ...missing.map((id) => `uncertainties: "${id}" is missing; expected one entry with that id and a distribution`),
    ...unknown.map((id) => `uncertainties: found "${id}" once too often; expected ${UNCERTAINTY_IDS.join(", ")}`),
  ];
}
