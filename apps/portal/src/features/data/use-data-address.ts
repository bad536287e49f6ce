"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { dataAddress } from "./data-address.ts";

/** What the reader has chosen, kept in the address so that it can be shared, reloaded and read in the other language. */
export function useDataAddress(availableYears: readonly number[]) {
  const query = useSearchParams();
  return useMemo(
    () => ({
      ...dataAddress(new URLSearchParams(query.toString()), availableYears),
      setPlace: (townId: string) => change({ place: townId }),
      setYears: (years: readonly number[] | null) => change({ years: years?.join(",") ?? null }),
      setOnlyBlanks: (onlyBlanks: boolean) => change({ blanks: onlyBlanks ? "only" : null }),
      setCell: (cell: { readonly indicatorId: string; readonly year: number }) =>
        change({ indicator: cell.indicatorId, year: String(cell.year) }),
    }),
    [query, availableYears],
  );
}

/** Changes the address in place: no page is loaded, and the back button leads out of the page. */
function change(parts: Readonly<Record<string, string | null>>): void {
  const next = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const search = next.toString();
  window.history.replaceState(null, "", search === "" ? window.location.pathname : `?${search}`);
}
