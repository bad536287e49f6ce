import { EnsembleId } from "@tamarisk/domain";
import type { Sort } from "@tamarisk/ui/sort-rows";
import { ShownTheme } from "@/features/futures/outcome-themes.ts";

/** What the comparison shows, as it stands in its address. */
interface CompareAddress {
  readonly ensembleId: EnsembleId | null;
  readonly theme: ShownTheme | null;
  readonly year: number | null;
  readonly sort: Sort | null;
}

/** Reads what it can and passes over the rest: an address is typed by people, too. */
export function compareAddress(query: URLSearchParams): CompareAddress {
  const ensembleId = EnsembleId.safeParse(query.get("run"));
  const theme = ShownTheme.safeParse(query.get("theme"));
  const year = Number(query.get("year") ?? Number.NaN);
  return {
    ensembleId: ensembleId.success ? ensembleId.data : null,
    theme: theme.success ? theme.data : null,
    year: Number.isInteger(year) ? year : null,
    sort: sortInAddress(query.get("sort")),
  };
}

/** `desert-oasis~descending`. */
export function addressOfSort({ columnId, direction }: Sort): string {
  return `${columnId}~${direction}`;
}

/** `null` where the text is none. */
export function sortInAddress(text: string | null): Sort | null {
  const [columnId, direction] = text?.split("~") ?? [];
  if (!columnId || (direction !== "ascending" && direction !== "descending")) return null;
  return { columnId, direction };
}
