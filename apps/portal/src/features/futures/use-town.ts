"use client";

import type { Ensemble } from "@tamarisk/domain";
import { type TownParameters, townModelVersion } from "@tamarisk/town-model";
import { skipToken, useQuery } from "@tanstack/react-query";
import { usePlanning } from "@/trpc/planning.ts";
import { problemOf } from "@/trpc/problem-of.ts";

/** The town of a run with all its figures, as far as this page can run it. */
export type TownOfRun =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly town: TownParameters }
  /** The run was made with another version of the model or other figures: it can be looked at, not moved. */
  | { readonly kind: "other-model" }
  | { readonly kind: "failed"; readonly error: Error };

/** The figures a run was made with, to run it again in this page's workers. */
export function useTown(run: Ensemble): TownOfRun {
  const planning = usePlanning();
  const isOtherVersion = run.recipe.model.version !== townModelVersion;
  const asked = isOtherVersion ? skipToken : { projectId: run.projectId, ensembleId: run.id };
  const { data, error } = useQuery(planning.ensemble.town.queryOptions(asked, { staleTime: Number.POSITIVE_INFINITY }));
  if (isOtherVersion) return { kind: "other-model" };
  if (data) return { kind: "ready", town: data };
  if (!error) return { kind: "loading" };
  return problemOf(error).kind === "other-model" ? { kind: "other-model" } : { kind: "failed", error: error as never };
}
