import { ResourceClass } from "@tamarisk/domain";
import { z } from "zod";
import { blankable, count, oneOf, percentChange, persons, required, text, townCode, year } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

const level = oneOf("prefecture", "county-level city", "county", "district");

/**
 * One place of the State Council's 2013 list. Codes and populations are `null` where the place has no code of its own or
 * was divided or merged before 2020.
 */
export const ResourceCity = z.object({
  adcode2010: blankable("adcode_2010", townCode),
  adcode2020: blankable("adcode_2020", townCode),
  province: blankable("province", text),
  name: required("name", text),
  level: required("level", level),
  resourceClass: required("class", oneOf(...ResourceClass.options)),
  resourceClassInChinese: required("class_cn", oneOf("成长型", "成熟型", "衰退型", "再生型")),
  exhaustedBatch: blankable("exhausted_batch", count("batches")),
  exhaustedYear: blankable("exhausted_year", year),
  /** Whether name and class were found in a published copy of the list or are recalled. */
  nameSource: required("name_source", oneOf("repo", "recalled")),
  population2010: blankable("pop_2010", persons),
  population2020: blankable("pop_2020", persons),
  /** Rounded to two decimals; classes are taken from the populations instead. */
  changePercent: blankable("change_pct", percentChange),
});
export type ResourceCity = z.infer<typeof ResourceCity>;

/**
 * The 262 resource-based cities of the 2013 list: 31 growing, 141 mature, 67 declining, 23 regenerating.
 *
 * @example
 * readResourceCities().rows.find((city) => city.adcode2020 === "620300")?.resourceClass; // "mature": Jinchang
 */
export const readResourceCities = tableReader({
  file: "resource_based_cities_262.csv",
  row: ResourceCity,
  key: (city) => city.name,
});
