"use client";

import type { ActionPlan } from "@tamarisk/domain";
import { useMemo } from "react";
import type { PlanRowContext } from "./plan-row-context.ts";
import type { PlanTableContext } from "./plan-table-context.ts";
import { useStableCallback } from "./use-stable-callback.ts";

/** What the rows of measures need, the same object until the timeline, the rights or the scale change. */
export function usePlanRowValue(
  table: PlanTableContext,
  storedPlan: ActionPlan | null,
  cellEdit: PlanRowContext["onCellEdit"],
): PlanRowContext {
  const { words, currentYear, canEdit, largestBudget, span } = table;
  const { from, to } = span;
  const planNow = useStableCallback(() => table.plan);
  const onFocus = useStableCallback(table.onFocus);
  const onEdit = useStableCallback(table.onEdit);
  const storedPlanNow = useStableCallback(() => storedPlan);
  const onCellEdit = useStableCallback(cellEdit);
  return useMemo(
    () => ({
      ...{ words, span: { from, to }, currentYear, canEdit, largestBudget },
      ...{ planNow, storedPlanNow, onFocus, onEdit, onCellEdit },
    }),
    [words, from, to, currentYear, canEdit, largestBudget, planNow, storedPlanNow, onFocus, onEdit, onCellEdit],
  );
}
