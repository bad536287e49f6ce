"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { changeAddress, replaceSearch } from "@/features/shell/change-address.ts";
import { type AtlasFilters, addressWithFilters, filtersFromAddress } from "./atlas-filters.ts";
import { townIdIn } from "./town-id-in.ts";

/** Which list stands beside the chart. */
export type AtlasList = "counties" | "cities";

/** What the reader has chosen, kept in the address so that it can be shared, reloaded and read in the other language. */
export function useAtlasAddress() {
  const query = useSearchParams();
  return useMemo(() => {
    const address = new URLSearchParams(query.toString());
    return {
      filters: filtersFromAddress(address),
      townId: townIdIn(address.get("town")),
      comparedIds: comparedIn(address),
      list: listIn(address),
      // Two quick choices: the second starts from what the first has written, not from what was last drawn.
      setFilters: (change: (now: AtlasFilters) => AtlasFilters) => {
        const now = new URLSearchParams(window.location.search);
        replaceSearch(addressWithFilters(now, change(filtersFromAddress(now))));
      },
      setTown: (townId: string) => changeAddress({ town: townId }),
      setCompared: (ids: readonly string[]) => changeAddress({ with: ids.length > 0 ? ids.join(" ") : null }),
      setList: (list: AtlasList) => changeAddress({ list: list === "cities" ? list : null }),
    };
  }, [query]);
}

function listIn(address: URLSearchParams): AtlasList {
  return address.get("list") === "cities" ? "cities" : "counties";
}

function comparedIn(address: URLSearchParams): string[] {
  return (address.get("with") ?? "").split(" ").filter((id) => /^\d{6}$/.test(id));
}
