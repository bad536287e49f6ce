import type { CensusCount, CrudeRates } from "../../src/calibration/calibrate-population.ts";
import type { CountedAges } from "../../src/population/spread-age-groups.ts";
import { type Row, rowsOf, textOf } from "../reference-rows.ts";

/** What the shipped reference data say about Jinchang. */
export interface JinchangEvidence {
  readonly nationalRates: NationalRates;
  readonly census2010: readonly CensusCount[];
  readonly census2020: readonly CensusCount[];
  readonly crudeRates: readonly CrudeRates[];
  /** Yearly figures that nothing is fitted to, by indicator and year. */
  readonly series: readonly { year: number; indicator: string; value: number }[];
  /** Real price of nickel, USD of 2010 per tonne. */
  readonly nickel: readonly { year: number; price: number }[];
  readonly knownIn2010: KnownIn2010;
  /** Employed persons of the long-form sample, raised to all households, by unit and industry. */
  readonly employed: readonly Readonly<Record<string, number>>[];
}

/** What was known when the census of 2010 was out, besides its ages. */
interface KnownIn2010 {
  /** Residents of the whole town at the census of 2000; its units and ages are not at hand. */
  readonly residents2000: number;
  /** Births per thousand residents, unit by unit. */
  readonly crudeBirths: readonly number[];
  /** Residents less those registered there, unit by unit: what migration has brought, or taken, up to then. */
  readonly cameToStay: readonly number[];
}

/** The United Nations' rates for China, as `wpp2024_china.json` has them. */
export interface NationalRates {
  readonly source: string;
  readonly mx_F: { ages: string[]; periods: string[]; values: Record<string, number[]> };
  readonly mx_M: { ages: string[]; periods: string[]; values: Record<string, number[]> };
  readonly percent_asfr: { ages: string[]; values: Record<string, number[]> };
  readonly sex_ratio_at_birth: Record<string, number>;
  readonly tfr_annual: Record<string, number>;
  readonly tfr5_med: Record<string, number>;
  readonly tfr5_low: Record<string, number>;
  readonly tfr5_high: Record<string, number>;
}

/** The two units in the order of the parameter file. */
export const UNIT_CODES = ["620302", "620321"] as const;

/** Read the files of `packages/reference-data/data` that the parameters rest on. */
export function readJinchangEvidence(): JinchangEvidence {
  const ages = rowsOf("census_age_structure.csv");
  const series = rowsOf("jinchang_population_series.csv").map(({ year, indicator, value }) => ({
    year: Number(year),
    indicator: indicator!,
    value: Number(value),
  }));
  const rate = (year: number, indicator: string) =>
    series.find((row) => row.year === year && row.indicator === indicator)!.value;
  return {
    nationalRates: JSON.parse(textOf("wpp2024_china.json")) as NationalRates,
    census2010: UNIT_CODES.map((code) => censusOf(ages, code, "2010")),
    census2020: UNIT_CODES.map((code) => censusOf(ages, code, "2020")),
    crudeRates: [2021, 2022].map((year) => ({
      year,
      births: rate(year, "crude_birth_rate"),
      deaths: rate(year, "crude_death_rate"),
    })),
    series,
    nickel: rowsOf("metal_prices_annual.csv").map((row) => ({
      year: Number(row.year),
      price: Number(row.nickel_usd_per_t_real2010),
    })),
    knownIn2010: knownIn2010(),
    employed: UNIT_CODES.map(employedIn),
  };
}

function knownIn2010(): KnownIn2010 {
  const profile = rowsOf("jinchang_census_profile.csv");
  const figure = (code: string, indicator: string) =>
    Number(profile.find((row) => row.adcode === code && row.year === "2010" && row.indicator === indicator)!.value);
  const town = rowsOf("census_2000_partial.csv").find((row) => row.adcode === "620300" && row.year === "2000")!;
  return {
    residents2000: Number(town.population),
    crudeBirths: UNIT_CODES.map((code) => figure(code, "crude_birth_rate")),
    cameToStay: UNIT_CODES.map((code) => figure(code, "population") - figure(code, "registered_population")),
  };
}

function censusOf(rows: readonly Row[], code: string, year: string): CensusCount {
  const groups = rows.filter((row) => row.adcode === code && row.year === year);
  const counted = (sex: "female" | "male"): CountedAges[] =>
    groups.map((row) => {
      const [, from, to, open] = /^(\d+)(?:-(\d+)|(\+))?$/.exec(row.age_group!)!;
      const toAge = open ? null : Number(to ?? from);
      return { fromAge: Number(from), toAge, count: Number(row[sex]) };
    });
  return { female: counted("female"), male: counted("male") };
}

/** About a tenth of households fill in the long form; each unit's sample is raised by its own households. */
function employedIn(code: string): Record<string, number> {
  const profile = rowsOf("jinchang_census_profile.csv").filter((row) => row.adcode === code && row.year === "2020");
  const figure = (indicator: string) => Number(profile.find((row) => row.indicator === indicator)!.value);
  const raise = figure("households") / figure("households_longform");
  const sample = rowsOf("census_employment_industry.csv").filter((row) => row.adcode === code && row.year === "2020");
  return Object.fromEntries(sample.map((row) => [row.industry!, raise * Number(row.persons_longform_sample)]));
}
