import { z } from "zod";
import { blankable, type Cell, decimal, oneOf, required, text } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

/** A year, or a run of years over which a value holds. */
export type YearSpan = { readonly fromYear: number; readonly toYear: number };

const yearSpan: Cell<YearSpan> = {
  expected: "a year such as 2010 or years such as 2000-2006",
  read: (cell) => {
    const [, from, to] = /^(\d{4})(?:-(\d{4}))?$/.exec(cell) ?? [];
    return from === undefined ? undefined : { fromYear: Number(from), toYear: Number(to ?? from) };
  },
};

/** One value of a published index. `years` is `null` where the paper gives a mean without naming its years. */
export const PublishedIndexValue = z.object({
  unit: required("unit", oneOf("Jinchang", "Jinchuan", "Yongchang")),
  index: required("index", text),
  years: blankable("year", yearSpan),
  value: required("value", decimal("a number")),
  source: required("source", text),
});
export type PublishedIndexValue = z.infer<typeof PublishedIndexValue>;

/** Index values that papers give for Jinchang and its counties, to compare our own with. */
export const readJinchangPublishedIndices = tableReader({
  file: "jinchang_published_indices.csv",
  row: PublishedIndexValue,
  key: ({ unit, index, years }) =>
    `${index} of ${unit}, ${years === null ? "no year" : `${years.fromYear}–${years.toYear}`}`,
});
