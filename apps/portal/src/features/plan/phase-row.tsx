"use client";

import type { Phase } from "@tamarisk/domain";
import type { MenuItem } from "@tamarisk/ui/menu";
import { TimelineRow } from "@tamarisk/ui/timeline-row";
import { LocalText } from "@/i18n/local-text.tsx";
import { moveKeys } from "./move-keys.ts";
import { phaseMoves } from "./moves.ts";
import { phaseTiming } from "./phase-timing.ts";
import type { PlanRow } from "./plan-rows.ts";
import { usePlanTable } from "./plan-table-context.ts";
import { RowMenu } from "./row-menu.tsx";
import { phaseBar } from "./timeline-bars.ts";

/** A phase's heading: its name, its stretch of years, and what it waits for. */
export function PhaseRow({ row }: { readonly row: Extract<PlanRow, { kind: "phase" }> }) {
  const { words, span, currentYear, canEdit, onFocus } = usePlanTable();
  const { phase, number, opening } = row;
  const timing = phaseTiming(phase, opening, currentYear);
  return (
    <tr className="border-y border-hairline bg-wash">
      <th scope="rowgroup" className="py-1.5 pl-4 pr-2 text-left max-sm:pl-3">
        <div className="flex items-center gap-2">
          <span className="shrink-0 rounded-sm bg-ink px-2 text-xs leading-5 font-semibold text-on-ink">
            {words.phaseName(number)}
          </span>
          {canEdit ? (
            <button
              type="button"
              className="min-w-0 text-left font-semibold hover:underline max-sm:-my-2 max-sm:py-2"
              onClick={() => onFocus({ kind: "edit-phase", phaseId: phase.id })}
            >
              <LocalText isName text={phase.title} />
            </button>
          ) : (
            <span className="min-w-0">
              <LocalText isName text={phase.title} />
            </span>
          )}
          {canEdit && (
            <span className="ml-auto print:hidden">
              <PhaseMenu phase={phase} number={number} />
            </span>
          )}
        </div>
        <p className="m-0 text-xs font-normal text-muted md:hidden">{words.timing(timing)}</p>
      </th>
      <td className="px-2 text-xs text-muted max-md:hidden!">
        {(phase.startYear !== null || phase.endYear !== null) && words.years(phase.startYear, phase.endYear)}
      </td>
      <td className="relative p-0 max-md:hidden!">
        <div className="absolute inset-0">
          <TimelineRow
            span={span}
            today={currentYear}
            bar={phaseBar(phase, opening, timing, span)}
            label={words.timing(timing)}
          />
        </div>
      </td>
      <td className="px-3 text-xs text-muted max-md:hidden!">{words.timing(timing)}</td>
    </tr>
  );
}

function PhaseMenu({ phase, number }: { readonly phase: Phase; readonly number: number }) {
  const { plan, words, onFocus, onRemove, onEdit } = usePlanTable();
  const { t } = words;
  const moves = phaseMoves(plan, phase.id);
  const first: MenuItem[] = [
    {
      kind: "action",
      id: "edit",
      label: t("menu.edit"),
      icon: "edit",
      onSelect: () => onFocus({ kind: "edit-phase", phaseId: phase.id }),
    },
    {
      kind: "action",
      id: "add-unit",
      label: t("addUnit"),
      icon: "plus",
      onSelect: () => onFocus({ kind: "new-unit", phaseId: phase.id }),
    },
    ...(phase.gate || number === 1
      ? []
      : [
          {
            kind: "action",
            id: "set-gate",
            label: t("gate.setBefore", { phase: words.number(number) }),
            icon: "lock",
            onSelect: () => onFocus({ kind: "edit-gate", phaseId: phase.id }),
          } as const,
        ]),
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the button inside
    <span onKeyDown={moveKeys(moves, onEdit)}>
      <RowMenu
        label={t("phase.actions", { phase: words.number(number) })}
        movesOf={() => moves}
        first={first}
        onRemove={() => onRemove({ kind: "remove-phase", phaseId: phase.id })}
      />
    </span>
  );
}
