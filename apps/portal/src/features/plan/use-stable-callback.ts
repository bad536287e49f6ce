"use client";

import { useCallback, useLayoutEffect, useRef } from "react";

/** A function that stays the same while what it does is always the latest, so that rows that got it need not be drawn anew. */
export function useStableCallback<Args extends readonly unknown[], Result>(
  callback: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args) => latest.current(...args), []);
}
