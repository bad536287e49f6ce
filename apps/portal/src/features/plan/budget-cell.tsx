"use client";

import { Badge } from "@tamarisk/ui/badge";
import { usePlanTable } from "./plan-table-context.ts";
import type { BudgetTotal } from "./unit-summary.ts";

interface BudgetCellProps {
  readonly total: BudgetTotal;
  /** Measures in it. */
  readonly count: number;
}

/** What something costs, drawn on the scale of the dearest unit; what is not assessed is said, not drawn as zero. */
export function BudgetCell({ total, count }: BudgetCellProps) {
  const { words, largestBudget } = usePlanTable();
  const { millionCny, notAssessed } = total;
  if (millionCny === null) return <Badge tone="no-data">{words.t("measure.notAssessed")}</Badge>;
  const width = largestBudget > 0 ? (100 * millionCny) / largestBudget : 0;
  return (
    <div>
      <div className="flex items-center gap-1.5">
        <span aria-hidden="true" className="h-3 max-w-24 min-w-px bg-mature" style={{ width: `${width * 0.65}%` }} />
        <span>{words.amount(millionCny)}</span>
      </div>
      {notAssessed > 0 && count > 1 && (
        <p className="m-0 text-xs text-muted">{words.t("measure.partlyAssessed", { count: notAssessed })}</p>
      )}
    </div>
  );
}
