"use client";

import type { ObservationDraft } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { useCallback, useState } from "react";
import { CellPanel } from "./cell-panel.tsx";
import { CellSide } from "./cell-side.tsx";
import { DataHeader } from "./data-header.tsx";
import type { DataScreenProps } from "./data-screen.tsx";
import { DataToolbar } from "./data-toolbar.tsx";
import { GridLegend } from "./grid-legend.tsx";
import { cellKey } from "./grid-model.ts";
import { gridRows } from "./grid-place.ts";
import type { GridPosition } from "./grid-step.ts";
import { IndicatorGrid } from "./indicator-grid.tsx";
import { mayEditData } from "./may-edit-data.ts";
import { PasteDialog } from "./paste-dialog.tsx";
import { RefusedCellNotice } from "./refused-cell-notice.tsx";
import { useCellEdits } from "./use-cell-edits.ts";
import { useDataEditor } from "./use-data-editor.ts";
import { useDataView } from "./use-data-view.ts";
import type { DataWords } from "./use-data-words.ts";
import { useGridFocus } from "./use-grid-focus.ts";
import { YearsDialog } from "./years-dialog.tsx";

/** The grid with its tools, and the panel that writes the active cell. */
export function DataWorkspace(props: DataScreenProps & { readonly words: DataWords }) {
  const { words, places, indicators, currentYear } = props;
  const { t, local } = words;
  const canEdit = mayEditData(props.role);
  const editor = useDataEditor(props.projectId, props.observations);
  const view = useDataView(props, editor.observations);
  const { address, place, model, active } = view;
  const nameOfDraft = useCallback(
    ({ indicatorId, year }: ObservationDraft) => {
      const indicator = indicators.find(({ id }) => id === indicatorId);
      return `${indicator ? local(indicator.name) : indicatorId} ${year}`;
    },
    [indicators, local],
  );
  const edits = useCellEdits(editor.save, (draft) => t("saved", { cell: nameOfDraft(draft) }));
  const focus = useGridFocus(active?.position ?? null);
  const [layer, setLayer] = useState<"none" | "years" | "paste">("none");
  const [pasted, setPasted] = useState("");
  const placeName = local(place.name);
  const key = active ? cellKey(active.row.indicator.id, place.townId, active.year) : "";

  function edit(position: GridPosition) {
    view.choose(position);
    focus.toForm();
  }

  return (
    <>
      <DataHeader
        model={model}
        indicators={indicators}
        observations={editor.observations}
        place={{ townId: place.townId, name: placeName }}
        unsaved={edits.unsavedKeys.size}
        canEdit={canEdit}
        words={words}
        onPaste={() => {
          setPasted("");
          setLayer("paste");
        }}
      />
      {edits.refused && (
        <div className="sticky top-2 z-30 mb-4 rounded-lg shadow-lifted">
          <RefusedCellNotice
            refused={edits.refused}
            cell={nameOfDraft(edits.refused.draft)}
            words={words}
            onOpen={() => {
              if (edits.refused) view.chooseCell(edits.refused.draft);
              edits.dismissRefused();
              focus.toForm();
            }}
            onDismiss={edits.dismissRefused}
          />
        </div>
      )}
      <div className="items-start gap-4 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem]">
        <section data-panel className="min-w-0 overflow-hidden rounded-lg border border-hairline bg-panel">
          <DataToolbar
            places={places.map(({ townId, name }) => ({ townId, name: local(name) }))}
            townId={place.townId}
            onlyBlanks={address.onlyBlanks}
            model={model}
            availableYears={view.available.length}
            column={active?.position.column ?? 0}
            words={words}
            onPlace={address.setPlace}
            onOnlyBlanks={address.setOnlyBlanks}
            onChooseYears={() => setLayer("years")}
            onColumn={(column) => view.choose({ row: active?.position.row ?? 0, column })}
          />
          {active ? (
            <div ref={focus.gridRef}>
              <IndicatorGrid
                model={model}
                townId={place.townId}
                placeName={placeName}
                words={words}
                active={active.position}
                unsavedKeys={edits.unsavedKeys}
                onActive={view.choose}
                onEdit={edit}
                onPaste={
                  canEdit
                    ? (text) => {
                        setPasted(text);
                        setLayer("paste");
                      }
                    : null
                }
              />
            </div>
          ) : (
            <div className="p-4">
              <EmptyState
                title={t("grid.none")}
                action={<Button onClick={() => address.setOnlyBlanks(false)}>{t("grid.showAll")}</Button>}
              />
            </div>
          )}
          <GridLegend />
        </section>
        {active && (
          <CellSide
            kicker={t("form.kicker", {
              capacity: t(`capacity.${active.row.indicator.capacity ?? "none"}`),
              id: active.row.indicator.id,
            })}
            title={t("form.title", { indicator: local(active.row.indicator.name), year: String(active.year) })}
            isOpen={focus.isFormOpen}
            onClose={focus.toGrid}
          >
            <CellPanel
              key={key}
              indicator={active.row.indicator}
              townId={place.townId}
              year={active.year}
              placeName={placeName}
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
        )}
      </div>
      {layer === "years" && (
        <YearsDialog
          available={view.available}
          shown={model.years}
          onApply={(years) => {
            address.setYears(years);
            setLayer("none");
          }}
          onClose={() => setLayer("none")}
        />
      )}
      {layer === "paste" && active && (
        <PasteDialog
          text={pasted}
          at={active.position}
          indicators={gridRows(model).map(({ indicator }) => indicator)}
          years={model.years}
          townId={place.townId}
          currentYear={currentYear}
          stored={editor.observations}
          lastSource={edits.lastSource}
          words={words}
          onSave={editor.save}
          onDone={(count) => {
            setLayer("none");
            edits.report(t("pasting.done", { count }));
          }}
          onClose={() => setLayer("none")}
        />
      )}
    </>
  );
}
