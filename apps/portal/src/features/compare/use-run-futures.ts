"use client";

import type { Ensemble } from "@tamarisk/domain";
import { townOutcomes } from "@tamarisk/town-model";
import { useMemo } from "react";
import { type PageOrder, usePageFutures } from "@/features/futures/use-page-futures.ts";
import { useTown } from "@/features/futures/use-town.ts";

/** Every future of a run computed again on the page: a saved run keeps ranges, and differences need single futures. */
export function useRunFutures(run: Ensemble, years: readonly number[]) {
  const town = useTown(run);
  const ready = town.kind === "ready" ? town.town : null;
  const outcomeIds = useMemo(() => (ready ? townOutcomes(ready).map(({ id }) => id) : []), [ready]);
  const order = useMemo<PageOrder>(
    () => ({ recipe: run.recipe, policies: run.recipe.policies, years }),
    [run.recipe, years],
  );
  return { town, futures: usePageFutures(ready, outcomeIds, order) };
}
