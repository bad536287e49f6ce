"use client";

import type { Measure } from "@tamarisk/domain";
import { classNames } from "@tamarisk/ui/class-names";
import { TimelineRow } from "@tamarisk/ui/timeline-row";
import { memo, type ReactNode } from "react";
import { asName } from "@/i18n/as-name.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { BudgetCell } from "./budget-cell.tsx";
import { CellInput } from "./cell-input.tsx";
import type { MeasureCell } from "./measure-cell.ts";
import { moveKeys } from "./move-keys.ts";
import { measureMoves } from "./moves.ts";
import { placeOfUnit } from "./plan-place.ts";
import { usePlanRow } from "./plan-row-context.ts";
import { RowMenu } from "./row-menu.tsx";
import { type MeasureMarks, measureBar } from "./timeline-bars.ts";
import { type MeasureCells, useMeasureCells } from "./use-measure-cells.ts";

interface MeasureRowProps extends MeasureMarks {
  readonly measure: Measure;
}

/**
 * One measure: its name opens the side panel, its years and its budget are typed where they stand. Drawn anew only when
 * something about it changes.
 */
export const MeasureRow = memo(function MeasureRow({ measure, ...marks }: MeasureRowProps) {
  const { words, span, currentYear, canEdit } = usePlanRow();
  const { t } = words;
  const cells = useMeasureCells(measure);
  const { startYear, endYear, budgetMillionCny } = measure;
  const years = words.years(startYear, endYear);
  const hasNoYears = startYear === null && endYear === null;
  return (
    <tr
      className={classNames(
        "max-md:grid! max-md:grid-cols-[10rem_1fr] max-sm:grid-cols-[9rem_1fr]",
        marks.isChosen ? "bg-accent-wash" : "hover:bg-wash/60",
      )}
    >
      <td className="py-0.5 pl-16.5 pr-2 max-md:col-span-2 max-sm:pl-13">
        <div className="flex items-center gap-2">
          <div className="min-w-0 flex-1 py-0.5">
            <MeasureName measure={measure} marks={marks} cells={cells} />
          </div>
          {canEdit && <MeasureMenu measure={measure} onRename={() => cells.begin("title")} />}
        </div>
      </td>
      <td className="whitespace-nowrap px-2 text-xs max-md:pl-16.5 max-sm:pl-13">
        <Cell cell="years" cells={cells}>
          <span className={hasNoYears ? "text-muted" : undefined}>{hasNoYears ? t("cell.notSet") : years}</span>
        </Cell>
      </td>
      <td className="relative p-0 max-md:hidden!" data-years>
        <div className="absolute inset-0">
          <TimelineRow span={span} today={currentYear} bar={measureBar(measure, marks)} label={years} />
        </div>
      </td>
      <td className="px-3">
        <Cell cell="budget" cells={cells}>
          {budgetMillionCny === null ? (
            <span className="text-xs text-muted">{t("measure.notAssessed")}</span>
          ) : (
            <BudgetCell measures={[measure]} />
          )}
        </Cell>
      </td>
    </tr>
  );
});

interface MeasureNameProps extends Pick<MeasureRowProps, "measure"> {
  readonly marks: MeasureMarks;
  readonly cells: MeasureCells;
}

/** Opens the side panel; F2, or a press on the name of the chosen measure, types a new one. */
function MeasureName({ measure, marks, cells }: MeasureNameProps) {
  const { words, canEdit, planNow, onFocus, onEdit } = usePlanRow();
  const { isChosen, relation } = marks;
  if (cells.typing === "title") return <CellInput {...cells.inputProps("title")} />;
  return (
    <>
      <button
        type="button"
        ref={cells.cellRef("title")}
        aria-current={isChosen ? "true" : undefined}
        aria-keyshortcuts={canEdit ? "F2" : undefined}
        data-measure={measure.id}
        className={classNames("link text-left max-sm:min-h-10", isChosen && "font-semibold")}
        onClick={() =>
          isChosen && canEdit ? cells.begin("title") : onFocus({ kind: "measure", measureId: measure.id })
        }
        onKeyDown={
          canEdit
            ? (event) => {
                if (event.key === "F2") cells.begin("title");
                else moveKeys(measureMoves(planNow(), measure.id), onEdit)(event);
              }
            : undefined
        }
      >
        <LocalText isName text={measure.title} />
      </button>
      {relation && <span className="ml-2 text-xs text-muted">{words.t(`relation.${relation}`)}</span>}
    </>
  );
}

interface CellProps {
  readonly cell: Exclude<MeasureCell, "title">;
  readonly cells: MeasureCells;
  readonly children: ReactNode;
}

/** Years or budget: a press or Enter begins to type; plain for those who may only read. */
function Cell({ cell, cells, children }: CellProps) {
  const { canEdit } = usePlanRow();
  if (!canEdit) return children;
  if (cells.typing === cell) return <CellInput {...cells.inputProps(cell)} className="text-xs" />;
  return (
    <button
      type="button"
      ref={cells.cellRef(cell)}
      onClick={() => cells.begin(cell)}
      className="-mx-1.5 block min-h-7 w-[calc(100%+0.75rem)] rounded-md border border-transparent px-1.5 text-left hover:border-field hover:bg-panel max-sm:min-h-10 print:border-0"
    >
      <span className="sr-only">{cells.inputProps(cell).label}: </span>
      {children}
    </button>
  );
}

function MeasureMenu({ measure, onRename }: { readonly measure: Measure; readonly onRename: () => void }) {
  const { words, planNow, onFocus, onEdit } = usePlanRow();
  const { t } = words;
  const unitName = (unitId: string) => {
    const place = placeOfUnit(planNow(), unitId);
    return place ? `${place.item.code} ${asName(words.local(place.item.title))}` : "";
  };
  return (
    <span className="print:hidden">
      <RowMenu
        label={t("measure.actions", { title: words.local(measure.title) })}
        movesOf={() => measureMoves(planNow(), measure.id)}
        elsewhereTitle={t("menu.toUnit")}
        elsewhereName={unitName}
        first={[
          {
            kind: "action",
            id: "edit",
            label: t("menu.edit"),
            icon: "edit",
            onSelect: () => onFocus({ kind: "edit-measure", measureId: measure.id }),
          },
          { kind: "action", id: "rename", label: t("menu.rename"), onSelect: onRename },
        ]}
        onRemove={() => onEdit({ kind: "remove-measure", measureId: measure.id })}
      />
    </span>
  );
}
