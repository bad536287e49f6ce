"use client";

import { BudgetSwatch } from "@tamarisk/ui/budget-bar";
import { formatNumber } from "@tamarisk/ui/format-number";
import { SourceNote } from "@tamarisk/ui/source-note";
import { budgetBySource, payers } from "./budget-by-source.ts";
import { measuresOf } from "./plan-place.ts";
import { usePlanTable } from "./plan-table-context.ts";
import { budgetTotal } from "./unit-summary.ts";

/** Who pays, what the plan costs as far as anybody knows, how much of it is not yet secured, and where judgements come from. */
export function PlanTotal() {
  const { plan, words } = usePlanTable();
  const { t } = words;
  const measures = measuresOf(plan);
  const { millionCny, notAssessed } = budgetTotal(measures);
  const { parts, securedMillionCny } = budgetBySource(measures);
  const shown = payers.filter((payer) => parts.some(({ source }) => source === payer));
  return (
    <footer className="grid gap-1 border-t border-edge px-4 py-3 max-sm:px-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <ul className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-xs">
          {shown.map((payer) => (
            <li key={payer} className="flex items-center gap-1.5">
              <BudgetSwatch source={payer} />
              {t(`funding.${payer}`)}
            </li>
          ))}
        </ul>
        <p className="m-0 ml-auto text-right max-sm:ml-0 max-sm:text-left">
          <strong className="font-semibold">{t("total.label")}</strong>{" "}
          <span>
            {millionCny === null ? t("total.none") : t("total.amount", { amount: words.amount(millionCny) })}
            {millionCny !== null && millionCny > 0 && (
              <>
                {t("total.comma")}
                {t("total.notSecured", {
                  share: formatNumber((100 * (millionCny - securedMillionCny)) / millionCny, words.locale, { max: 0 }),
                })}
              </>
            )}
            {millionCny !== null && notAssessed > 0 && (
              <span className="text-muted">
                {" · "}
                {t("total.notAssessed", { missing: notAssessed, count: measures.length })}
              </span>
            )}
          </span>
        </p>
      </div>
      <SourceNote>{t("sourceNote")}</SourceNote>
    </footer>
  );
}
