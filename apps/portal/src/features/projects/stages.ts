import type { Ensemble, PlanState } from "@tamarisk/domain";

/** Where a stage of the work stands. */
export type StageState = "not-started" | "in-progress" | "done";

/** The five stages with what has been done in each, counted from the data. */
export interface Stages {
  readonly diagnose: { readonly state: StageState; readonly known: number; readonly indicators: number };
  readonly explore: {
    readonly state: StageState;
    readonly futures: number | null;
    readonly run: Ensemble["state"] | null;
  };
  readonly engage: { readonly state: StageState; readonly stakeholders: number };
  readonly plan: {
    readonly state: StageState;
    readonly planState: PlanState;
    readonly phases: number;
    readonly measures: number;
    readonly gatesUnknown: number;
  };
  readonly monitor: { readonly state: StageState };
}

interface StageFacts {
  readonly counts: {
    readonly indicators: number;
    readonly blank: number;
    readonly measures: number;
    readonly gatesUnknown: number;
    readonly stakeholders: number;
  };
  readonly latestEnsemble: Pick<Ensemble, "state" | "experimentsTotal"> | null;
  readonly planState: PlanState;
  readonly phases: number;
}

/**
 * Where each stage stands. A plan that is published opens monitoring; engagement has begun once a stakeholder is known, and is
 * never done, since consultations are not kept in a project.
 *
 * @example
 * stagesOf({ counts: { indicators: 29, blank: 19, measures: 9, gatesUnknown: 2 }, … }).diagnose; // in-progress, 10 of 29
 */
export function stagesOf({ counts, latestEnsemble, planState, phases }: StageFacts): Stages {
  const known = counts.indicators - counts.blank;
  const isPublished = planState === "published" || planState === "superseded";
  return {
    diagnose: { state: progress(known, counts.indicators), known, indicators: counts.indicators },
    explore: {
      state: latestEnsemble === null ? "not-started" : latestEnsemble.state === "finished" ? "done" : "in-progress",
      futures: latestEnsemble?.experimentsTotal ?? null,
      run: latestEnsemble?.state ?? null,
    },
    engage: { state: counts.stakeholders === 0 ? "not-started" : "in-progress", stakeholders: counts.stakeholders },
    plan: {
      state: isPublished ? "done" : phases === 0 ? "not-started" : "in-progress",
      planState,
      phases,
      measures: counts.measures,
      gatesUnknown: counts.gatesUnknown,
    },
    monitor: { state: isPublished ? "in-progress" : "not-started" },
  };
}

function progress(part: number, whole: number): StageState {
  if (part === 0) return "not-started";
  return part >= whole ? "done" : "in-progress";
}
