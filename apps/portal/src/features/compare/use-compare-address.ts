"use client";

import type { EnsembleId } from "@tamarisk/domain";
import type { Sort } from "@tamarisk/ui/sort-rows";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import type { ShownTheme } from "@/features/futures/outcome-themes.ts";
import { changeAddress } from "@/features/shell/change-address.ts";
import { addressOfSort, compareAddress } from "./compare-address.ts";

/** What the reader has chosen, kept in the address so that it can be shared, reloaded and read in the other language. */
export function useCompareAddress() {
  const query = useSearchParams();
  return useMemo(
    () => ({
      ...compareAddress(new URLSearchParams(query.toString())),
      setRun: (ensembleId: EnsembleId) => changeAddress({ run: ensembleId }),
      setTheme: (theme: ShownTheme) => changeAddress({ theme }),
      setYear: (year: number) => changeAddress({ year: String(year) }),
      setSort: (sort: Sort) => changeAddress({ sort: addressOfSort(sort) }),
    }),
    [query],
  );
}

export type CompareAddressControl = ReturnType<typeof useCompareAddress>;
