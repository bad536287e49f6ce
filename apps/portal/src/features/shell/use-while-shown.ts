"use client";

import { useEffect, useRef } from "react";

/**
 * The same act until what asked for it is gone from the page, and then none: an answer that comes after its dialog was
 * closed does not close the one that was opened since.
 *
 * @example
 * const close = useWhileShown(onClose);
 * const save = useMutation({ mutationFn, onSuccess: close });
 */
export function useWhileShown(act: () => void): () => void {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return () => {
    if (isShown.current) act();
  };
}
