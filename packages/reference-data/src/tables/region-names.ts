import { z } from "zod";
import { oneOf, required, text } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** The English name of a province or prefecture, and how it was made. */
export const RegionName = z.object({
  level: required("level", oneOf("province", "prefecture")),
  name: required("name", text),
  nameInEnglish: required("name_en", text),
  nameSource: required(
    "name_source",
    oneOf("conventional English", "generated pinyin", "generated pinyin, reading corrected"),
  ),
});
export type RegionName = z.infer<typeof RegionName>;

/** English names of every province and prefecture in the census files. */
export const readRegionNames = tableReader({
  file: "region-names-en.csv",
  row: RegionName,
  key: (region) => `${region.level} ${region.name}`,
});
