import { z } from "zod";
import { oneOf, required, text, townCode } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** The English name of a county, without its rank, and how it was made. */
export const CountyName = z.object({
  id: required("adcode", townCode),
  name: required("county", text),
  nameInEnglish: required("name_en", text),
  nameSource: required("name_source", oneOf("generated pinyin", "generated pinyin, reading corrected")),
});
export type CountyName = z.infer<typeof CountyName>;

/**
 * Pinyin for each of the 2,943 counties, so that they can be searched and read without Chinese. Generated, with 60 readings
 * corrected; Mongolian, Tibetan and Uyghur names appear as their Chinese spelling sounds.
 */
export const readCountyNames = tableReader({
  file: "county-names-en.csv",
  row: CountyName,
  key: (county) => county.id,
});
