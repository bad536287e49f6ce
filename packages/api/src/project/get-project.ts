import {
  countProject,
  findLatestEnsemble,
  findProject,
  listGatesInForce,
  listObservations,
  listPlanVersions,
  listSpatialUnits,
  type Reader,
  type RowScope,
} from "@tamarisk/db";
import { leavesOf, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { gateReading } from "../gate/gate-reading.ts";
import { alreadyParsed } from "../trpc/already-parsed.ts";
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
  .output(alreadyParsed(ProjectHome))
  .query(async ({ ctx, input: { projectId } }) => {
    const { database, permit } = ctx;
    const [project, units, [latest], gatesUnknown, latestEnsemble, counts] = await Promise.all([
      findProject(database, permit.scope, projectId),
      listSpatialUnits(database, permit.scope, projectId),
      listPlanVersions(database, permit.scope, projectId),
      countUnknownGates(database, permit.scope, projectId),
      findLatestEnsemble(database, permit.scope, projectId),
      countProject(database, permit.scope, projectId),
    ]);
    const { observations, measures, gates, stakeholders, watched, watchedKnown } = counts;
    return {
      project,
      units,
      role: permit.caller.role,
      latestEnsemble,
      planState: latest!.state,
      planVersion: latest!.number,
      counts: {
        indicators: watched,
        observations,
        blank: watched - watchedKnown,
        measures,
        gates,
        gatesUnknown,
        stakeholders,
      },
    };
  });

/** Gates of the plan in force that nothing observed can judge. */
async function countUnknownGates(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<number> {
  const gates = (await listGatesInForce(reader, scope, projectId)).map(({ gate }) => gate);
  const asked = gates.flatMap(({ condition }) => leavesOf(condition).map(({ indicatorId }) => indicatorId));
  if (asked.length === 0) return gates.length;
  const observations = await listObservations(reader, scope, projectId, { indicatorIds: [...new Set(asked)] });
  return gates.filter((gate) => gateReading(gate, observations).status === "unknown").length;
}
