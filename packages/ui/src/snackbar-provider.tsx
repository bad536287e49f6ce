"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";

/** A short message at the foot of the window, with a way back. */
export interface Snack {
  readonly message: ReactNode;
  readonly tone?: "info" | "error";
  readonly undo?: { readonly label: string; readonly onUndo: () => void };
}

export interface SnackbarProviderProps {
  readonly closeLabel: string;
  /** Read aloud as the name of the region: "Messages". */
  readonly label: string;
  /**
   * How long a message stays, twice as long with a way back, which takes a keyboard some presses to reach; it waits while
   * the pointer or the focus is on it.
   */
  readonly seconds?: number;
  readonly children: ReactNode;
}

const SnackContext = createContext<((snack: Snack) => void) | null>(null);

/** Holds the one message on show. Wrap the application in it, then call `useSnackbar()` anywhere inside. */
export function SnackbarProvider({ closeLabel, label, seconds = 8, children }: SnackbarProviderProps) {
  const [shown, setShown] = useState<{ snack: Snack; serial: number } | null>(null);
  const [held, setHeld] = useState(false);
  const show = useCallback((snack: Snack) => {
    setHeld(false);
    setShown((before) => ({ snack, serial: (before?.serial ?? 0) + 1 }));
  }, []);

  useEffect(() => {
    if (!shown || held || shown.snack.tone === "error") return;
    const timer = setTimeout(() => setShown(null), (shown.snack.undo ? 2 : 1) * seconds * 1000);
    return () => clearTimeout(timer);
  }, [shown, held, seconds]);

  const undo = shown?.snack.undo;
  return (
    <SnackContext.Provider value={useMemo(() => show, [show])}>
      {children}
      <section
        aria-label={label}
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex justify-center print:hidden"
      >
        {shown && (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only hold the clock
          <div
            key={shown.serial}
            onPointerEnter={() => setHeld(true)}
            onPointerLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
            className="pointer-events-auto flex max-w-xl items-center gap-3 rounded-lg border border-hairline bg-panel py-2 pl-4 pr-2 shadow-lifted"
          >
            <p className={shown.snack.tone === "error" ? "m-0 flex-1 text-error" : "m-0 flex-1"}>
              {shown.snack.message}
            </p>
            {undo && (
              <Button
                size="sm"
                onClick={() => {
                  setShown(null);
                  undo.onUndo();
                }}
              >
                {undo.label}
              </Button>
            )}
            <IconButton icon="close" label={closeLabel} onClick={() => setShown(null)} />
          </div>
        )}
      </section>
    </SnackContext.Provider>
  );
}

/**
 * Shows a message: `show({ message: "Measure deleted", undo: { label: "Undo", onUndo } })`.
 *
 * @throws {Error} Outside a `SnackbarProvider`.
 */
export function useSnackbar(): (snack: Snack) => void {
  const show = useContext(SnackContext);
  if (!show) throw new Error("useSnackbar was called outside SnackbarProvider; wrap the application in one");
  return show;
}
