import {
  countProject,
  findProject,
  listEnsembles,
  listIndicators,
  listObservations,
  listSpatialUnits,
} from "@tamarisk/db";
import { type Indicator, type Observation, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { viewPlan } from "../plan/view-plan.ts";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { ProjectHome } from "./project-home.ts";

/** A project's home: its units, where it stands, and what is still unknown. */
export const getProject = forMember(
  "read",
  "project",
  documented("/projects/{projectId}", "One project and where it stands"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(ProjectHome)
  .query(async ({ ctx, input: { projectId } }) => {
    const { database, permit } = ctx;
    const project = await findProject(database, permit.scope, projectId);
    const { plan, readings } = await viewPlan(database, permit, projectId);
    const [latestEnsemble] = await listEnsembles(database, permit.scope, projectId);
    const indicators = await listIndicators(database, permit.scope);
    const observations = await listObservations(database, permit.scope, projectId);
    const { measures, gates, stakeholders } = await countProject(database, permit.scope, projectId);
    return {
      project,
      units: await listSpatialUnits(database, permit.scope, projectId),
      role: permit.caller.role,
      latestEnsemble: latestEnsemble ?? null,
      planState: plan.state,
      planVersion: plan.versionNumber,
      counts: {
        indicators: indicators.length,
        observations: observations.length,
        blank: countBlank(indicators, observations),
        measures,
        gates,
        gatesUnknown: Object.values(readings).filter((reading) => reading.status === "unknown").length,
        stakeholders,
      },
    };
  });

/** Indicators of which nothing at all is known. */
function countBlank(indicators: readonly Indicator[], observations: readonly Observation[]): number {
  const known = new Set(observations.filter((o) => o.value.kind !== "no-data").map((o) => o.indicatorId));
  return indicators.filter((indicator) => !known.has(indicator.id)).length;
}
