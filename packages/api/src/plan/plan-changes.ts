import { listAuditEvents, listPlanVersions } from "@tamarisk/db";
import { ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";

const planSubjects = new Set(["action-plan", "phase", "implementation-unit", "measure", "gate"]);

/** What others did to a plan since a moment, at most the last hundred changes of the project: by person, each thing once. */
const PlanChanges = z.object({
  /** When the latest version was last changed. */
  updatedAt: z.date(),
  by: z.array(z.object({ who: z.string(), isMe: z.boolean(), things: z.int(), measures: z.int() })),
});
type PlanChanges = z.infer<typeof PlanChanges>;

/** A light question that an open plan asks again and again: has somebody changed it, and who? */
export const planChanges = forMember(
  "read",
  "plan",
  documented("/projects/{projectId}/plan-changes", "Who changed the action plan since a moment"),
)
  .input(z.object({ projectId: ProjectId, since: z.iso.datetime() }))
  .output(PlanChanges)
  .query(async ({ ctx: { database, permit }, input: { projectId, ...input } }): Promise<PlanChanges> => {
    const since = new Date(input.since);
    const [latest] = await listPlanVersions(database, permit.scope, projectId);
    const updatedAt = latest!.updatedAt;
    if (updatedAt <= since) return { updatedAt, by: [] };
    const { events } = await listAuditEvents(database, permit.scope, { limit: 100, projectId });
    const changes = events.filter(({ at, subjectKind }) => at > since && planSubjects.has(subjectKind));
    const people = new Map(changes.map(({ actorId, actorName }) => [actorId, actorName]));
    const by = [...people].map(([actorId, who]) => {
      const own = changes.filter((change) => change.actorId === actorId);
      const measures = own.filter(({ subjectKind }) => subjectKind === "measure");
      return {
        who,
        isMe: actorId === permit.caller.user.id,
        things: new Set(own.map(({ subjectId }) => subjectId)).size,
        measures: new Set(measures.map(({ subjectId }) => subjectId)).size,
      };
    });
    return { updatedAt, by };
  });
