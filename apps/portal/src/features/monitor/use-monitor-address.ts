"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { changeAddress } from "@/features/shell/change-address.ts";

/** Which cards are shown: those that stand so, or those whose values are late or were never reported. */
export const cardChoices = ["all", "not-met", "near", "met", "unknown", "late"] as const;
export type CardChoice = (typeof cardChoices)[number];

/** What the reader has chosen to see, kept in the address. */
export function useMonitorAddress() {
  const query = useSearchParams();
  return useMemo(() => {
    const choice = cardChoices.find((one) => one === query.get("show")) ?? "all";
    return {
      choice,
      /** All cards, and not only the most pressing ones. */
      isWhole: choice !== "all" || query.has("all"),
      choose: (next: CardChoice) => changeAddress({ show: next === "all" ? null : next }),
      showWhole: (isWhole: boolean) => changeAddress({ all: isWhole ? "" : null }),
    };
  }, [query]);
}
