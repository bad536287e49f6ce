import { type CalibratedPopulation, calibratePopulation } from "../../src/calibration/calibrate-population.ts";
import type { Sector } from "../../src/economy/sectors.ts";
import { completed } from "../../src/parameters/completed.ts";
import type { TownParameters } from "../../src/parameters/town-parameters.ts";
import { AGE_COUNT, cellOf, SEXES } from "../../src/population/cells.ts";
import { rogersCastro } from "../../src/population/rogers-castro.ts";
import { correlationsAmong, uncertaintiesFrom } from "../../src/uncertainties.ts";
import { demographyOf } from "../china/demography.ts";
import { type JinchangEvidence, UNIT_CODES } from "./evidence.ts";
import { jinchangUnits, migrationJudgements } from "./judgements.ts";
import { knownFigures } from "./known-figures.ts";

/** The censuses of 2010 and 2020 count on the first of November. */
const COUNTED_AT = 10 / 12;
/** Jobs in new energy among industrial jobs. */
const NEW_ENERGY_SHARE = 0.08;

const CENSUS = "census of 2020 (census_age_structure.csv), spread to single years of age";
const FIT = "fitted to the censuses of 2010 and 2020 (docs/methods/migration-calibration.md)";

/** Everything Jinchang's parameter file rests on, fitted. */
export function calibrateJinchang(evidence: JinchangEvidence): {
  demography: ReturnType<typeof demographyOf>;
  population: CalibratedPopulation;
} {
  const demography = demographyOf(evidence.nationalRates);
  const peak = migrationJudgements.grossLeavingPeak;
  const unitIds = jinchangUnits.map((unit) => unit.id);
  const rows: Record<string, Record<string, number>> = migrationJudgements.resettling.value;
  const population = calibratePopulation({
    demography,
    before: evidence.census2010,
    after: evidence.census2020,
    afterYear: 2020,
    countedAt: COUNTED_AT,
    crudeRates: evidence.crudeRates,
    grossLeaving: rogersCastro().map((shape, age) => (age < 10 ? 0 : peak * shape)),
    resettling: unitIds.map((from) => unitIds.map((to) => rows[from]![to] ?? 0)),
    leavingMax: 0.6,
  });
  return { demography, population };
}

/** Jinchang's parameters, from data, fits and judgements. */
export function jinchangParameters(evidence: JinchangEvidence): TownParameters {
  const { demography, population } = calibrateJinchang(evidence);
  const { grossLeavingPeak: _, ...migration } = migrationJudgements;
  const resource = resourceOf(evidence.nickel);
  const parameters = completed(knownFigures(evidence, population), { units: jinchangUnits });
  const uncertainties = uncertaintiesFrom({ parameters, resource });
  return {
    townId: "620300" as TownParameters["townId"],
    name: { en: "Jinchang", zh: "金昌市" },
    startYear: 2020,
    endYear: 2100,
    units: jinchangUnits,
    population: {
      residents: { value: byAge(population.after), unit: "persons", source: CENSUS, confidence: "high" },
      countedAt: {
        value: rounded(COUNTED_AT),
        unit: "share of the year",
        source: "first of November",
        confidence: "high",
      },
    },
    mortality: demography.mortality,
    fertility: demography.fertility,
    migration: {
      ...migration,
      leaving: { value: byAge(population.leaving), unit: "share per year", source: FIT, confidence: "derived" },
      arriving: { value: byAge(population.arriving), unit: "persons per year", source: FIT, confidence: "derived" },
      netLoss: { value: byAge(population.netLoss), unit: "share per year", source: FIT, confidence: "derived" },
    },
    resource,
    startingPosts: startingPosts(evidence.employed),
    parameters,
    uncertainties,
    correlations: correlationsAmong(uncertainties),
  };
}

function resourceOf(prices: JinchangEvidence["nickel"]): TownParameters["resource"] {
  const known = prices.filter((row) => row.year >= 2019);
  return {
    name: { en: "Nickel", zh: "镍" },
    priceUnit: { en: "USD of 2010 per t", zh: "美元/吨(2010年价)" },
    firstKnownYear: known[0]!.year,
    knownPrices: {
      value: known.map((row) => row.price),
      unit: "USD of 2010 per t",
      source: "World Bank Pink Sheet, CC BY 4.0 (metal_prices_annual.csv)",
      confidence: "high",
    },
  };
}

const INDUSTRIES: Readonly<Record<Exclude<Sector, "mining" | "energy">, readonly string[]>> = {
  farming: ["agriculture"],
  tourism: ["accommodation_catering", "culture_sports_entertainment"],
  construction: ["construction"],
  services: [
    "transport_storage_post",
    "ict",
    "wholesale_retail",
    "finance",
    "real_estate",
    "leasing_business_services",
    "research_technical",
    "resident_services",
  ],
  public: ["water_environment_public_facilities", "education", "health_social", "public_admin", "international_org"],
};
const INDUSTRY = ["mining", "manufacturing", "utilities"];

function startingPosts(employed: JinchangEvidence["employed"]): TownParameters["startingPosts"] {
  const source = "census of 2020, long form (census_employment_industry.csv), raised by households of each unit";
  const posts = (industries: readonly string[], share = 1, note = "") => ({
    value: Object.fromEntries(
      UNIT_CODES.map((_, unit) => [
        jinchangUnits[unit]!.id,
        rounded(share * industries.reduce((sum, industry) => sum + employed[unit]![industry]!, 0)),
      ]),
    ),
    unit: "posts",
    source: `${source}${note}`,
    confidence: "medium" as const,
  });
  return {
    mining: posts(INDUSTRY, 1 - NEW_ENERGY_SHARE, "; mining, manufacturing and utilities without new energy"),
    energy: posts(INDUSTRY, NEW_ENERGY_SHARE, "; 8 % of industrial jobs (jinchang.json jobs_new_energy)"),
    farming: posts(INDUSTRIES.farming),
    tourism: posts(INDUSTRIES.tourism),
    services: posts(INDUSTRIES.services),
    construction: posts(INDUSTRIES.construction),
    public: posts(INDUSTRIES.public),
  };
}

function byAge(cells: Float64Array) {
  return Object.fromEntries(
    jinchangUnits.map(({ id }, unit) => {
      const [female, male] = SEXES.map((_, sex) => {
        const start = cellOf(unit, sex, 0);
        return Array.from(cells.subarray(start, start + AGE_COUNT), rounded);
      });
      return [id, { female: female!, male: male! }];
    }),
  );
}

/** Nine digits: enough for a person in a million, few enough to read. */
function rounded(value: number): number {
  return Number(value.toPrecision(9));
}
