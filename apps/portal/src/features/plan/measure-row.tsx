"use client";

import type { Measure } from "@tamarisk/domain";
import { classNames } from "@tamarisk/ui/class-names";
import { TimelineRow } from "@tamarisk/ui/timeline-row";
import { memo } from "react";
import { asName } from "@/i18n/as-name.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { BudgetCell } from "./budget-cell.tsx";
import { moveKeys } from "./move-keys.ts";
import { measureMoves } from "./moves.ts";
import { placeOfUnit } from "./plan-place.ts";
import { usePlanRow } from "./plan-row-context.ts";
import { RowMenu } from "./row-menu.tsx";
import { type MeasureMarks, measureBar } from "./timeline-bars.ts";

interface MeasureRowProps extends MeasureMarks {
  readonly measure: Measure;
}

/** One measure: its name opens the side panel. Drawn anew only when something about it changes. */
export const MeasureRow = memo(function MeasureRow({ measure, ...marks }: MeasureRowProps) {
  const { words, span, currentYear, canEdit, planNow, onFocus, onEdit } = usePlanRow();
  const { isChosen } = marks;
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
              onKeyDown={canEdit ? (event) => moveKeys(measureMoves(planNow(), measure.id), onEdit)(event) : undefined}
            >
              <LocalText isName text={measure.title} />
            </button>
            {marks.relation && <span className="ml-2 text-xs text-muted">{words.t(`relation.${marks.relation}`)}</span>}
            <p className="m-0 text-xs text-muted md:hidden">
              {years}
              {measure.budgetMillionCny !== null && (
                <> · {words.t("measure.budget", { amount: words.amount(measure.budgetMillionCny) })}</>
              )}
            </p>
          </div>
          {canEdit && <MeasureMenu measure={measure} />}
        </div>
      </td>
      <td className="relative p-0 max-md:hidden">
        <div className="absolute inset-0">
          <TimelineRow span={span} today={currentYear} bar={measureBar(measure, years, marks)} label={years} />
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
          <BudgetCell measures={[measure]} />
        )}
      </td>
    </tr>
  );
});

function MeasureMenu({ measure }: { readonly measure: Measure }) {
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
        ]}
        onRemove={() => onEdit({ kind: "remove-measure", measureId: measure.id })}
      />
    </span>
  );
}
