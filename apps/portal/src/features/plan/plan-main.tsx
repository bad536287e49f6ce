"use client";

import type { Baseline } from "./plan-marks.ts";
import type { GateReadings } from "./plan-rows.ts";
import { PlanTable } from "./plan-table.tsx";
import { usePlanTable } from "./plan-table-context.ts";
import { PlanTotal } from "./plan-total.tsx";
import type { StrategyList } from "./strategy-list.ts";
import type { PlanAddress } from "./use-plan-address.ts";

interface PlanMainProps {
  readonly address: PlanAddress;
  readonly readings: GateReadings;
  readonly strategies: StrategyList;
  readonly collapsed: ReadonlySet<string>;
  readonly found: ReadonlySet<string> | null;
  readonly onToggle: (unitId: string) => void;
}

const noBaseline: Baseline = new Map();

/** The plan in the chosen view: on its timeline, in its order, or by the synergies of its strategies. */
export function PlanMain({ address, readings, collapsed, found, onToggle }: PlanMainProps) {
  const { words } = usePlanTable();
  return (
    <section data-panel className="overflow-hidden rounded-lg border border-hairline bg-panel">
      <PlanTable
        readings={readings}
        collapsed={collapsed}
        found={found}
        onToggle={onToggle}
        showsCritical={address.showsCritical}
        baseline={noBaseline}
      />
      {found?.size === 0 && <p className="m-0 px-4 py-3 text-muted">{words.t("filter.none")}</p>}
      <PlanTotal />
    </section>
  );
}
