"use client";

import type { Objective } from "@tamarisk/domain";
import type { Sort } from "@tamarisk/ui/sort-rows";
import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { addressOfSort } from "@/features/compare/compare-address.ts";
import { addressOfQuestions } from "@/features/futures/question-address.ts";
import { changeAddress } from "@/features/shell/change-address.ts";
import { type MatrixView, robustnessAddress } from "./robustness-address.ts";

/** The objective and how it is looked at, kept in the address so that it can be shared, reloaded and read in the other language. */
export function useRobustnessAddress() {
  const query = useSearchParams();
  return useMemo(
    () => ({
      ...robustnessAddress(new URLSearchParams(query.toString())),
      setOutcome: (outcomeId: string) => changeAddress({ outcome: outcomeId }),
      setQuestions: (questions: readonly Objective[]) => changeAddress({ ask: addressOfQuestions(questions) }),
      setView: (view: MatrixView) => changeAddress({ matrix: view }),
      setSort: (sort: Sort) => changeAddress({ measures: addressOfSort(sort) }),
    }),
    [query],
  );
}

export type RobustnessAddressControl = ReturnType<typeof useRobustnessAddress>;
