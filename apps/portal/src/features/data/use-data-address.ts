"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { changeAddress } from "@/features/shell/change-address.ts";
import { dataAddress } from "./data-address.ts";

/** What the reader has chosen, kept in the address so that it can be shared, reloaded and read in the other language. */
export function useDataAddress(availableYears: readonly number[]) {
  const query = useSearchParams();
  return useMemo(
    () => ({
      ...dataAddress(new URLSearchParams(query.toString()), availableYears),
      setPlace: (townId: string) => changeAddress({ place: townId }),
      setYears: (years: readonly number[] | null) => changeAddress({ years: years?.join(",") ?? null }),
      setOnlyBlanks: (onlyBlanks: boolean) => changeAddress({ blanks: onlyBlanks ? "only" : null }),
      setCell: (cell: { readonly indicatorId: string; readonly year: number }) =>
        changeAddress({ indicator: cell.indicatorId, year: String(cell.year) }),
    }),
    [query, availableYears],
  );
}
