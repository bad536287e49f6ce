import { z } from "zod";
import { decimal, percentChange, percentShare, persons, required, text, townCode } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** Census indicators of one prefecture of Gansu in 2020, ready to be normalised. */
export const GansuPrefecture = z.object({
  id: required("adcode", townCode),
  name: required("prefecture", text),
  population2020: required("pop_2020", persons),
  populationChangePercent: required("pop_change_2010_2020_pct", percentChange),
  urbanShare: required("urban_share_pct", percentShare),
  shareAged0To14: required("share_0_14_pct", percentShare),
  shareAged65Plus: required("share_65p_pct", percentShare),
  householdSize: required("household_size", decimal("persons per household", 0, 20)),
  collegeShare: required("college_plus_share_pct", percentShare),
  meanSchoolYears: required("mean_edu_years", decimal("mean years of schooling", 0, 25)),
  inMigrantShare: required("inmigrant_share_pct", percentShare),
});
export type GansuPrefecture = z.infer<typeof GansuPrefecture>;

/** The 14 prefectures of Gansu, derived from the census rows. */
export const readGansuPrefectures = tableReader({
  file: "gansu_prefectures_indicators_2020.csv",
  row: GansuPrefecture,
  key: (prefecture) => prefecture.id,
});
