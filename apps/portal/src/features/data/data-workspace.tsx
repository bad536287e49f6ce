"use client";

import type { ObservationDraft } from "@tamarisk/domain";
import { useCallback, useState } from "react";
import { ActiveCell } from "./active-cell.tsx";
import { DataHeader } from "./data-header.tsx";
import type { DataScreenProps } from "./data-screen-props.ts";
import { GridPanel } from "./grid-panel.tsx";
import { gridRows } from "./grid-place.ts";
import { mayEditData } from "./may-edit-data.ts";
import { PasteDialog } from "./paste-dialog.tsx";
import { RefusedCellNotice } from "./refused-cell-notice.tsx";
import { useCellEdits } from "./use-cell-edits.ts";
import { useDataEditor } from "./use-data-editor.ts";
import { useDataView } from "./use-data-view.ts";
import type { DataWords } from "./use-data-words.ts";
import { useGridFocus } from "./use-grid-focus.ts";
import { YearsDialog } from "./years-dialog.tsx";

/** What lies over the grid: the choice of years, or a pasted block (empty when it was opened by its button). */
type Layer = { readonly kind: "years" } | { readonly kind: "paste"; readonly text: string } | null;

/** The grid with its tools, and the panel that writes the active cell. */
export function DataWorkspace(props: DataScreenProps & { readonly words: DataWords }) {
  const { words, currentYear } = props;
  const { t, local } = words;
  const canEdit = mayEditData(props.role);
  const editor = useDataEditor(props);
  const { overview, isWhole } = editor;
  const view = useDataView(props, editor);
  const { place, model, active } = view;
  const nameOf = useCallback(
    ({ indicatorId, year }: ObservationDraft) => {
      const indicator = overview.indicators.find(({ id }) => id === indicatorId);
      return `${indicator ? local(indicator.name) : indicatorId} ${year}`;
    },
    [overview.indicators, local],
  );
  const edits = useCellEdits(editor.save, (draft) => t("saved", { cell: nameOf(draft) }));
  const focus = useGridFocus(active?.position ?? null);
  const [layer, setLayer] = useState<Layer>(null);
  const { refused } = edits;

  return (
    <div data-print="landscape">
      <DataHeader
        model={model}
        editor={editor}
        place={{ townId: place.townId, name: local(place.name) }}
        unsaved={edits.unsavedKeys.size}
        canEdit={canEdit}
        words={words}
        onPaste={() => setLayer({ kind: "paste", text: "" })}
      />
      {refused && (
        <div className="sticky top-2 z-30 mb-4 rounded-lg shadow-lifted">
          <RefusedCellNotice
            refused={refused}
            cell={nameOf(refused.draft)}
            words={words}
            onOpen={() => {
              view.chooseCell(refused.draft);
              edits.dismissRefused();
              focus.toForm();
            }}
            onDismiss={edits.dismissRefused}
          />
        </div>
      )}
      <div className="items-start gap-4 lg:grid lg:grid-cols-[minmax(0,1fr)_19rem]">
        <GridPanel
          places={props.places}
          view={view}
          focus={focus}
          unsavedKeys={edits.unsavedKeys}
          words={words}
          onChooseYears={() => setLayer({ kind: "years" })}
          missing={isWhole ? 0 : overview.total - overview.indicators.length}
          onPaste={canEdit && isWhole ? (text) => setLayer({ kind: "paste", text }) : null}
        />
        {active && (
          <ActiveCell
            projectId={props.projectId}
            editor={editor}
            active={active}
            place={place}
            currentYear={currentYear}
            canEdit={canEdit}
            edits={edits}
            focus={focus}
            words={words}
          />
        )}
      </div>
      {layer?.kind === "years" && (
        <YearsDialog
          available={view.available}
          shown={model.years}
          onApply={(years) => {
            view.address.setYears(years);
            setLayer(null);
          }}
          onClose={() => setLayer(null)}
        />
      )}
      {layer?.kind === "paste" && active && (
        <PasteDialog
          text={layer.text}
          at={active.position}
          indicators={gridRows(model).map(({ indicator }) => indicator)}
          years={model.years}
          townId={place.townId}
          currentYear={currentYear}
          stored={editor.cells}
          lastSource={edits.lastSource}
          words={words}
          onSave={editor.save}
          onDone={(count) => {
            setLayer(null);
            edits.report(t("pasting.done", { count }));
          }}
          onClose={() => setLayer(null)}
        />
      )}
    </div>
  );
}
