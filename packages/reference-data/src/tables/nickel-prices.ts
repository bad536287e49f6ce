import { z } from "zod";
import { type Cell, decimal, required } from "../reading/cell.ts";
import { tableReader } from "../reading/table-reader.ts";

const month: Cell<string> = {
  expected: "a month such as 2020-01",
  read: (cell) => (/^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(cell) ? cell : undefined),
};

/** Mean nickel price of one month, in dollars of the day. */
export const NickelPriceMonth = z.object({
  month: required("month", month),
  nickelUsdPerTonne: required("nickel_usd_per_t_nominal", decimal("a price in US dollars per tonne", 0)),
});
export type NickelPriceMonth = z.infer<typeof NickelPriceMonth>;

/** Nickel month by month, 1980 to 2025. */
export const readNickelPrices = tableReader({
  file: "nickel_price_monthly.csv",
  row: NickelPriceMonth,
  key: (price) => price.month,
});
