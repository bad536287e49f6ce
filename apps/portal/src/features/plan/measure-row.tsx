"use client";

import { classNames } from "@tamarisk/ui/class-names";
import { TimelineRow } from "@tamarisk/ui/timeline-row";
import { asName } from "@/i18n/as-name.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { BudgetCell } from "./budget-cell.tsx";
import { moveKeys } from "./move-keys.ts";
import { measureMoves } from "./moves.ts";
import { placeOfUnit } from "./plan-place.ts";
import type { PlanRow } from "./plan-rows.ts";
import { usePlanTable } from "./plan-table-context.ts";
import { RowMenu } from "./row-menu.tsx";
import { measureBar } from "./timeline-bars.ts";
import { budgetTotal } from "./unit-summary.ts";

type MeasureRowData = Extract<PlanRow, { kind: "measure" }>;

/** One measure: its name opens the side panel. */
export function MeasureRow({ row }: { readonly row: MeasureRowData }) {
  const { plan, words, span, currentYear, canEdit, focus, onFocus, onEdit } = usePlanTable();
  const { measure } = row;
  const isChosen = focus !== null && "measureId" in focus && focus.measureId === measure.id;
  const years = words.years(measure.startYear, measure.endYear);
  return (
    <tr className={isChosen ? "bg-accent-wash" : "hover:bg-wash/60"}>
      <td className="py-0.5 pl-16.5 pr-2 max-sm:pl-13">
        <div className="flex items-center gap-2">
          <div className="min-w-0 flex-1 py-0.5">
            <button
              type="button"
              aria-current={isChosen ? "true" : undefined}
              data-measure={measure.id}
              className={classNames("link text-left max-sm:min-h-9", isChosen && "font-semibold")}
              onClick={() => onFocus({ kind: "measure", measureId: measure.id })}
              onKeyDown={canEdit ? moveKeys(measureMoves(plan, measure.id), onEdit) : undefined}
            >
              <LocalText isName text={measure.title} />
            </button>
            <p className="m-0 text-xs text-muted md:hidden">
              {years}
              {measure.budgetMillionCny !== null && (
                <> · {words.t("measure.budget", { amount: words.amount(measure.budgetMillionCny) })}</>
              )}
            </p>
          </div>
          {canEdit && <MeasureMenu row={row} />}
        </div>
      </td>
      <td className="relative p-0 max-md:hidden">
        <div className="absolute inset-0">
          <TimelineRow span={span} today={currentYear} bar={measureBar(measure, years, isChosen)} label={years} />
          {(measure.startYear === null || measure.endYear === null) && (
            <span aria-hidden="true" className="absolute inset-y-0 left-[6%] flex items-center text-xs text-muted">
              <span className={classNames("px-1", isChosen ? "bg-accent-wash" : "bg-panel")}>{years}</span>
            </span>
          )}
        </div>
      </td>
      <td className="px-3 max-md:hidden">
        {measure.budgetMillionCny === null ? (
          <span className="text-xs text-muted">{words.t("measure.notAssessed")}</span>
        ) : (
          <BudgetCell total={budgetTotal([measure])} count={1} />
        )}
      </td>
    </tr>
  );
}

function MeasureMenu({ row: { measure } }: { readonly row: MeasureRowData }) {
  const { plan, words, onFocus, onEdit } = usePlanTable();
  const { t } = words;
  const unitName = (unitId: string) => {
    const place = placeOfUnit(plan, unitId);
    return place ? `${place.item.code} ${asName(words.local(place.item.title))}` : "";
  };
  return (
    <span className="print:hidden">
      <RowMenu
        label={t("measure.actions", { title: words.local(measure.title) })}
        moves={measureMoves(plan, measure.id)}
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
        ]}
        onRemove={() => onEdit({ kind: "remove-measure", measureId: measure.id })}
      />
    </span>
  );
}
