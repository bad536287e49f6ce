import { z } from "zod";
import { decimal, required, text, townCode, year } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

const score = decimal("a score", 0, 1);

/** Scores of one prefecture in one year for population, economy, society, resources and environment. */
export const GansuPesreScore = z.object({
  id: required("adcode", townCode),
  nameInChinese: required("prefecture_cn", text),
  year: required("year", year),
  population: required("population", score),
  economy: required("economy", score),
  society: required("society", score),
  resources: required("resources", score),
  environment: required("environment", score),
  composite: required("composite", score),
});
export type GansuPesreScore = z.infer<typeof GansuPesreScore>;

/** Published scores of the 14 prefectures of Gansu in 2010, 2015 and 2017. */
export const readGansuPesreIndices = tableReader({
  file: "gansu_pesre_indices.csv",
  row: GansuPesreScore,
  key: (score) => `${score.id} in ${score.year}`,
});
