import { z } from "zod";
import { blankable, decimal, percentChange, percentShare, persons, required, text, townCode } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

const menPer100Women = decimal("men per 100 women", 0, 1000);
const householdSize = decimal("persons per household", 0, 20);

/** One prefecture in the censuses of 2010 and 2020. The count of 2010 is adjusted to the boundary of 2020. */
export const CensusPrefecture = z.object({
  id: required("adcode", townCode),
  province: required("province", text),
  name: required("prefecture", text),
  population2010: blankable("pop_2010_adj", persons),
  population2020: blankable("pop_2020", persons),
  /** Rounded to two decimals; classes are taken from the populations instead. */
  changePercent: blankable("change_pct", percentChange),
  annualRatePercent: blankable("annual_rate_pct", percentChange),
  /** Not whole where a boundary was adjusted. */
  urbanPopulation2010: blankable("urban_pop_2010", decimal("residents", 0)),
  urbanPopulation2020: blankable("urban_pop_2020", persons),
  householdSize2010: blankable("hh_size_2010", householdSize),
  householdSize2020: blankable("hh_size_2020", householdSize),
  sexRatio2010: blankable("sex_ratio_2010", menPer100Women),
  sexRatio2020: blankable("sex_ratio_2020", menPer100Women),
  shareAged0To14In2010: blankable("share_0_14_2010", percentShare),
  shareAged0To14In2020: blankable("share_0_14_2020", percentShare),
  shareAged15To59In2010: blankable("share_15_59_2010", percentShare),
  shareAged15To59In2020: blankable("share_15_59_2020", percentShare),
  shareAged60PlusIn2010: blankable("share_60p_2010", percentShare),
  shareAged60PlusIn2020: blankable("share_60p_2020", percentShare),
  shareAged65PlusIn2010: blankable("share_65p_2010", percentShare),
  shareAged65PlusIn2020: blankable("share_65p_2020", percentShare),
});
export type CensusPrefecture = z.infer<typeof CensusPrefecture>;

/** 369 prefectures, with Hong Kong and Macao, for which the censuses give nothing. */
export const readCensusPrefectures = tableReader({
  file: "census_prefectures_2010_2020.csv",
  row: CensusPrefecture,
  key: (prefecture) => prefecture.id,
});
