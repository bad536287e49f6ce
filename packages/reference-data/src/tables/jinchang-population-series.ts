import { Confidence } from "@tamarisk/domain";
import { z } from "zod";
import { blankable, decimal, oneOf, required, text, year } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** One yearly figure of Jinchang with its own source and confidence. Year-end and census figures are different series. */
export const PopulationSeriesFigure = z.object({
  year: required("year", year),
  indicator: required(
    "indicator",
    oneOf(
      "total_population",
      "resident_population_census",
      "resident_population_yearend",
      "urban_population_census",
      "urban_population",
      "urbanisation_rate",
      "crude_birth_rate",
      "crude_death_rate",
      "age_0_15",
      "age_16_59",
      "age_60_plus",
      "age_65_plus",
      "gdp",
    ),
  ),
  value: required("value", decimal("a number", 0)),
  unit: required("unit", oneOf("persons", "permille", "percent", "100M CNY")),
  source: required("source", text),
  confidence: required("confidence", oneOf(...Confidence.options)),
  note: blankable("note", text),
});
export type PopulationSeriesFigure = z.infer<typeof PopulationSeriesFigure>;

/** Jinchang between the censuses and since, from several pages, 1995 to 2024. */
export const readJinchangPopulationSeries = tableReader({
  file: "jinchang_population_series.csv",
  row: PopulationSeriesFigure,
  key: (figure) => `${figure.indicator} of ${figure.year}`,
});
