import { z } from "zod";
import { blankable, decimal, required, text, townCode, year } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** One census figure of Jinchang, Jinchuan or Yongchang. Figures marked *longform* are counts in a sample of about 10 %. */
export const CensusProfileFigure = z.object({
  id: required("adcode", townCode),
  unitName: required("unit_name", text),
  year: required("year", year),
  indicator: required("indicator", text),
  value: required("value", decimal("a number", 0)),
  unit: required("unit", text),
  note: blankable("note", text),
});
export type CensusProfileFigure = z.infer<typeof CensusProfileFigure>;

/** Education, households, housing and migration of Jinchang and its two counties, 2010 and 2020. */
export const readJinchangCensusProfile = tableReader({
  file: "jinchang_census_profile.csv",
  row: CensusProfileFigure,
  key: (figure) => `${figure.id} ${figure.year} ${figure.indicator}`,
});
