/** What the data page shows, as it stands in its address. */
interface DataAddress {
  readonly townId: string | null;
  readonly years: readonly number[] | null;
  readonly onlyBlanks: boolean;
  readonly cell: { readonly indicatorId: string; readonly year: number } | null;
}

export const mostYears = 8;

/** Reads what it can and passes over the rest: an address is typed by people, too. */
export function dataAddress(query: URLSearchParams, availableYears: readonly number[]): DataAddress {
  const isAvailable = (year: number) => availableYears.includes(year);
  const years = (query.get("years") ?? "").split(",").map(Number).filter(isAvailable).slice(0, mostYears);
  const indicatorId = query.get("indicator");
  const year = Number(query.get("year"));
  return {
    townId: query.get("place"),
    years: years.length > 0 ? [...new Set(years)].sort((a, b) => a - b) : null,
    onlyBlanks: query.get("blanks") === "only",
    cell: indicatorId && isAvailable(year) ? { indicatorId, year } : null,
  };
}
