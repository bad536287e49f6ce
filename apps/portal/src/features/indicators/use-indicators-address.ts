"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";

/** What is open beside the table, kept in the address: a watched indicator, or the library to choose from. */
export function useIndicatorsAddress() {
  const query = useSearchParams();
  return useMemo(
    () => ({
      openId: query.get("open"),
      isLibraryOpen: query.get("library") === "open",
      open: (id: string) => change({ open: id, library: null }),
      openLibrary: () => change({ open: null, library: "open" }),
      close: () => change({ open: null, library: null }),
    }),
    [query],
  );
}

function change(parts: Readonly<Record<string, string | null>>): void {
  const next = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  const search = next.toString();
  window.history.replaceState(null, "", search === "" ? window.location.pathname : `?${search}`);
}
