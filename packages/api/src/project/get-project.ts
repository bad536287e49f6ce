import {
  countProject,
  findProject,
  listEnsembles,
  listPlanVersions,
  listSpatialUnits,
  listWatchedIndicators,
  listWatchedSeries,
} from "@tamarisk/db";
import { ProjectId } from "@tamarisk/domain";
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
    const [latest] = await listPlanVersions(database, permit.scope, projectId);
    const { readings } = await viewPlan(database, permit, projectId, "in-force");
    const [latestEnsemble] = await listEnsembles(database, permit.scope, projectId);
    const watched = await listWatchedIndicators(database, permit.scope, projectId);
    const known = await listWatchedSeries(database, permit.scope, projectId, 1);
    const { observations, measures, gates, stakeholders } = await countProject(database, permit.scope, projectId);
    return {
      project,
      units: await listSpatialUnits(database, permit.scope, projectId),
      role: permit.caller.role,
      latestEnsemble: latestEnsemble ?? null,
      planState: latest!.state,
      planVersion: latest!.number,
      counts: {
        indicators: watched.length,
        observations,
        blank: watched.length - known.length,
        measures,
        gates,
        gatesUnknown: Object.values(readings).filter((reading) => reading.status === "unknown").length,
        stakeholders,
      },
    };
  });
