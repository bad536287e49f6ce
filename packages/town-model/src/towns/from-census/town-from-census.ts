import type { LocalizedText } from "@tamarisk/domain";
import type { CalibratedPopulation } from "../../calibration/calibrate-population.ts";
import { SECTORS } from "../../economy/sectors.ts";
import { allParameters } from "../../modules.ts";
import { completed } from "../../parameters/completed.ts";
import { parseTownParameters } from "../../parameters/parse-town-parameters.ts";
import type { TownParameters } from "../../parameters/town-parameters.ts";
import { AGE_COUNT, cellOf, SEXES } from "../../population/cells.ts";
import { correlationsAmong, uncertaintiesFrom } from "../../uncertainties.ts";
import { censusFigures } from "./census-figures.ts";
import { COUNTED_AT, censusPopulation, LAST_CENSUS } from "./census-population.ts";
import china from "./china.json" with { type: "json" };
import { classNote, type FilledUnit, filledUnit } from "./filled-unit.ts";
import { type StartingPosts, startingPosts } from "./starting-posts.ts";
import { TownInputs } from "./town-inputs.ts";

/** Leavers of other units who settle in the first one: judgement, as in Jinchang. */
const RESETTLING = 0.35;
/** Residents aged 15–59 for whom there is a post, as in Jinchang in 2020. */
const POSTS_PER_WORKER = 0.6;

const SPREAD =
  "census of 2020 (census_counties_2010_2020.csv) over the country's ages (census_age_structure.csv), docs/methods/towns-with-little-data.md";

/**
 * A town that can be explored, from what two censuses say of its units: all other figures are averages of its class, what
 * is usual, or what is given as known. Every figure carries which it is.
 *
 * @throws {RangeError} If an input is missing or out of range, or the inputs do not fit each other; it names the entry.
 *
 * @see docs/methods/towns-with-little-data.md, rules FALL1–FALL5.
 *
 * @example
 * townFromCensus({
 *   townId: "620321",
 *   name: { en: "Yongchang", zh: "永昌县" },
 *   resourceClass: null,
 *   units: [{ id: "county", townId: "620321", name: { en: "Yongchang", zh: "永昌县" }, residents: { before: 235_489, after: 177_641 } }],
 * });
 */
export function townFromCensus(given: TownInputs): TownParameters {
  const inputs = parsedInputs(given);
  const { resourceClass } = inputs;
  const units = inputs.units.map((unit) => filledUnit(unit, resourceClass));
  const [first] = units;
  const resettling = units.map(({ id }) => units.map((to) => (to === first && id !== to.id ? RESETTLING : 0)));
  const population = censusPopulation(units, resettling);
  const jobs = units.map((unit, place) => startingPosts(unit, POSTS_PER_WORKER * workers(population, place)));
  const townUnits = units.map(({ id, townId, name }) => ({ id, townId, name }));
  const own = { ...censusFigures(units, population, jobs, resourceClass), ...inputs.known };
  const parameters = completed(own, { units: townUnits });
  const resource = resourceOf(inputs.resourceName);
  const uncertainties = uncertaintiesFrom({ parameters, resource });
  return parseTownParameters({
    townId: inputs.townId,
    name: inputs.name,
    startYear: LAST_CENSUS,
    endYear: 2100,
    units: townUnits,
    population: {
      residents: {
        value: byAge(units, population.after),
        unit: "persons",
        source: sourceOf(units, resourceClass),
        confidence: "derived",
      },
      countedAt: { value: COUNTED_AT, unit: "share of the year", source: "first of November", confidence: "high" },
    },
    mortality: china.mortality,
    fertility: china.fertility,
    migration: migrationOf(units, population, resettling),
    resource,
    startingPosts: postsOf(units, jobs),
    parameters,
    uncertainties,
    correlations: correlationsAmong(uncertainties),
  });
}

function parsedInputs(given: TownInputs) {
  const parsed = TownInputs.safeParse(given, { reportInput: true });
  const problems = parsed.success
    ? Object.keys(parsed.data.known)
        .filter((id) => !(id in allParameters))
        .map((id) => `- known.${id}: the model has no such figure; expected the id of one, such as "reserve_life"`)
    : parsed.error.issues.map(({ path, message }) => `- ${path.join(".") || "the inputs"}: ${message}`);
  if (parsed.success && problems.length === 0) return parsed.data;
  throw new RangeError(`the town cannot be made from these figures:\n${problems.join("\n")}`);
}

function sourceOf(units: readonly FilledUnit[], resourceClass: Parameters<typeof classNote>[0]): string {
  const averaged = units.some((unit) => unit.averaged.includes("aged0to14") || unit.averaged.includes("aged65plus"));
  return averaged ? `${SPREAD}; shares of ages: ${classNote(resourceClass)}` : SPREAD;
}

function workers({ after }: CalibratedPopulation, unit: number): number {
  return SEXES.reduce(
    (sum, _, sex) =>
      sum + after.subarray(cellOf(unit, sex, 15), cellOf(unit, sex, 60)).reduce((count, people) => count + people, 0),
    0,
  );
}

function migrationOf(
  units: readonly FilledUnit[],
  { leaving, arriving, netLoss }: CalibratedPopulation,
  resettling: readonly (readonly number[])[],
): TownParameters["migration"] {
  const fit = {
    source: "fitted to residents and shares of ages at the censuses of 2010 and 2020",
    confidence: "derived",
  } as const;
  const rows = units.map(({ id }, from) => {
    const shares = units.flatMap((to, place) =>
      resettling[from]![place]! > 0 ? [[to.id, resettling[from]![place]!]] : [],
    );
    return [id, Object.fromEntries(shares) as Record<string, number>];
  });
  return {
    leaving: { value: byAge(units, leaving), unit: "share per year", ...fit },
    arriving: { value: byAge(units, arriving), unit: "persons per year", ...fit },
    netLoss: { value: byAge(units, netLoss), unit: "share per year", ...fit },
    resettling: {
      value: Object.fromEntries(rows),
      unit: "share of a unit's leavers",
      source: "judgement",
      confidence: "low",
    },
  };
}

/** Without a series of prices the price is an index that stood at 1. */
function resourceOf(name: LocalizedText = { en: "The town's resource", zh: "本地资源" }): TownParameters["resource"] {
  return {
    name,
    priceUnit: { en: "index, 1 at the start", zh: "指数(起始年为1)" },
    firstKnownYear: LAST_CENSUS - 1,
    knownPrices: { value: [1, 1], unit: "index", source: "judgement: no series of prices is given", confidence: "low" },
  };
}

function postsOf(units: readonly FilledUnit[], jobs: readonly StartingPosts[]): TownParameters["startingPosts"] {
  const source =
    "0.6 posts per resident aged 15–59 (as in Jinchang), spread by the unit's share of miners and of towns, docs/methods/towns-with-little-data.md";
  const bySector = SECTORS.map((sector) => {
    const value = Object.fromEntries(units.map(({ id }, place) => [id, jobs[place]!.posts[sector]]));
    return [sector, { value, unit: "posts", source, confidence: "low" as const }];
  });
  return Object.fromEntries(bySector) as TownParameters["startingPosts"];
}

function byAge(units: readonly FilledUnit[], cells: Float64Array) {
  return Object.fromEntries(
    units.map(({ id }, unit) => {
      const [female, male] = SEXES.map((_, sex) => {
        const start = cellOf(unit, sex, 0);
        return Array.from(cells.subarray(start, start + AGE_COUNT));
      });
      return [id, { female: female!, male: male! }];
    }),
  );
}
