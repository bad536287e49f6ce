import { decadeChange, ResourceClass, type SeverityClass, severityClass } from "@tamarisk/domain";
import { readCensusCounties, readCountyNames, readResourceCities } from "@tamarisk/reference-data";
import { Command, Option } from "commander";
import { wholeNumber } from "./option-values.ts";
import type { Terminal } from "./terminal.ts";
import { textTable } from "./text-table.ts";

interface TownRow {
  /** Division code; `null` for a listed city that was divided or merged before 2020. */
  readonly id: string | null;
  readonly name: string;
  /** Generated pinyin; `null` where none was made. */
  readonly nameInEnglish: string | null;
  readonly province: string | null;
  readonly level: "county" | "district" | "county-level city" | "prefecture";
  readonly resourceClass: ResourceClass | null;
  readonly population2010: number | null;
  readonly population2020: number | null;
  /** Percent, unrounded; `null` where the two censuses cannot be compared. */
  readonly changePercent: number | null;
  readonly severity: SeverityClass | null;
  readonly flags: readonly string[];
}

interface TownsOptions {
  readonly search?: string;
  readonly province?: string;
  readonly class?: ResourceClass;
  readonly severity?: SeverityClass;
  readonly limit: number;
  readonly data?: string;
  readonly json?: true;
}

/** `tamarisk towns`: find counties and resource-based cities in the census. */
export function townsCommand(terminal: Terminal): Command {
  return new Command("towns")
    .description("List counties and resource-based cities, largest loss first.")
    .option("--search <text>", "part of a Chinese or English name, or a six-digit division code")
    .option("--province <name>", "province as the census writes it, for example 甘肃省")
    .addOption(
      new Option("--class <class>", "resource class; lists resource-based cities").choices(ResourceClass.options),
    )
    .addOption(
      new Option("--severity <class>", "class of change").choices(["grew", "unchanged", "mild", "moderate", "severe"]),
    )
    .option("--limit <n>", "rows to show", wholeNumber(1, 5000), 20)
    .option("--data <folder>", "another folder of reference data")
    .option("--json", "one JSON document on standard output")
    .action((options: TownsOptions) => {
      const found = allTowns(options.data)
        .filter((town) => isAsked(town, options))
        .sort(byLoss);
      const shown = found.slice(0, options.limit);
      if (options.json) terminal.out(`${JSON.stringify({ found: found.length, towns: shown }, null, 2)}\n`);
      else terminal.out(report(shown, found.length));
    });
}

/** Every county, and the listed resource cities that are not counties themselves. */
function allTowns(folder: string | undefined): TownRow[] {
  const cities = readResourceCities(folder).rows;
  const counties = readCensusCounties(folder).rows;
  const englishNames = new Map(readCountyNames(folder).rows.map((county) => [county.id, county.nameInEnglish]));
  const classes = new Map(cities.map((city) => [city.adcode2020, city.resourceClass]));
  const countyIds = new Set(counties.map((county) => county.id));
  return [
    ...counties.map((county) =>
      townRow({
        ...pick(county),
        id: county.id,
        nameInEnglish: englishNames.get(county.id) ?? null,
        level: "county",
        resourceClass: classes.get(county.id) ?? null,
        flags: county.flags,
      }),
    ),
    ...cities
      .filter((city) => city.adcode2020 === null || !countyIds.has(city.adcode2020))
      .map((city) =>
        townRow({
          ...pick(city),
          id: city.adcode2020,
          nameInEnglish: null,
          level: city.level,
          resourceClass: city.resourceClass,
          flags: [],
        }),
      ),
  ];
}

function pick(place: Pick<TownRow, "name" | "province" | "population2010" | "population2020">) {
  const { name, province, population2010, population2020 } = place;
  return { name, province, population2010, population2020 };
}

function townRow(town: Omit<TownRow, "changePercent" | "severity">): TownRow {
  const { population2010, population2020, flags } = town;
  if (population2010 === null || population2020 === null || flags.length > 0)
    return { ...town, changePercent: null, severity: null };
  const changePercent = decadeChange(population2010, population2020);
  return { ...town, changePercent, severity: severityClass(changePercent) };
}

function isAsked(town: TownRow, options: TownsOptions): boolean {
  if (options.search && !isNamed(town, options.search.toLowerCase())) return false;
  if (options.province && town.province !== options.province) return false;
  if (options.class && town.resourceClass !== options.class) return false;
  return !options.severity || town.severity === options.severity;
}

function isNamed(town: TownRow, asked: string): boolean {
  return town.id === asked || town.name.includes(asked) || (town.nameInEnglish?.toLowerCase().includes(asked) ?? false);
}

/** Largest loss first; places that cannot be compared come last. */
function byLoss(a: TownRow, b: TownRow): number {
  if (a.changePercent === null || b.changePercent === null)
    return Number(a.changePercent === null) - Number(b.changePercent === null);
  return a.changePercent - b.changePercent;
}

function report(towns: readonly TownRow[], found: number): string {
  if (found === 0) return "No town fits. Try fewer options, or part of the Chinese name.\n";
  const rows = towns.map((town) => [
    town.id ?? "none",
    town.nameInEnglish ? `${town.name} ${town.nameInEnglish}` : town.name,
    town.province ?? "",
    town.resourceClass ?? "",
    town.population2010?.toLocaleString("en") ?? "no data",
    town.population2020?.toLocaleString("en") ?? "no data",
    town.changePercent === null ? "not comparable" : `${town.changePercent.toFixed(1)} %`,
    town.severity ?? "",
  ]);
  const table = textTable(
    [
      { title: "code", align: "left" },
      { title: "name", align: "left" },
      { title: "province", align: "left" },
      { title: "resource class", align: "left" },
      { title: "2010", align: "right" },
      { title: "2020", align: "right" },
      { title: "change", align: "right" },
      { title: "class", align: "left" },
    ],
    rows,
  );
  return `${table}\n${towns.length} of ${found} shown.\n`;
}
