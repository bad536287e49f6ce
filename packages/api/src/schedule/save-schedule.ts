import { savePlanSchedule } from "@tamarisk/db";
import { PlanSchedule, PlanScheduleDraft, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Set what the order of measures must keep. `version` is what the change is based on, `null` while nothing is set. */
export const saveSchedule = forMember(
  "edit",
  "schedule",
  documentedChange("PUT", "/projects/{projectId}/schedule", "Set what the order of measures must keep"),
)
  .input(z.object({ projectId: ProjectId, settings: PlanScheduleDraft, version: RowVersion.nullable() }))
  .output(PlanSchedule)
  .mutation(({ ctx, input: { projectId, settings, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => savePlanSchedule(tx, scope, projectId, settings, version),
      record: () => ({
        action: "update",
        subject: { kind: "schedule", id: projectId },
        projectId,
        detail: { decisionYear: settings.decisionYear, horizonYear: settings.horizonYear },
      }),
    }),
  );
