"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useLayoutEffect, useRef } from "react";
import { rememberPage } from "./remember-page.ts";

/**
 * Whether the reader is still on this page and waits for no other, for what comes late to ask before it writes the address.
 * A choice that the address shows starts anew: it has called off the page that was on its way.
 *
 * @example
 * const isStillHere = useIsStillHere();
 * start.mutate(order, { onSuccess: ({ id }) => isStillHere() && changeAddress({ run: id }) });
 */
export function useIsStillHere(): () => boolean {
  const query = useSearchParams().toString();
  const remembered = useRef<() => boolean>(() => true);
  // Before the effects that may write the address.
  useLayoutEffect(() => {
    remembered.current = rememberPage();
  }, [query]);
  return useCallback(() => remembered.current(), []);
}
