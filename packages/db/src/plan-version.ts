import { PlanVersion, type ProjectId } from "@tamarisk/domain";
import type { ProjectColumns } from "./plan-rows.ts";
import { keptForPlan } from "./project-state.ts";
import type { Reader, RowScope, Rows } from "./reader.ts";
import { inOrderTaken, stepFromRow } from "./review-step.ts";
import { RowNotFound } from "./row-not-found.ts";

/** The versions of the project's plan, the latest first. @throws {RowNotFound} When the project has no plan. */
export async function listPlanVersions(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<PlanVersion[]> {
  return [...(await keptForPlan(reader, scope, projectId, { name: "versions", work: readVersions }))];
}

async function readVersions(tables: Rows, own: ProjectColumns): Promise<PlanVersion[]> {
  const rows = await tables.planVersion.findMany({
    where: own,
    orderBy: { number: "desc" },
    include: { reviewSteps: { orderBy: inOrderTaken } },
  });
  if (rows.length === 0) throw new RowNotFound("action-plan", own.projectId);
  const numberOf = new Map(rows.map(({ id, number }) => [id, number]));
  const decisions = await tables.decisionRecord.findMany({
    where: { ...own, id: { in: rows.flatMap(({ decisionId }) => decisionId ?? []) } },
    select: { id: true, number: true },
  });
  return rows.map(({ basedOnId, decisionId, byName, reviewSteps, ...row }) =>
    PlanVersion.parse({
      ...row,
      basedOn: (basedOnId && numberOf.get(basedOnId)) ?? null,
      decision: decisions.find(({ id }) => id === decisionId) ?? null,
      createdBy: byName,
      steps: reviewSteps.map(stepFromRow),
    }),
  );
}
