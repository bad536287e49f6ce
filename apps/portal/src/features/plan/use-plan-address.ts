"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { changeAddress } from "@/features/shell/change-address.ts";
import { type PlanFilter, planFilter } from "./plan-filter.ts";

export const planViews = ["plan", "order", "synergies"] as const;
type PlanViewName = (typeof planViews)[number];

/** What the reader has chosen, kept in the address so that it can be shared, reloaded and read in the other language. */
export function usePlanAddress() {
  const query = useSearchParams();
  return useMemo(
    () => ({
      view: planViews.find((name) => name === query.get("view")) ?? "plan",
      filter: planFilter(new URLSearchParams(query.toString())),
      showsCritical: query.get("critical") === "1",
      setView: (view: PlanViewName) => changeAddress({ view: view === "plan" ? null : view }),
      setFilter: ({ text, goal, actorId, ...rest }: PlanFilter) =>
        changeAddress({ ...rest, find: text === "" ? null : text, goal, actor: actorId }),
      setCritical: (isShown: boolean) => changeAddress({ critical: isShown ? "1" : null }),
    }),
    [query],
  );
}

export type PlanAddress = ReturnType<typeof usePlanAddress>;
