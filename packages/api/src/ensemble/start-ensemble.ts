import { findProject, listParameterChanges, moveEnsemble, queueEnsemble, type RowScope, type Tx } from "@tamarisk/db";
import { Ensemble, EnsembleRecipe, LeverSetting, ProjectId, type Storyline, StorylineId } from "@tamarisk/domain";
import { recipeHash } from "@tamarisk/scenario-engine";
import { levers } from "@tamarisk/town-model";
import { z } from "zod";
import { requireUsable } from "../assumption/change-issues.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { storylinesOf } from "../storyline/storylines-of.ts";
import { townModelOf } from "../storyline/town-models.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { recipeFor } from "./recipe-for.ts";

const { experimentCount, seed } = EnsembleRecipe.shape.sampling.shape;

/**
 * Explore many futures under some storylines. A recipe that has been computed before gives the same ensemble again; one
 * that was cancelled or has failed goes on.
 */
export const startEnsemble = forMember(
  "create",
  "ensemble",
  documentedChange("POST", "/projects/{projectId}/ensembles", "Run the futures of storylines"),
)
  .input(
    z.object({
      projectId: ProjectId,
      experimentCount,
      seed,
      storylineIds: z.array(StorylineId).min(1, { error: "no storyline is chosen; choose at least one" }),
      changes: z
        .array(z.object({ storylineId: StorylineId, settings: z.array(LeverSetting).max(100) }))
        .max(20)
        .default([]),
    }),
  )
  .output(Ensemble)
  .mutation(async ({ ctx, input }) => {
    const { projectId, storylineIds, changes, ...sampling } = input;
    const { ensemble, kind } = await recordedChange(ctx, {
      make: async (tx, scope) => {
        const { townId } = await findProject(tx, scope, projectId);
        const entry = townModelOf(townId);
        if (!entry) throw new ProblemError({ kind: "no-model", townId });
        const told = await storylinesOf(tx, scope, projectId, entry);
        const storylines = changed(chosen(storylineIds, told), changes);
        const parameterChanges = (await listParameterChanges(tx, scope, projectId)).map(({ change }) => change);
        requireUsable(entry.parameters, parameterChanges);
        const recipe = recipeFor(entry, storylines, sampling, parameterChanges);
        return startOrGoOn(tx, scope, projectId, recipe);
      },
      record: (result) =>
        result.kind === "found"
          ? null
          : {
              action: result.kind,
              subject: { kind: "ensemble", id: result.ensemble.id },
              projectId,
              detail: { ...sampling, storylineIds, ...(changes.length > 0 && { changes }) },
            },
    });
    if (kind !== "found")
      await ctx.ensembles.enqueue({ ...ctx.permit.scope, projectId, ensembleId: ensemble.id }, ensemble.recipe);
    return ensemble;
  });

type Outcome = { readonly ensemble: Ensemble; readonly kind: "start" | "resume" | "found" };

async function startOrGoOn(tx: Tx, scope: RowScope, projectId: ProjectId, recipe: EnsembleRecipe): Promise<Outcome> {
  const experimentsTotal = recipe.sampling.experimentCount;
  const draft = { recipe, recipeHash: recipeHash(recipe), experimentsTotal };
  const { ensemble, kind } = await queueEnsemble(tx, scope, projectId, draft);
  if (kind === "queued") return { ensemble, kind: "start" };
  if (ensemble.state !== "cancelled" && ensemble.state !== "failed") return { ensemble, kind: "found" };
  return { ensemble: await moveEnsemble(tx, scope, projectId, ensemble.id, { action: "resume" }), kind: "resume" };
}

/** Storylines with the settings a planner tries in place of their own. */
function changed(storylines: readonly Storyline[], changes: readonly StorylineChange[]): Storyline[] {
  for (const [place, { storylineId, settings }] of changes.entries()) {
    const path = ["changes", String(place)];
    if (!storylines.some(({ id }) => id === storylineId)) {
      throw invalid(
        [...path, "storylineId"],
        `"${storylineId}" is changed but not among the storylines to run`,
        storylineId,
      );
    }
    for (const [at, { leverId }] of settings.entries()) {
      const where = [...path, "settings", String(at), "leverId"];
      if (!levers.some(({ id }) => id === leverId)) {
        throw invalid(
          where,
          `the model has no lever "${leverId}"; it has ${levers.map(({ id }) => id).join(", ")}`,
          leverId,
        );
      }
      if (settings.findIndex((other) => other.leverId === leverId) < at) {
        throw invalid(where, `"${leverId}" is set twice; keep one setting`, leverId);
      }
    }
  }
  return storylines.map((storyline) => {
    const change = changes.find(({ storylineId }) => storylineId === storyline.id);
    return change ? { ...storyline, settings: change.settings } : storyline;
  });
}

interface StorylineChange {
  readonly storylineId: StorylineId;
  readonly settings: LeverSetting[];
}

function invalid(path: string[], message: string, found: string): ProblemError {
  return new ProblemError({ kind: "invalid-input", issues: [{ path, code: "unknown", message, found }] });
}

/** The chosen storylines in the project's own order, each once, so that the same choice gives the same recipe. */
function chosen(ids: readonly StorylineId[], told: readonly Storyline[]): Storyline[] {
  const missing = ids.find((id) => !told.some((storyline) => storyline.id === id));
  if (missing === undefined) return told.filter((storyline) => ids.includes(storyline.id));
  const message = `the project has no storyline "${missing}"; it has ${told.map((storyline) => storyline.id).join(", ")}`;
  const issue = { path: ["storylineIds"], code: "no-such-storyline", message, found: missing };
  throw new ProblemError({ kind: "invalid-input", issues: [issue] });
}
