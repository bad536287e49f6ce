import { ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { documented } from "../trpc/documented.ts";
import { DecisionView } from "./decision-view.ts";
import { decisionSurroundings, viewDecision } from "./view-decision.ts";

/** The project's decisions and what was learned, the latest first, each with its evidence, voices and plan version. */
export const listDecisions = forMember(
  "read",
  "decision",
  documented("/projects/{projectId}/decisions", "Decisions with their evidence and voices"),
)
  .input(z.object({ projectId: ProjectId }))
  .output(z.array(DecisionView))
  .query(async ({ ctx: { database, permit }, input: { projectId } }) => {
    const around = await decisionSurroundings(database, permit, projectId);
    return around.records.map((record) => viewDecision(record, around));
  });
