/** Which column a table is sorted by, and which way. */
export interface Sort {
  readonly columnId: string;
  readonly direction: "ascending" | "descending";
}

/** What a cell is compared by; null where there is no data. */
export type SortValue = number | string | null;

/**
 * Rows in a new order. Numbers by size, words by the language's own order (pinyin in Chinese); rows without a value
 * come last both ways, because missing is not smallest. Equal rows keep their order.
 *
 * @example
 * sortRows([3, null, 1], (n) => n, "descending", "en"); // [3, 1, null]
 */
export function sortRows<Row>(
  rows: readonly Row[],
  sortValueOf: (row: Row) => SortValue,
  direction: Sort["direction"],
  locale: string,
): Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = direction === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, value: sortValueOf(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === "number" && typeof b.value === "number") return sign * (a.value - b.value);
      return sign * compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}
