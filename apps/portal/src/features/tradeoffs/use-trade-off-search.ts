"use client";

import type { Ensemble, Outcome, Storyline, StorylineId } from "@tamarisk/domain";
import {
  runSearchAsync,
  type SearchPoints,
  type SearchProblem,
  type SearchState,
  type SimulatorPool,
  startSearch,
} from "@tamarisk/scenario-engine";
import type { TownParameters } from "@tamarisk/town-model";
import { useEffect, useMemo, useRef, useState } from "react";
import { firstScenarios } from "@/features/futures/page-scenarios.ts";
import { useWorkers } from "@/features/futures/use-workers.ts";
import { judgedValues } from "./judged-values.ts";
import { niceSteps } from "./nice-steps.ts";
import { outcomeTables } from "./outcome-tables.ts";
import { planKey } from "./plan-address.ts";
import type { SearchPlan } from "./search-plan.ts";
import { leversAt, problemOfPlan, settingsAt } from "./search-problem.ts";

/** How far a search has come. */
export interface SearchProgress {
  readonly problem: SearchProblem;
  readonly state: SearchState;
  /** The run's storylines in the same futures, an objective value each. */
  readonly references: readonly { readonly id: StorylineId; readonly values: readonly number[] }[];
  /** After every step: how many combinations were tried, and how often one opened a box of differences that matter. */
  readonly history: readonly { readonly evaluations: number; readonly progress: number }[];
  readonly secondsPerEvaluation: number;
}

export type TradeOffSearch =
  | { readonly kind: "idle" }
  /** Storylines are being run, and the first combinations. */
  | { readonly kind: "starting" }
  | { readonly kind: "running" | "paused" | "finished"; readonly progress: SearchProgress }
  | { readonly kind: "failed"; readonly message: string };

interface SearchedRun {
  readonly run: Ensemble;
  readonly town: TownParameters | null;
  readonly outcomes: readonly Outcome[];
  readonly storylines: readonly Storyline[];
  readonly firstYear: number;
}

/** Searches of this visit, by run and plan, so that one is still there when its plan is chosen again. */
const kept = new Map<string, SearchProgress>();
/** Of the last search of this visit: what one combination took in one future. */
let measuredSecondsPerRun: number | null = null;

/**
 * A search over the run's town in this page's workers. A plan that is changed leaves the search as it stands; it goes on
 * when the plan is chosen again.
 */
export function useTradeOffSearch(searched: SearchedRun, plan: SearchPlan) {
  const { run, town } = searched;
  const key = `${run.id} ${planKey(plan)}`;
  const ids = plan.objectives.map(({ outcomeId }) => outcomeId).join();
  const workers = useWorkers(
    town,
    useMemo(() => ids.split(","), [ids]),
  );
  const [live, setLive] = useState<{ readonly key: string; readonly search: TradeOffSearch } | null>(null);
  const stop = useRef<AbortController | null>(null);
  // Another plan, like leaving the page, ends the search under way.
  useEffect(() => () => stop.current?.abort(), [key]);

  const show = (search: TradeOffSearch) => setLive({ key, search });
  const before = kept.get(key);
  const search: TradeOffSearch = live?.key === key ? live.search : before ? atRest(before, plan) : { kind: "idle" };

  const start = () => {
    if (!workers) return;
    const control = new AbortController();
    stop.current = control;
    show(before ? { kind: "running", progress: before } : { kind: "starting" });
    const report = (progress: SearchProgress) => {
      kept.set(key, progress);
      measuredSecondsPerRun = progress.secondsPerEvaluation / plan.futures;
      show({ kind: "running", progress });
    };
    searchOn(workers(), searched, plan, before ?? null, control.signal, report).then(
      (progress) => show(atRest(progress, plan)),
      (error: Error) => control.signal.aborted || show({ kind: "failed", message: error.message }),
    );
  };

  const pause = () => {
    stop.current?.abort();
    const progress = kept.get(key);
    show(progress ? { kind: "paused", progress } : { kind: "idle" });
  };

  /** Give up what was found, if anything was; the answer brings it back. */
  const cancel = () => {
    stop.current?.abort();
    const given = kept.get(key);
    kept.delete(key);
    show({ kind: "idle" });
    if (!given) return null;
    return () => {
      kept.set(key, given);
      show(atRest(given, plan));
    };
  };

  return { search, canStart: workers !== null, measuredSecondsPerRun, start, pause, cancel };
}

function atRest(progress: SearchProgress, plan: SearchPlan): TradeOffSearch {
  return { kind: progress.state.evaluationCount < plan.evaluations ? "paused" : "finished", progress };
}

const populationSize = 40;
/** How often the page is told how far the search has come. */
const reportSeconds = 0.2;

async function searchOn(
  workers: SimulatorPool,
  { run, outcomes, storylines, firstYear }: SearchedRun,
  plan: SearchPlan,
  before: SearchProgress | null,
  signal: AbortSignal,
  report: (progress: SearchProgress) => void,
): Promise<SearchProgress> {
  const problem = problemOfPlan(plan, outcomes, firstYear);
  const futures = firstScenarios(run.recipe, plan.futures);
  const lookedAt = { firstYear, year: plan.year };

  async function objectivesOf(policies: Parameters<typeof outcomeTables>[1]): Promise<Float64Array> {
    const tables = await outcomeTables(workers, policies, problem, futures, lookedAt, signal);
    const columns = plan.objectives.map((objective, place) =>
      judgedValues(objective, outcomes.find(({ id }) => id === objective.outcomeId)!, tables[place]!),
    );
    return Float64Array.from(policies.flatMap((_, policy) => columns.map((column) => column[policy]!)));
  }

  const evaluate = async ({ count, variables }: SearchPoints) => {
    const policies = Array.from({ length: count }, (_, place) => {
      const row = variables.subarray(place * problem.variables.length, (place + 1) * problem.variables.length);
      return { id: `point ${place}`, settings: settingsAt(leversAt(plan, row, firstYear)) };
    });
    return { objectives: await objectivesOf(policies) };
  };

  const references = before?.references ?? (await referencesOf(run, storylines, objectivesOf));
  const epsilons = niceSteps(references.map(({ values }) => values));
  const begun =
    before?.state ?? startSearch(problem, { algorithm: "epsilon-moea", populationSize, epsilons, seed: plan.seed });
  const seconds = () => performance.now() / 1000;
  const startedAt = seconds();
  let toldAt = startedAt;
  let progress: SearchProgress = {
    problem,
    references,
    state: begun,
    history: before?.history ?? [],
    secondsPerEvaluation: before?.secondsPerEvaluation ?? 0,
  };
  await runSearchAsync(problem, begun, evaluate, plan.evaluations, (state) => {
    // What comes in after a pause is not shown: the page would say that the search goes on.
    if (signal.aborted) return false;
    const isEnd = state.evaluationCount >= plan.evaluations;
    if (!isEnd && seconds() - toldAt < reportSeconds) return !signal.aborted;
    toldAt = seconds();
    progress = {
      ...progress,
      state,
      history: [...progress.history, { evaluations: state.evaluationCount, progress: state.archive?.progress ?? 0 }],
      secondsPerEvaluation: (toldAt - startedAt) / (state.evaluationCount - begun.evaluationCount),
    };
    report(progress);
    return !signal.aborted;
  });
  signal.throwIfAborted();
  return progress;
}

async function referencesOf(
  run: Ensemble,
  storylines: readonly Storyline[],
  objectivesOf: (policies: Ensemble["recipe"]["policies"]) => Promise<Float64Array>,
): Promise<SearchProgress["references"]> {
  const told = storylines.flatMap(({ id }) => run.recipe.policies.filter((policy) => policy.id === id));
  const values = await objectivesOf(told);
  const width = values.length / told.length;
  return told.map(({ id }, place) => ({
    id: id as StorylineId,
    values: [...values.subarray(place * width, (place + 1) * width)],
  }));
}
