"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { GridPosition } from "./grid-step.ts";

export interface GridFocus {
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly formRef: RefObject<HTMLFormElement | null>;
  /** On phones: whether the form's sheet is up. */
  readonly isFormOpen: boolean;
  readonly toForm: () => void;
  readonly toGrid: () => void;
}

/** Takes the keyboard from the active cell to its form and back. */
export function useGridFocus(active: GridPosition | null): GridFocus {
  const gridRef = useRef<HTMLDivElement>(null);
  const formRef = useRef<HTMLFormElement>(null);
  const [isFormOpen, setFormOpen] = useState(false);
  const wanted = useRef<"form" | "grid" | null>(null);

  useEffect(() => {
    if (wanted.current === "form") {
      const form = formRef.current;
      if (!form) return;
      const field =
        form.querySelector<HTMLInputElement>("input[inputmode=decimal]") ??
        form.querySelector<HTMLInputElement>("input:checked");
      field?.focus();
      field?.select();
    }
    if (wanted.current === "grid" && active) {
      gridRef.current?.querySelector<HTMLElement>(`[data-cell="${active.row} ${active.column}"]`)?.focus();
    }
    wanted.current = null;
  });

  return {
    gridRef,
    formRef,
    isFormOpen,
    toForm: () => {
      wanted.current = "form";
      setFormOpen(true);
    },
    toGrid: () => {
      wanted.current = "grid";
      setFormOpen(false);
    },
  };
}
