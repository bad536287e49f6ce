import { z } from "zod";
import { blankable, oneOf, ordinal, required, text } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** One indicator of the check-up of spatial plans, with the file that holds Jinchang's data, if any does. */
export const SpatialPlanIndicator = z.object({
  number: required("no", ordinal),
  dimensionInChinese: required("dimension_cn", oneOf("安全", "创新", "协调", "绿色", "开放", "共享")),
  dimension: required("dimension_en", oneOf("safety", "innovation", "coordination", "green", "openness", "sharing")),
  groupInChinese: required("group_cn", text),
  group: required("group_en", text),
  nameInChinese: required("indicator_cn", text),
  jinchangData: blankable("jinchang_data_here", text),
});
export type SpatialPlanIndicator = z.infer<typeof SpatialPlanIndicator>;

/** The 122 indicators of TD/T 1063-2021 (国土空间规划城市体检评估规程), by which every city checks its spatial plan each year. */
export const readSpatialPlanIndicators = tableReader({
  file: "tdt1063_indicators.csv",
  row: SpatialPlanIndicator,
  key: (indicator) => String(indicator.number),
});
