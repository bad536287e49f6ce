"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { changeAddress } from "@/features/shell/change-address.ts";

/** What is open beside the table, kept in the address: a watched indicator, or the library to choose from. */
export function useIndicatorsAddress() {
  const query = useSearchParams();
  return useMemo(
    () => ({
      openId: query.get("open"),
      isLibraryOpen: query.get("library") === "open",
      open: (id: string) => changeAddress({ open: id, library: null }),
      openLibrary: () => changeAddress({ open: null, library: "open" }),
      close: () => changeAddress({ open: null, library: null }),
    }),
    [query],
  );
}
