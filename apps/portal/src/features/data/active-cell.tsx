"use client";

import type { Observation } from "@tamarisk/domain";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { CellPanel } from "./cell-panel.tsx";
import { CellSide } from "./cell-side.tsx";
import { cellKey } from "./grid-model.ts";
import type { GridPlace } from "./grid-place.ts";
import type { CellEdits } from "./use-cell-edits.ts";
import type { DataEditor } from "./use-data-editor.ts";
import type { GridView } from "./use-data-view.ts";
import type { DataWords } from "./use-data-words.ts";
import type { GridFocus } from "./use-grid-focus.ts";
import { useWholeObservation } from "./use-whole-observation.ts";

interface ActiveCellProps {
  readonly projectId: Observation["projectId"];
  readonly editor: Pick<DataEditor, "saved" | "pending">;
  readonly active: GridPlace;
  readonly place: GridView["place"];
  readonly currentYear: number;
  readonly canEdit: boolean;
  readonly edits: CellEdits;
  readonly focus: GridFocus;
  readonly words: DataWords;
}

/** The cell where the keyboard stands, beside the grid: what is known of it, and the form to write it. */
export function ActiveCell({
  projectId,
  editor,
  active,
  place,
  currentYear,
  canEdit,
  edits,
  focus,
  words,
}: ActiveCellProps) {
  const { t, local } = words;
  const { indicator } = active.row;
  const whole = useWholeObservation(projectId, editor, active.cell.observation);
  const key = cellKey(indicator.id, place.townId, active.year);
  return (
    <CellSide
      kicker={t("form.kicker", { capacity: t(`capacity.${indicator.capacity ?? "none"}`), id: indicator.id })}
      title={t("form.title", { indicator: local(indicator.name), year: String(active.year) })}
      isOpen={focus.isFormOpen}
      onClose={focus.toGrid}
    >
      {whole.kind === "asking" ? (
        <Skeleton label={t("form.asking")} lines={6} />
      ) : (
        <CellPanel
          key={key}
          indicator={indicator}
          townId={place.townId}
          year={active.year}
          placeName={local(place.name)}
          observation={whole.observation}
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
      )}
    </CellSide>
  );
}
