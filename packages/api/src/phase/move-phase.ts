import { movePhase as putPhase } from "@tamarisk/db";
import { Phase, PhaseId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { Place } from "../plan/place.ts";
import { refusePlace } from "../plan/refuse-place.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/** Put a phase at another place in the plan. */
export const movePhase = forMember(
  "edit",
  "phase",
  documentedChange("POST", "/projects/{projectId}/phases/{phaseId}/place", "Put a phase at another place"),
)
  .input(z.object({ projectId: ProjectId, phaseId: PhaseId, to: Place, version: RowVersion }))
  .output(Phase)
  .mutation(({ ctx, input: { projectId, phaseId, to, version } }) =>
    recordedChange(ctx, {
      make: (tx, scope) => refusePlace(to, putPhase(tx, scope, projectId, phaseId, to, version)),
      record: () => ({ action: "move", subject: { kind: "phase", id: phaseId }, projectId, detail: { to } }),
    }),
  );
