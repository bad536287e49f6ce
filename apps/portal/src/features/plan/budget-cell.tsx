"use client";

import type { Measure } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { BudgetBar } from "@tamarisk/ui/budget-bar";
import { budgetBySource } from "./budget-by-source.ts";
import { usePlanRow } from "./plan-row-context.ts";
import { budgetTotal } from "./unit-summary.ts";

interface BudgetCellProps {
  readonly measures: readonly Pick<Measure, "budgetMillionCny" | "budgetLines">[];
}

/** What something costs and who pays, on the scale of the dearest unit; what is not assessed is said, not drawn as zero. */
export function BudgetCell({ measures }: BudgetCellProps) {
  const { words, largestBudget } = usePlanRow();
  const { millionCny, notAssessed } = budgetTotal(measures);
  if (millionCny === null) return <Badge tone="no-data">{words.t("measure.notAssessed")}</Badge>;
  const { parts } = budgetBySource(measures);
  return (
    <div>
      <BudgetBar
        parts={parts}
        max={Math.max(largestBudget, millionCny, 1e-9)}
        total={words.amount(millionCny)}
        label={words.payers(parts, millionCny)}
      />
      {notAssessed > 0 && measures.length > 1 && (
        <p className="m-0 text-xs text-muted">{words.t("measure.partlyAssessed", { count: notAssessed })}</p>
      )}
    </div>
  );
}
