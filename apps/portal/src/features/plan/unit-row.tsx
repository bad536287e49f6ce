"use client";

import type { ImplementationUnit } from "@tamarisk/domain";
import { classNames } from "@tamarisk/ui/class-names";
import { Icon } from "@tamarisk/ui/icon";
import { TimelineRow } from "@tamarisk/ui/timeline-row";
import { asName } from "@/i18n/as-name.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { BudgetCell } from "./budget-cell.tsx";
import { moveKeys } from "./move-keys.ts";
import { unitMoves } from "./moves.ts";
import { placeOfPhase } from "./plan-place.ts";
import type { PlanRow } from "./plan-rows.ts";
import { usePlanTable } from "./plan-table-context.ts";
import { RowMenu } from "./row-menu.tsx";
import { unitBar } from "./timeline-bars.ts";
import { unitSummary } from "./unit-summary.ts";

const actorsShown = 4;

interface UnitRowProps {
  readonly row: Extract<PlanRow, { kind: "unit" }>;
  readonly isCollapsed: boolean;
  readonly onToggle: () => void;
}

/** An implementation unit: what it is, who acts in it, when, and what it costs altogether. */
export function UnitRow({ row, isCollapsed, onToggle }: UnitRowProps) {
  const { words, span, currentYear, canEdit, onFocus } = usePlanTable();
  const { t } = words;
  const { unit, opening } = row;
  const summary = unitSummary(unit);
  return (
    <tr className="border-t border-hairline">
      <th scope="row" className="py-2 pl-1.5 pr-2 text-left align-middle font-normal">
        <div className="flex items-start gap-1">
          <button
            type="button"
            aria-expanded={!isCollapsed}
            aria-label={t(isCollapsed ? "unit.show" : "unit.hide", { code: unit.code })}
            onClick={onToggle}
            className="grid size-6 shrink-0 place-items-center text-muted hover:text-ink max-sm:size-11 max-sm:-my-2.5 print:invisible"
          >
            <span className={isCollapsed ? "" : "rotate-90"}>
              <Icon name="chevron-right" size={12} />
            </span>
          </button>
          <span className="w-7 shrink-0 pt-px font-semibold text-mature">{unit.code}</span>
          <div className="min-w-0 flex-1">
            <UnitTitle unit={unit} onEdit={canEdit ? () => onFocus({ kind: "edit-unit", unitId: unit.id }) : null} />
            <ActorChips stakeholderIds={summary.stakeholderIds} leadIds={summary.leadIds}>
              {(isCollapsed || unit.measures.length === 0) && (
                <span className="px-0.5 text-muted">{t("unit.measures", { count: unit.measures.length })}</span>
              )}
            </ActorChips>
            {summary.years && (
              <p className="m-0 text-xs text-muted md:hidden">{words.years(summary.years.start, summary.years.end)}</p>
            )}
          </div>
          {canEdit && <UnitMenu unit={unit} />}
        </div>
      </th>
      <td className="px-2 text-xs max-md:hidden!">
        {summary.years && words.years(summary.years.start, summary.years.end)}
      </td>
      <td className="relative p-0 max-md:hidden!">
        <div className="absolute inset-0">
          <TimelineRow
            span={span}
            today={currentYear}
            bar={summary.years && unitBar(unit, summary.years, opening)}
            label={words.years(summary.years?.start ?? null, summary.years?.end ?? null)}
          />
        </div>
      </td>
      <td className="px-3 max-md:pl-14 max-md:pb-1.5 max-sm:pl-20">
        {unit.measures.length > 0 && <BudgetCell measures={unit.measures} />}
      </td>
    </tr>
  );
}

function UnitTitle({ unit, onEdit }: { readonly unit: ImplementationUnit; readonly onEdit: (() => void) | null }) {
  if (!onEdit) return <LocalTitle unit={unit} />;
  return (
    <button type="button" className="text-left hover:underline max-sm:-my-2 max-sm:py-2" onClick={onEdit}>
      <LocalTitle unit={unit} />
    </button>
  );
}

function LocalTitle({ unit }: { readonly unit: ImplementationUnit }) {
  return (
    <span className="font-semibold">
      <LocalText isName text={unit.title} />
    </span>
  );
}

/** Who acts, as chips; those who lead stand first, framed. */
function ActorChips({
  stakeholderIds,
  leadIds,
  children,
}: {
  readonly stakeholderIds: readonly string[];
  readonly leadIds: ReadonlySet<string>;
  readonly children?: React.ReactNode;
}) {
  const { words, stakeholderName } = usePlanTable();
  const hidden = stakeholderIds.length - actorsShown;
  return (
    <div className="mt-0.5 flex flex-wrap gap-x-1 gap-y-0.5 text-xs">
      {stakeholderIds.slice(0, actorsShown).map((id) => (
        <span
          key={id}
          className={classNames("rounded-sm bg-wash px-1.5 py-px", leadIds.has(id) && "outline outline-edge")}
        >
          {leadIds.has(id) && <span className="sr-only">{words.t("role.lead")}: </span>}
          {stakeholderName(id)}
        </span>
      ))}
      {hidden > 0 && <span className="px-0.5 text-muted">{words.t("unit.moreActors", { count: hidden })}</span>}
      {children}
    </div>
  );
}

function UnitMenu({ unit }: { readonly unit: ImplementationUnit }) {
  const { plan, words, onFocus, onRemove, onEdit } = usePlanTable();
  const { t } = words;
  const moves = unitMoves(plan, unit.id);
  const nameOf = (phaseId: string) => {
    const place = placeOfPhase(plan, phaseId);
    return place ? `${words.phaseName(place.index + 1)} ${asName(words.local(place.item.title))}` : "";
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the button inside
    <span className="print:hidden" onKeyDown={moveKeys(moves, onEdit)}>
      <RowMenu
        label={t("unit.actions", { code: unit.code })}
        movesOf={() => moves}
        elsewhereTitle={t("menu.toPhase")}
        elsewhereName={nameOf}
        first={[
          {
            kind: "action",
            id: "edit",
            label: t("menu.edit"),
            icon: "edit",
            onSelect: () => onFocus({ kind: "edit-unit", unitId: unit.id }),
          },
          {
            kind: "action",
            id: "add-measure",
            label: t("addMeasure"),
            icon: "plus",
            onSelect: () => onFocus({ kind: "new-measure", unitId: unit.id }),
          },
        ]}
        onRemove={() => onRemove({ kind: "remove-unit", unitId: unit.id })}
      />
    </span>
  );
}
