"use client";

import { useSyncExternalStore } from "react";

const wide = "(min-width: 64rem)";

/** Whether there is room for a panel beside the page's main thing. The server assumes there is. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(wide).matches,
    () => true,
  );
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
