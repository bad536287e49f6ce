import type { ProjectId } from "@tamarisk/domain";
import type { Session } from "./session.ts";

/** Publish the draft of a project's plan, by the two people it takes. */
export async function publishPlan(projectId: ProjectId, planner: Session, reviewer: Session): Promise<void> {
  const steps = [
    { who: planner, action: "submit" },
    { who: reviewer, action: "approve" },
    { who: planner, action: "publish" },
  ] as const;
  for (const { who, action } of steps) {
    const { versionId, version } = (await who.planning.plan.get.query({ projectId })).plan;
    await who.planning.plan.transition.mutate({ projectId, versionId, action, version });
  }
}
