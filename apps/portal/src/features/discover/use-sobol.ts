"use client";

import type { Ensemble, Objective } from "@tamarisk/domain";
import { type SobolIndices, sampleScenarios, sobolIndices } from "@tamarisk/scenario-engine";
import { useMemo } from "react";
import { type PageFutures, type PageOrder, usePageFutures } from "@/features/futures/use-page-futures.ts";
import { useTown } from "@/features/futures/use-town.ts";
import { worstValues } from "./failing-futures.ts";
import { orderOf } from "./use-discovered-futures.ts";

/** Base points of the design: a power of two, because its points then fill the ranges evenly. */
const basePoints = 256;
const bootstrap = { resamples: 200, confidence: 0.95, seed: 1 };

/** How many futures the design takes. */
export function sobolFutures({ recipe }: Pick<Ensemble, "recipe">): number {
  return basePoints * (recipe.uncertainties.length + 2);
}

/**
 * Sobol' indices of the value that decides, from futures of a design of their own, computed on this page. Assumptions that
 * move together in the run are independent in it, as the method needs.
 *
 * @param isAsked - Nothing is computed before.
 */
export function useSobol(
  run: Ensemble,
  policyId: string,
  objective: Objective,
  isAsked: boolean,
): { readonly futures: PageFutures; readonly indices: SobolIndices | null } {
  const town = useTown(run);
  const { outcomeId } = objective;
  const outcomeIds = useMemo(() => [outcomeId], [outcomeId]);
  const order = useMemo<PageOrder | null>(() => {
    if (!isAsked) return null;
    const { uncertainties } = run.recipe;
    const scenarios = sampleScenarios(uncertainties, { method: "saltelli", count: basePoints, seed: 1 });
    return orderOf(run, policyId, { scenarios: { scenarios, scenarioCount: sobolFutures(run) } });
  }, [isAsked, run, policyId]);
  const futures = usePageFutures(town.kind === "ready" ? town.town : null, outcomeIds, order);
  const results = futures.kind === "ready" && isAsked ? futures.results : null;
  const indices = useMemo(() => {
    if (!results?.columns.policyIds.includes(policyId) || !results.columns.outcomeIds.includes(outcomeId)) return null;
    const all = Int32Array.from({ length: results.columns.scenarioCount }, (_, place) => place);
    const outcomes = worstValues(results.columns, policyId, objective, all);
    const inputIds = run.recipe.uncertainties.map(({ id }) => id);
    return sobolIndices(outcomes, { inputIds, secondOrder: false }, bootstrap);
  }, [results, policyId, outcomeId, objective, run]);
  return { futures, indices };
}
