"use client";

import type { Measure } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { classNames } from "@tamarisk/ui/class-names";
import { Icon } from "@tamarisk/ui/icon";
import { TimelineAxis } from "@tamarisk/ui/timeline-axis";
import { useElementWidth } from "@tamarisk/ui/use-element-width";
import { useMemo, useRef } from "react";
import { DependencyLines } from "./dependency-lines.tsx";
import { dependencyLinks } from "./dependency-links.ts";
import { GateRow } from "./gate-row.tsx";
import { LazyBody } from "./lazy-body.tsx";
import { MeasureRow } from "./measure-row.tsx";
import { PhaseRow } from "./phase-row.tsx";
import { type Baseline, criticalIds, marksOf, planOrder } from "./plan-marks.ts";
import { placeOfMeasure } from "./plan-place.ts";
import { type GateReadings, type PlanRow, planRows } from "./plan-rows.ts";
import { usePlanTable } from "./plan-table-context.ts";
import { likelyHeightOf, rowStretches, wholeUpTo } from "./row-stretches.ts";
import type { MeasureMarks } from "./timeline-bars.ts";
import { UnitRow } from "./unit-row.tsx";

interface PlanTableProps {
  readonly readings: GateReadings;
  readonly collapsed: ReadonlySet<string>;
  readonly onToggle: (unitId: string) => void;
  /** Ids of the measures that a filter lets through; `null` without one. */
  readonly found: ReadonlySet<string> | null;
  readonly showsCritical: boolean;
  readonly baseline: Baseline;
}

const noIds: ReadonlySet<string> = new Set();

/** Beside an open panel the names keep their room: the timeline gives way first, then years and budget. */
const namesFirst = "md:@max-[46rem]:[&_tr>:nth-child(3)>*]:hidden md:@max-[34rem]:[&_tr>:nth-child(n+2)]:hidden";

/** Phases, units and measures from top to bottom, with gates as rows between the phases. */
export function PlanTable({ readings, collapsed, onToggle, found, showsCritical, baseline }: PlanTableProps) {
  const { plan, words, span, currentYear, focus, canEdit, onFocus } = usePlanTable();
  const { t } = words;
  const rows = useMemo(() => planRows(plan, readings, collapsed, found), [plan, readings, collapsed, found]);
  const critical = useMemo(
    () => (showsCritical ? criticalIds(planOrder(plan, currentYear)) : noIds),
    [showsCritical, plan, currentYear],
  );
  const chosen = focus && "measureId" in focus ? (placeOfMeasure(plan, focus.measureId)?.item ?? null) : null;
  const marks = (measure: Measure) => marksOf(measure, { chosen, critical, baseline });
  const draw = (row: PlanRow) => (
    <PlanTableRow key={rowKey(row)} row={row} collapsed={collapsed} onToggle={onToggle} marks={marks} />
  );
  const frame = useRef<HTMLDivElement>(null);
  const [axis, axisWidth] = useElementWidth<HTMLTableCellElement>(400);
  const links = useMemo(() => dependencyLinks(plan, chosen, critical), [plan, chosen, critical]);
  return (
    <div ref={frame} className="@container relative">
      <table
        className={classNames(
          "w-full table-fixed border-collapse max-md:block max-md:[&>tbody]:block max-md:[&_td]:block max-md:[&_th]:block max-md:[&_tr]:block",
          focus && namesFirst,
        )}
      >
        <caption className="sr-only">{t("table.caption")}</caption>
        <colgroup>
          <col />
          <col className={focus ? "w-26 @max-[34rem]:w-0" : "w-26"} />
          <col className={focus ? "w-[24%] @max-[46rem]:w-0" : "w-[34%] @max-[56rem]:w-[26%]"} />
          <col className={focus ? "w-48 @max-[34rem]:w-0" : "w-48 @max-[56rem]:w-40"} />
        </colgroup>
        <thead>
          <tr className="text-left text-xs text-muted max-md:sr-only!">
            <th scope="col" className="px-4 pt-3 pb-1.5 align-bottom font-normal">
              {t("table.names")}
            </th>
            <th scope="col" className="px-2 pb-1.5 align-bottom font-normal">
              {t("table.years")}
            </th>
            <th ref={axis} scope="col" className="p-0 pb-1.5 align-bottom font-normal">
              <span className="sr-only">{t("table.timeline")}</span>
              <TimelineAxis
                span={span}
                today={currentYear}
                todayLabel={t("table.today")}
                label={words.years(span.from, span.to)}
                labelRoom={3600 / Math.max(axisWidth, 1)}
              />
            </th>
            <th scope="col" className="px-3 pb-1.5 align-bottom font-normal">
              {t("table.budget")}
            </th>
          </tr>
        </thead>
        {rows.length <= wholeUpTo ? (
          <tbody>{rows.map(draw)}</tbody>
        ) : (
          rowStretches(rows).map((stretch, index) => (
            <LazyBody key={rowKey(stretch[0]!)} isFirst={index === 0} likelyHeight={likelyHeightOf(stretch)}>
              {() => stretch.map(draw)}
            </LazyBody>
          ))
        )}
        {canEdit && focus?.kind !== "new-phase" && (
          <tbody>
            <NextStepRow label={t("addPhase")} isOutermost onAdd={() => onFocus({ kind: "new-phase" })} />
          </tbody>
        )}
      </table>
      {links.length > 0 && (
        <div className={focus ? "@max-[46rem]:hidden" : undefined}>
          <DependencyLines frame={frame} links={links} span={span} />
        </div>
      )}
    </div>
  );
}

interface PlanTableRowProps extends Pick<PlanTableProps, "collapsed" | "onToggle"> {
  readonly row: PlanRow;
  readonly marks: (measure: Measure) => MeasureMarks;
}

function PlanTableRow({ row, collapsed, onToggle, marks }: PlanTableRowProps) {
  const { words, onFocus } = usePlanTable();
  const { t } = words;
  switch (row.kind) {
    case "gate":
      return <GateRow row={row} />;
    case "measure":
      return <MeasureRow measure={row.measure} {...marks(row.measure)} />;
    case "unit": {
      const { unit } = row;
      return (
        <>
          <UnitRow row={row} isCollapsed={collapsed.has(unit.id)} onToggle={() => onToggle(unit.id)} />
          {unit.measures.length === 0 && (
            <NextStepRow label={t("addMeasure")} onAdd={() => onFocus({ kind: "new-measure", unitId: unit.id })} />
          )}
        </>
      );
    }
    case "phase": {
      const { phase, number } = row;
      return (
        <>
          {!phase.gate && number > 1 && <MissingGateRow row={row} />}
          <PhaseRow row={row} />
          {phase.units.length === 0 && (
            <NextStepRow
              label={t("addUnit")}
              note={t("phase.empty")}
              onAdd={() => onFocus({ kind: "new-unit", phaseId: phase.id })}
            />
          )}
        </>
      );
    }
  }
}

function rowKey(row: PlanRow): string {
  switch (row.kind) {
    case "gate":
      return row.gate.id;
    case "phase":
      return row.phase.id;
    case "unit":
      return row.unit.id;
    case "measure":
      return row.measure.id;
  }
}

function MissingGateRow({ row }: { readonly row: Extract<PlanRow, { kind: "phase" }> }) {
  const { words, canEdit, onFocus } = usePlanTable();
  const { t } = words;
  return (
    <tr>
      <td colSpan={4} className="border-y-2 border-dashed border-edge px-4 py-2 text-xs text-muted max-sm:px-3">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <span>{t("gate.none", { phase: words.number(row.number) })}</span>
          {canEdit && (
            <span className="print:hidden">
              <Button size="sm" onClick={() => onFocus({ kind: "edit-gate", phaseId: row.phase.id })}>
                {t("gate.set")}
              </Button>
            </span>
          )}
        </div>
      </td>
    </tr>
  );
}

interface NextStepRowProps {
  readonly label: string;
  readonly note?: string;
  /** Stands with the phases rather than below one. */
  readonly isOutermost?: boolean;
  readonly onAdd: () => void;
}

/** The next step in a list that is still empty, or after the last phase. */
function NextStepRow({ label, note, isOutermost, onAdd }: NextStepRowProps) {
  const { canEdit } = usePlanTable();
  if (!canEdit && !note) return null;
  return (
    <tr>
      <td colSpan={4} className={isOutermost ? "border-t border-hairline px-4 py-1" : "py-1 pl-16.5 pr-4 max-sm:pl-13"}>
        <span className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
          {note}
          {canEdit && (
            <Button size="sm" variant="quiet" onClick={onAdd} className="-ml-2.5 print:hidden">
              <Icon name="plus" size={12} />
              {label}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}
