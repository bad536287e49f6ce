"use client";

import type { Ensemble, Objective } from "@tamarisk/domain";
import type { CaseInput, OutcomeColumns } from "@tamarisk/scenario-engine";
import { useMemo } from "react";
import { type PageFutures, type PageOrder, usePageFutures } from "@/features/futures/use-page-futures.ts";
import { type TownOfRun, useTown } from "@/features/futures/use-town.ts";
import { caseInputs } from "./case-inputs.ts";
import { type FailingFutures, failingFutures, worstValues } from "./failing-futures.ts";
import { inputRanges } from "./input-range.ts";
import type { NamedCases } from "./use-discovery.ts";

/** Futures of one policy, and which of them miss an objective. */
export interface DiscoveredFutures extends NamedCases {
  readonly policyId: string;
  readonly objective: Objective;
  readonly columns: OutcomeColumns;
  /** The least and the greatest value of every number. */
  readonly ranges: ReadonlyMap<string, readonly [number, number]>;
  readonly failing: FailingFutures;
}

interface Asked {
  readonly run: Ensemble;
  readonly policyId: string;
  readonly objective: Objective;
  /** The first so many futures of the run. */
  readonly futures: number;
}

/** Futures of a run computed again in this page's workers; another threshold or year counts the same futures anew. */
export function useDiscoveredFutures({ run, policyId, objective, futures: count }: Asked): {
  readonly town: TownOfRun;
  readonly futures: PageFutures;
  readonly discovered: DiscoveredFutures | null;
} {
  const town = useTown(run);
  const { outcomeId } = objective;
  const outcomeIds = useMemo(() => [outcomeId], [outcomeId]);
  const order = useMemo<PageOrder>(() => orderOf(run, policyId, { futures: count }), [run, policyId, count]);
  const futures = usePageFutures(town.kind === "ready" ? town.town : null, outcomeIds, order);
  const results = futures.kind === "ready" ? futures.results : null;
  const discovered = useMemo(() => {
    if (!results) return null;
    const { columns, scenarios } = results;
    // For one moment after another order the results are still those of the order before.
    if (!columns.policyIds.includes(policyId) || !columns.outcomeIds.includes(outcomeId)) return null;
    if (columns.scenarioCount !== count) return null;
    const failing = failingFutures(columns, policyId, objective);
    const inputs: readonly CaseInput[] = caseInputs(run.recipe.uncertainties, scenarios, failing.counted);
    const cases = { count: failing.counted.length, inputs, ofInterest: failing.fails };
    const name = JSON.stringify([run.id, policyId, objective, count]);
    const worst = worstValues(columns, policyId, objective, failing.counted);
    return { name, cases, worst, policyId, objective, columns, ranges: inputRanges(inputs), failing };
  }, [results, run, policyId, outcomeId, objective, count]);
  return { town, futures, discovered };
}

/** One policy in some scenarios, with every year of the run. */
export function orderOf(
  { recipe }: Ensemble,
  policyId: string,
  which: Pick<PageOrder, "futures" | "scenarios">,
): PageOrder {
  const years = Array.from({ length: recipe.endYear - recipe.startYear + 1 }, (_, year) => recipe.startYear + year);
  return { recipe, policies: recipe.policies.filter(({ id }) => id === policyId), years, ...which };
}
