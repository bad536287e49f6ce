import { findGate, setGate as writeGate } from "@tamarisk/db";
import { Gate, GateDraft, gateFields, leavesOf, PhaseId, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { keptChanges } from "../audit/kept-changes.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { requireJudgeable } from "./require-judgeable.ts";

/** Set the gate before a phase. `version: null` says that the phase has had none so far. */
export const setGate = forMember(
  "edit",
  "gate",
  documentedChange("PUT", "/projects/{projectId}/phases/{phaseId}/gate", "Set the gate before a phase"),
)
  .input(z.object({ projectId: ProjectId, phaseId: PhaseId, draft: GateDraft, version: RowVersion.nullable() }))
  .output(Gate)
  .mutation(({ ctx, input: { projectId, phaseId, draft, version } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        await requireJudgeable(tx, scope, projectId, draft.condition);
        const before = await findGate(tx, scope, projectId, phaseId);
        const after = await writeGate(tx, scope, projectId, phaseId, draft, version);
        await judgeAlerts(tx, scope, projectId, "gates", ctx.now());
        return { before, after };
      },
      record: ({ before, after }) => ({
        action: "set",
        subject: { kind: "gate", id: after.id },
        projectId,
        detail: {
          ...{ phaseId, title: draft.title, conditions: leavesOf(draft.condition).length },
          changes: before ? keptChanges(before, after, gateFields) : [],
        },
      }),
    }).then(({ after }) => after),
  );
