"use client";

import type { EnsembleRecipe, Policy } from "@tamarisk/domain";
import {
  joinColumns,
  type OutcomeColumns,
  pickYears,
  type ScenarioColumns,
  type SimulatorPool,
} from "@tamarisk/scenario-engine";
import type { TownParameters } from "@tamarisk/town-model";
import { useEffect, useState } from "react";
import { firstScenarios, type PageScenarios, pageScenarios } from "./page-scenarios.ts";
import { useWorkers } from "./use-workers.ts";

/** Futures of several policies in the same scenarios, to be computed on the page. */
export interface PageOrder {
  readonly recipe: EnsembleRecipe;
  readonly policies: readonly Policy[];
  /** Years to keep. */
  readonly years: readonly number[];
  /** The first so many futures of the run; up to a thousand where nothing is said. */
  readonly futures?: number;
  /** Scenarios of the caller's own in place of the run's, such as a design of experiments. */
  readonly scenarios?: PageScenarios;
  /** Scenarios a worker computes at a time; fewer of them where there are many policies. */
  readonly chunkSize?: number;
}

export type PageFutures =
  | { readonly kind: "computing"; readonly done: number; readonly total: number; readonly before: PageResults | null }
  | { readonly kind: "ready"; readonly results: PageResults }
  | { readonly kind: "failed"; readonly message: string };

export interface PageResults {
  readonly columns: OutcomeColumns;
  /** What was assumed in each future. */
  readonly scenarios: ScenarioColumns;
  readonly failedRuns: number;
  /** What one policy in one future took, with the workers' start. */
  readonly secondsPerRun: number;
}

const usualChunkSize = 50;

/**
 * Every future of every policy, computed on this page. Another order drops the one before; its results stay until the new
 * ones are there.
 *
 * @param town - `null` while it is on its way.
 * @param outcomeIds - The same list from one render to the next, like the order.
 * @param order - `null` while nothing is asked for.
 */
export function usePageFutures(
  town: TownParameters | null,
  outcomeIds: readonly string[],
  order: PageOrder | null,
): PageFutures {
  const workers = useWorkers(town, outcomeIds);
  const [state, setState] = useState<PageFutures>({ kind: "computing", done: 0, total: 1, before: null });
  useEffect(() => {
    if (!workers || !order) return;
    const stop = new AbortController();
    const report = (done: number, total: number) =>
      setState((now) => ({ kind: "computing", done, total, before: resultsOf(now) }));
    report(0, order.scenarios?.scenarioCount ?? order.futures ?? order.recipe.sampling.experimentCount);
    computeFutures(workers(), order, stop.signal, report).then(
      (results) => setState({ kind: "ready", results }),
      (error: Error) => stop.signal.aborted || setState({ kind: "failed", message: error.message }),
    );
    return () => stop.abort();
  }, [workers, order]);
  return state;
}

/** What can be shown meanwhile. */
export function resultsOf(futures: PageFutures): PageResults | null {
  if (futures.kind === "ready") return futures.results;
  return futures.kind === "computing" ? futures.before : null;
}

/** @param report - Hears how many futures are done, of how many. */
export async function computeFutures(
  workers: SimulatorPool,
  { recipe, policies, years, futures, scenarios, chunkSize = usualChunkSize }: PageOrder,
  signal: AbortSignal,
  report: (done: number, total: number) => void,
): Promise<PageResults> {
  const ofRun = () => (futures === undefined ? pageScenarios(recipe) : firstScenarios(recipe, futures));
  const design = { ...(scenarios ?? ofRun()), policies };
  const parts: { index: number; columns: OutcomeColumns; failed: number }[] = [];
  const began = performance.now();
  let done = 0;
  for await (const { index, columns, failures } of workers.run(design, { chunkSize, signal })) {
    parts.push({ index, columns: pickYears(columns, years), failed: failures.length });
    done += columns.scenarioCount;
    report(done, design.scenarioCount);
  }
  signal.throwIfAborted();
  const inOrder = parts.sort((a, b) => a.index - b.index);
  return {
    columns: joinColumns(inOrder.map(({ columns }) => columns)),
    scenarios: design.scenarios,
    failedRuns: inOrder.reduce((sum, { failed }) => sum + failed, 0),
    secondsPerRun: (performance.now() - began) / 1000 / (design.scenarioCount * policies.length),
  };
}
