import { z } from "zod";
import {
  blankable,
  count,
  decimal,
  listOf,
  oneOf,
  percentChange,
  percentShare,
  persons,
  required,
  text,
  townCode,
  yesNo,
} from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** Why the change of a county between the censuses may not be real. Rows with any of them are left out of comparisons. */
export const countyFlags = ["zone", "no-2010-match", "weak-match", "large-change-check-boundary"] as const;

const educationYears = decimal("mean years of schooling", 0, 25);
const permille = decimal("a rate per 1,000", 0, 1000);
const residents = count("residents");
const sampleShare = decimal("a share in percent of the long-form sample", 0, 100);

/** One county, district or development zone in the censuses of 2010 and 2020, on the boundary of 2020. */
export const CensusCounty = z.object({
  id: required("adcode", townCode),
  province: required("province", text),
  prefecture: required("prefecture", text),
  name: required("county", text),
  idIn2010: blankable("adcode_2010", townCode),
  population2010: blankable("pop_2010", persons),
  population2020: required("pop_2020", persons),
  /** Rounded to two decimals; classes are taken from the populations instead. */
  changePercent: blankable("change_pct", percentChange),
  annualRatePercent: blankable("annual_rate_pct", percentChange),
  urbanPopulation2010: blankable("urban_pop_2010", residents),
  urbanPopulation2020: required("urban_pop_2020", residents),
  shareAged0To14In2010: blankable("share_0_14_2010", percentShare),
  shareAged0To14In2020: required("share_0_14_2020", percentShare),
  shareAged65PlusIn2010: blankable("share_65p_2010", percentShare),
  shareAged65PlusIn2020: required("share_65p_2020", percentShare),
  householdSize2010: blankable("hh_size_2010", decimal("persons per household", 0, 20)),
  householdSize2020: required("hh_size_2020", decimal("persons per household", 0, 20)),
  male2020: required("male_2020", persons),
  female2020: required("female_2020", persons),
  /** Not whole in one row of the source (Lingyun). */
  collegeEducated2010: blankable("college_plus_2010", decimal("persons", 0)),
  collegeEducated2020: required("college_plus_2020", persons),
  meanSchoolYears2010: blankable("mean_edu_years_2010", educationYears),
  meanSchoolYears2020: required("mean_edu_years_2020", educationYears),
  birthsPer1000In2010: blankable("birth_rate_2010_permille", permille),
  deathsPer1000In2010: blankable("death_rate_2010_permille", permille),
  inMigrantsSameProvince2020: blankable("inmig_same_province_2020", persons),
  inMigrantsOtherProvince2020: required("inmig_other_province_2020", persons),
  miningEmploymentShare2010: blankable("mining_emp_share_2010_longform_pct", sampleShare),
  miningEmploymentShare2020: blankable("mining_emp_share_2020_longform_pct", sampleShare),
  /** How the row of 2010 was found; `null` where there is none. */
  match: blankable("match", oneOf("code+name", "code-only", "name-in-prefecture", "name-in-province")),
  isDevelopmentZone: required("is_dev_zone", yesNo),
  flags: required("flags", listOf(...countyFlags)),
});
export type CensusCounty = z.infer<typeof CensusCounty>;

/**
 * 2,943 counties in the censuses of 2010 and 2020. Use rows without flags for change: 2,409.
 *
 * @example
 * readCensusCounties().rows.find((county) => county.id === "620302")?.population2020; // 260385
 */
export const readCensusCounties = tableReader({
  file: "census_counties_2010_2020.csv",
  row: CensusCounty,
  key: (county) => county.id,
});
