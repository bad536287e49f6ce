"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import type { StorylineList } from "@/features/futures/futures-screen-props.ts";
import { changeAddress } from "@/features/shell/change-address.ts";
import { addressOfPlan, planInAddress } from "./plan-address.ts";
import { type SearchPlan, usualPlan } from "./search-plan.ts";

/** The plan that stands in the address, so that it can be shared, reloaded and read in the other language. */
export function useSearchPlan(
  { outcomes, storylines, levers }: Extract<StorylineList, { kind: "ready" }>,
  years: readonly number[],
  usualYear: number,
) {
  const query = useSearchParams();
  return useMemo(() => {
    const usual = usualPlan(outcomes, storylines, levers, usualYear);
    const possible = { outcomes, years, leverIds: levers.map(({ id }) => id) };
    const plan = planInAddress(new URLSearchParams(query.toString()), usual, possible);
    const change = (part: Partial<SearchPlan>) => changeAddress(addressOfPlan({ ...plan, ...part }, usual));
    return { plan, usual, change };
  }, [outcomes, storylines, levers, years, usualYear, query]);
}
