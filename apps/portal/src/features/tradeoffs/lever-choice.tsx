"use client";

import type { Lever } from "@tamarisk/domain";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { leverGroups } from "@/features/futures/lever-groups.ts";
import type { PlanPanelProps } from "./plan-panel-props.ts";

/** The measures that may be combined; all others are left undone. */
export function LeverChoice({ plan, list, words, onChange }: PlanPanelProps) {
  const { t, futures, local } = words;
  const { headline, groups } = leverGroups(list.levers);
  const toggle = (id: string, isChosen: boolean) => {
    const leverIds = isChosen ? [...plan.leverIds, id].sort() : plan.leverIds.filter((other) => other !== id);
    if (leverIds.length > 0) onChange({ leverIds });
  };
  const box = (lever: Lever) => {
    const isChosen = plan.leverIds.includes(lever.id);
    return (
      <Checkbox
        key={lever.id}
        label={local(lever.name)}
        checked={isChosen}
        disabled={isChosen && plan.leverIds.length === 1}
        onCheckedChange={(next) => toggle(lever.id, next)}
      />
    );
  };
  return (
    <details className="group rounded-md border border-edge">
      <summary className="cursor-pointer px-3 py-2 font-semibold">
        {t("plan.levers", { count: plan.leverIds.length, all: list.levers.length })}
      </summary>
      <div className="grid max-h-96 grid-cols-1 gap-3 overflow-y-auto border-t border-hairline px-3 py-2">
        <div className="grid grid-cols-1 gap-1">{headline.map(box)}</div>
        {groups.map(({ pathway, levers }) => (
          <fieldset key={pathway} className="m-0 grid grid-cols-1 gap-1 border-0 p-0">
            <legend className="p-0 text-xs text-muted">{futures.t(`levers.pathway.${pathway}`)}</legend>
            {levers.map(box)}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
