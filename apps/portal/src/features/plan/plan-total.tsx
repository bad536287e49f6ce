"use client";

import { SourceNote } from "@tamarisk/ui/source-note";
import { usePlanTable } from "./plan-table-context.ts";
import { budgetTotal } from "./unit-summary.ts";

/** What the plan costs as far as anybody knows, and where its judgements come from. */
export function PlanTotal() {
  const { plan, words } = usePlanTable();
  const { t } = words;
  const measures = plan.phases.flatMap((phase) => phase.units.flatMap((unit) => unit.measures));
  const { millionCny, notAssessed } = budgetTotal(measures);
  return (
    <footer className="grid gap-1 border-t border-edge px-4 py-3 max-sm:px-3">
      <p className="m-0 flex flex-wrap justify-end gap-x-2">
        <strong className="font-semibold">{t("total.label")}</strong>
        <span>
          {millionCny === null ? t("total.none") : t("total.amount", { amount: words.amount(millionCny) })}
          {millionCny !== null && notAssessed > 0 && (
            <span className="text-muted">
              {" · "}
              {t("total.notAssessed", { missing: notAssessed, count: measures.length })}
            </span>
          )}
        </span>
      </p>
      <SourceNote>{t("sourceNote")}</SourceNote>
    </footer>
  );
}
