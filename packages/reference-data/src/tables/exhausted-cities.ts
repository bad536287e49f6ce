import { z } from "zod";
import { blankable, count, oneOf, required, text, townCode, year } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** One place in the three batches of resource-exhausted cities. `source` says what is sourced and what recalled. */
export const ExhaustedCity = z.object({
  adcode2010: blankable("adcode_2010", townCode),
  province: blankable("province", text),
  name: required("name", text),
  level: required("level", oneOf("prefecture", "county-level city", "county", "district")),
  classIn2013: required("class_2013", oneOf("declining", "regenerating")),
  batch: required("batch", count("batches")),
  year: required("year", year),
  source: required("source", text),
});
export type ExhaustedCity = z.infer<typeof ExhaustedCity>;

/** The 69 resource-exhausted cities of 2008, 2009 and 2011. Jinchang is in none of the batches. */
export const readExhaustedCities = tableReader({
  file: "resource_exhausted_69.csv",
  row: ExhaustedCity,
  key: (city) => city.name,
});
