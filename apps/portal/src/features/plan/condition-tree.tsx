"use client";

import type { ConditionReading, JudgedCondition } from "@tamarisk/domain";
import { StateBadge } from "@tamarisk/ui/state-badge";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

interface ConditionTreeProps {
  readonly tree: JudgedCondition;
  readonly leaf: (reading: ConditionReading) => ReactNode;
}

/** What must be true, as it is combined: a group says its rule and its state, and what is inside stands further in. */
export function ConditionTree({ tree, leaf }: ConditionTreeProps) {
  const plan = useTranslations("plan");
  if (tree.kind === "leaf") {
    return (
      <div className="flex items-start gap-2">
        <span className="w-22 shrink-0 max-sm:w-auto">
          <StateBadge state={tree.status}>{plan(`status.${tree.status}`)}</StateBadge>
        </span>
        <div className="min-w-0 flex-1">{leaf(tree.reading)}</div>
      </div>
    );
  }
  return (
    <div className="grid gap-1.5">
      <p className="m-0 flex flex-wrap items-center gap-2 text-xs font-semibold">
        <StateBadge state={tree.status}>{plan(`status.${tree.status}`)}</StateBadge>
        {plan(`condition.group.${tree.kind}`)}
      </p>
      <ul className="m-0 ml-1 grid list-none gap-2 border-l-2 border-edge py-0.5 pl-3">
        {tree.parts.map((part, place) => (
          <li key={place} className="min-w-0">
            <ConditionTree tree={part} leaf={leaf} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether a condition is more than a list: only then is it drawn as a tree. */
export function isNested(tree: JudgedCondition): boolean {
  if (tree.kind === "leaf") return false;
  return tree.kind === "not" || tree.parts.some(({ kind }) => kind !== "leaf");
}
