import { type Row, rowsOf } from "../reference-rows.ts";

/** What the counties of a class have in common, weighted by their residents; percentages of residents or of the employed. */
interface ClassAverage {
  /** Counties counted, those left out for a change of boundary not among them. */
  readonly counties: number;
  readonly residents2020: number;
  readonly changePercent: number;
  readonly aged0to14: { readonly before: number; readonly after: number };
  readonly aged65plus: { readonly before: number; readonly after: number };
  readonly urban: number;
  readonly miningJobs: number;
  readonly college: number;
  readonly incomers: number;
  readonly householdSize: number;
}

const CLASSES = ["growing", "mature", "declining", "regenerating"] as const;

/** The averages of the four classes of resource-based cities of 2013, and of the counties in none. */
export function classAverages(): Record<(typeof CLASSES)[number] | "none", ClassAverage> {
  const cities = rowsOf("resource_based_cities_262.csv");
  const counties = rowsOf("census_counties_2010_2020.csv").filter((row) => row.flags === "" && row.pop_2010 !== "");
  const classOf = (county: Row) =>
    cities.find((city) => city.adcode_2020 === county.adcode)?.class ??
    cities.find((city) => city.level === "prefecture" && city.adcode_2020!.slice(0, 4) === county.adcode!.slice(0, 4))
      ?.class ??
    "none";
  const classes = counties.map(classOf);
  const of = (name: string) => averageOf(counties.filter((_, place) => classes[place] === name));
  return {
    growing: of("growing"),
    mature: of("mature"),
    declining: of("declining"),
    regenerating: of("regenerating"),
    none: of("none"),
  };
}

function averageOf(counties: readonly Row[]): ClassAverage {
  const mean = (column: string, weight = "pop_2020") => {
    const known = counties.filter((row) => row[column] !== "");
    const total = known.reduce((sum, row) => sum + Number(row[weight]), 0);
    return rounded(known.reduce((sum, row) => sum + Number(row[column]) * Number(row[weight]), 0) / total);
  };
  const total = (column: string) => counties.reduce((sum, row) => sum + Number(row[column]), 0);
  const percentOf = (...columns: string[]) =>
    rounded((100 * columns.reduce((sum, column) => sum + total(column), 0)) / total("pop_2020"));
  return {
    counties: counties.length,
    residents2020: total("pop_2020"),
    changePercent: rounded(100 * (total("pop_2020") / total("pop_2010") - 1)),
    aged0to14: { before: mean("share_0_14_2010", "pop_2010"), after: mean("share_0_14_2020") },
    aged65plus: { before: mean("share_65p_2010", "pop_2010"), after: mean("share_65p_2020") },
    urban: percentOf("urban_pop_2020"),
    miningJobs: mean("mining_emp_share_2020_longform_pct"),
    college: percentOf("college_plus_2020"),
    incomers: percentOf("inmig_same_province_2020", "inmig_other_province_2020"),
    householdSize: mean("hh_size_2020"),
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
