import { z } from "zod";
import { blankable, oneOf, persons, required, text, townCode, year } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** One unit in the census of 2000. Without a code it was found by its romanised name only, on the boundary of 2000. */
export const Census2000Unit = z.object({
  id: blankable("adcode", townCode),
  unit: required("unit", text),
  level: required("level", oneOf("province", "prefecture", "county", "district")),
  year: required("year", year),
  population: required("population", persons),
  source: required("source", text),
  note: blankable("note", text),
});
export type Census2000Unit = z.infer<typeof Census2000Unit>;

/** 13 units only: enough to show what a second period would tell, not enough to class counties by it. */
export const readCensus2000 = tableReader({
  file: "census_2000_partial.csv",
  row: Census2000Unit,
  key: (unit) => unit.unit,
});
