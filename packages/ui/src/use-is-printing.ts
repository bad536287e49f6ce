"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Whether the page is going to paper just now, for what draws only the part in sight: paper wants the whole. The page is
 * drawn anew before the browser takes its picture.
 *
 * @example
 * const shown = useIsPrinting() ? rows : rows.slice(0, 200);
 */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
