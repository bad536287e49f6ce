"use client";

import { useSyncExternalStore } from "react";

const narrow = "(max-width: 39.99rem)";

/** Whether the window is as narrow as a phone; the server assumes it is not. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(narrow);
      query.addEventListener("change", onChange);
      return () => query.removeEventListener("change", onChange);
    },
    () => window.matchMedia(narrow).matches,
    () => false,
  );
}
