"use client";

import type { Measure } from "@tamarisk/domain";
import { useRef, useState } from "react";
import { cellText, isTypedInCell, type MeasureCell, readCell } from "./measure-cell.ts";
import { usePlanRow } from "./plan-row-context.ts";

type Opened = ReturnType<ReturnType<typeof usePlanRow>["storedPlanNow"]>;

/** Which cell of a measure's row is typed in, and what becomes of it. */
export function useMeasureCells(measure: Measure) {
  const { words, storedPlanNow, onFocus, onCellEdit } = usePlanRow();
  const { t, locale, local } = words;
  const [typing, setTyping] = useState<MeasureCell | null>(null);
  const openedOn = useRef<Opened>(null);
  const focusBack = useRef<MeasureCell | null>(null);

  const begin = (cell: MeasureCell) => {
    if (!isTypedInCell(measure, cell)) {
      onFocus({ kind: "edit-measure", measureId: measure.id });
      return;
    }
    openedOn.current = storedPlanNow();
    setTyping(cell);
  };
  return {
    typing,
    begin,
    /** The cell that was typed in takes the focus back when it stands there again. */
    cellRef: (cell: MeasureCell) => (element: HTMLElement | null) => {
      if (!element || focusBack.current !== cell) return;
      focusBack.current = null;
      element.focus();
    },
    inputProps: (cell: MeasureCell) => ({
      label: t(`cell.${cell}`, { title: local(measure.title) }),
      text: cellText(measure, cell, locale),
      placeholder: cell === "title" ? local(measure.title) : t(`cell.example.${cell}`),
      onSave: (text: string) => {
        const read = readCell(measure, cell, text, locale);
        if (!read.ok) return read.problem;
        onCellEdit({ kind: "update-measure", measureId: measure.id, draft: read.value }, openedOn.current);
        return null;
      },
      onDone: (by: "key" | "pointer") => {
        focusBack.current = by === "key" ? cell : null;
        setTyping(null);
      },
    }),
  };
}

export type MeasureCells = ReturnType<typeof useMeasureCells>;
