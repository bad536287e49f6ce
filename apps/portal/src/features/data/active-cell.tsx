"use client";

import { CellPanel } from "./cell-panel.tsx";
import { CellSide } from "./cell-side.tsx";
import { cellKey } from "./grid-model.ts";
import type { GridPlace } from "./grid-place.ts";
import type { CellEdits } from "./use-cell-edits.ts";
import type { GridView } from "./use-data-view.ts";
import type { DataWords } from "./use-data-words.ts";
import type { GridFocus } from "./use-grid-focus.ts";

interface ActiveCellProps {
  readonly active: GridPlace;
  readonly place: GridView["place"];
  readonly currentYear: number;
  readonly canEdit: boolean;
  readonly edits: CellEdits;
  readonly focus: GridFocus;
  readonly words: DataWords;
}

/** The cell where the keyboard stands, beside the grid: what is known of it, and the form to write it. */
export function ActiveCell({ active, place, currentYear, canEdit, edits, focus, words }: ActiveCellProps) {
  const { t, local } = words;
  const { indicator } = active.row;
  const key = cellKey(indicator.id, place.townId, active.year);
  return (
    <CellSide
      kicker={t("form.kicker", { capacity: t(`capacity.${indicator.capacity ?? "none"}`), id: indicator.id })}
      title={t("form.title", { indicator: local(indicator.name), year: String(active.year) })}
      isOpen={focus.isFormOpen}
      onClose={focus.toGrid}
    >
      <CellPanel
        key={key}
        indicator={indicator}
        townId={place.townId}
        year={active.year}
        placeName={local(place.name)}
        observation={active.cell.observation}
        currentYear={currentYear}
        canEdit={canEdit}
        words={words}
        typed={edits.typed[key] ?? null}
        lastSource={edits.lastSource}
        formRef={focus.formRef}
        onTyped={(form) => edits.type(key, form)}
        onSave={(draft, form) => {
          void edits.submit(draft, form);
          focus.toGrid();
        }}
      />
    </CellSide>
  );
}
