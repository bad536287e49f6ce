import {
  Ensemble,
  type EnsembleAction,
  type EnsembleId,
  type EnsembleRecipe,
  EnsembleState,
  EnsembleSummary,
  ensembleWorkflow,
  OrganisationId,
  ProjectId,
} from "@tamarisk/domain";
import type { Ensemble as EnsembleRow, Prisma } from "./generated/client.ts";
import { json } from "./json.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { StaleVersion } from "./stale-version.ts";
import { nextState } from "./transition-refused.ts";

/** The summary is large and has its own reader. */
const withoutSummary = { summary: true } as const;

function ensembleFromRow(row: Omit<EnsembleRow, "summary">): Ensemble {
  return Ensemble.parse(row);
}

/** The project's ensembles, the newest first. @throws {RowNotFound} */
export async function listEnsembles(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<Ensemble[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).ensemble.findMany({
    where: own,
    omit: withoutSummary,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map(ensembleFromRow);
}

/** The project's newest ensemble, in one state if any is named; `null` without one. @throws {RowNotFound} */
export async function findLatestEnsemble(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  state?: EnsembleState,
): Promise<Ensemble | null> {
  const own = await rowsOfProject(reader, scope, projectId);
  const row = await rowsOf(reader).ensemble.findFirst({
    where: { ...own, ...(state && { state }) },
    omit: withoutSummary,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return row && ensembleFromRow(row);
}

/** @throws {RowNotFound} */
export async function findEnsemble(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  ensembleId: EnsembleId,
): Promise<Ensemble> {
  const own = await rowsOfProject(reader, scope, projectId);
  const where = { ...own, id: ensembleId };
  const row = await rowsOf(reader).ensemble.findFirst({ where, omit: withoutSummary });
  if (!row) throw new RowNotFound("ensemble", ensembleId);
  return ensembleFromRow(row);
}

/**
 * Queue an ensemble, or find the one that the project already has for this recipe: the same recipe gives the same
 * outcomes, so it is never computed twice.
 *
 * @throws {RowNotFound}
 */
export async function queueEnsemble(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  draft: { readonly recipe: EnsembleRecipe; readonly recipeHash: string; readonly experimentsTotal: number },
): Promise<{ kind: "queued" | "known"; ensemble: Ensemble }> {
  const { recipe, recipeHash, experimentsTotal } = draft;
  const own = await rowsOfProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const { count } = await rows.ensemble.createMany({
    data: { ...own, recipe: json(recipe), recipeHash, experimentsTotal, state: ensembleWorkflow.initial },
    skipDuplicates: true,
  });
  const row = await rows.ensemble.findUniqueOrThrow({
    where: { projectId_recipeHash: { projectId, recipeHash } },
    omit: withoutSummary,
  });
  return { kind: count > 0 ? "queued" : "known", ensemble: ensembleFromRow(row) };
}

/**
 * Move an ensemble along its workflow. Progress does not count as a change of the row, so that a planner can cancel a
 * run that is moving on.
 *
 * @param move.version - The version a planner saw; left out by the worker, whose moves the workflow alone guards.
 * @param move.failure - Why it failed, with the action `fail`.
 * @throws {StaleVersion | RowNotFound | TransitionRefused}
 */
export async function moveEnsemble(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  ensembleId: EnsembleId,
  move: { readonly action: EnsembleAction; readonly version?: number; readonly failure?: string },
): Promise<Ensemble> {
  const { action, version, failure } = move;
  const own = { ...(await rowsOfProject(tx, scope, projectId)), id: ensembleId };
  const rows = rowsOf(tx);
  const present = await lockEnsemble(rows, own);
  if (version !== undefined && version !== present.version) {
    throw new StaleVersion("ensemble", ensembleId, version, present.version, present.updatedAt);
  }
  const state = nextState("ensemble", ensembleWorkflow, EnsembleState.parse(present.state), action);
  const row = await rows.ensemble.update({
    where: { id: ensembleId },
    omit: withoutSummary,
    data: {
      state,
      failure: state === "failed" ? (failure ?? null) : null,
      finishedAt: state === "finished" ? new Date() : null,
      version: { increment: 1 },
    },
  });
  return ensembleFromRow(row);
}

/** Keep what *Futures* draws. @throws {RowNotFound} */
export async function saveEnsembleSummary(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  summary: EnsembleSummary,
): Promise<void> {
  const own = await rowsOfProject(tx, scope, projectId);
  const { count } = await rowsOf(tx).ensemble.updateMany({
    where: { ...own, id: summary.ensembleId },
    data: { summary: json(summary) },
  });
  if (count === 0) throw new RowNotFound("ensemble", summary.ensembleId);
}

/** What was kept for *Futures* to draw. @throws {RowNotFound} When the ensemble is not there or has no summary yet. */
export async function findEnsembleSummary(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  ensembleId: EnsembleId,
): Promise<EnsembleSummary> {
  const own = await rowsOfProject(reader, scope, projectId);
  const where = { ...own, id: ensembleId };
  const row = await rowsOf(reader).ensemble.findFirst({ where, select: { summary: true } });
  if (!row?.summary) throw new RowNotFound("ensemble-summary", ensembleId);
  return EnsembleSummary.parse(row.summary);
}

/** Every ensemble of any organisation that is queued or running, the oldest first: what a starting worker takes up. */
export async function listUnfinishedEnsembles(
  reader: Reader,
): Promise<{ scope: RowScope; projectId: ProjectId; ensemble: Ensemble }[]> {
  const rows = await rowsOf(reader).ensemble.findMany({
    where: { state: { in: ["queued", "running"] }, project: { deletedAt: null } },
    omit: withoutSummary,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    scope: { organisationId: OrganisationId.parse(row.organisationId) },
    projectId: ProjectId.parse(row.projectId),
    ensemble: ensembleFromRow(row),
  }));
}

/** Hold the ensemble's row until the transaction ends, so that chunks and moves come one after the other. */
export async function lockEnsemble(rows: Rows, own: Prisma.EnsembleWhereInput & { id: EnsembleId }) {
  await rows.$queryRaw`SELECT "id" FROM "Ensemble" WHERE "id" = ${own.id}::uuid FOR UPDATE`;
  const row = await rows.ensemble.findFirst({ where: own, omit: withoutSummary });
  if (!row) throw new RowNotFound("ensemble", own.id);
  return row;
}
