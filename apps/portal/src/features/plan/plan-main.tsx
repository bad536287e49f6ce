"use client";

import { PlanOrder } from "./plan-order.tsx";
import type { GateReadings } from "./plan-rows.ts";
import { PlanSynergies } from "./plan-synergies.tsx";
import { PlanTable } from "./plan-table.tsx";
import { usePlanTable } from "./plan-table-context.ts";
import { PlanTotal } from "./plan-total.tsx";
import type { StrategyList } from "./strategy-list.ts";
import { useBaseline } from "./use-baseline.ts";
import type { PlanAddress } from "./use-plan-address.ts";

interface PlanMainProps {
  readonly address: PlanAddress;
  readonly readings: GateReadings;
  readonly strategies: StrategyList;
  readonly collapsed: ReadonlySet<string>;
  readonly found: ReadonlySet<string> | null;
  readonly onToggle: (unitId: string) => void;
}

/** The plan in the chosen view: on its timeline, in its order, or by the synergies of its strategies. */
export function PlanMain({ address, readings, strategies, collapsed, found, onToggle }: PlanMainProps) {
  const { plan, words } = usePlanTable();
  const { years, number } = useBaseline(plan);
  return (
    <section data-panel className="overflow-hidden print:break-inside-auto! rounded-lg border border-hairline bg-panel">
      {address.view === "order" && <PlanOrder readings={readings} found={found} />}
      {address.view === "synergies" && <PlanSynergies list={strategies} />}
      {address.view === "plan" && (
        <>
          <PlanTable
            readings={readings}
            collapsed={collapsed}
            found={found}
            onToggle={onToggle}
            showsCritical={address.showsCritical}
            baseline={years}
          />
          {found?.size === 0 && <p className="m-0 px-4 py-3 text-muted">{words.t("filter.none")}</p>}
          {number !== null && (
            <p className="m-0 border-t border-hairline px-4 pt-2 text-xs text-muted max-sm:px-3">
              {words.t("baseline.note", { version: number })}
            </p>
          )}
          <PlanTotal />
        </>
      )}
    </section>
  );
}
