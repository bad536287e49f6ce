import { useMemo, useRef } from "react";

/**
 * Brings the focus back to where it was when a layer opened. Radix returns it only to its own trigger; ours open from
 * table rows, menus and links.
 */
export function useReturnFocus(): { onOpenAutoFocus: () => void; onCloseAutoFocus: () => void } {
  const origin = useRef<Element | null>(null);
  return useMemo(
    () => ({
      onOpenAutoFocus: () => {
        origin.current = document.activeElement;
      },
      onCloseAutoFocus: () => {
        if (origin.current instanceof HTMLElement && origin.current.isConnected) origin.current.focus();
      },
    }),
    [],
  );
}
