import { appendAuditEvents, setMeasureYears } from "@tamarisk/db";
import { MeasureId, MeasureYears, measureFields, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { keptChanges } from "../audit/kept-changes.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/**
 * Write proposed years into the draft of the plan: all or none. Refused when one of the measures has changed since. The years
 * they had before, sent with the versions this answers with, take it back. The audit trail names each measure, so that its
 * history tells who moved it from when to when.
 */
export const writeSchedule = forMember(
  "edit",
  "measure",
  documentedChange("POST", "/projects/{projectId}/schedule/write", "Write proposed years into the draft of the plan"),
)
  .input(z.object({ projectId: ProjectId, changes: z.array(MeasureYears).min(1).max(2000) }))
  .output(z.array(z.object({ measureId: MeasureId, version: RowVersion })))
  .mutation(async ({ ctx, input: { projectId, changes } }) => {
    const { id, name } = ctx.permit.caller.user;
    const written = await recordedChange(ctx, {
      make: async (tx, scope) => {
        const measures = await setMeasureYears(tx, scope, projectId, changes).catch(refuseYears);
        const told = measures.map(({ before, after }) => ({
          ...{ actor: { id, name }, action: "update", subject: { kind: "measure", id: after.id }, projectId },
          detail: { title: after.title, changes: keptChanges(before, after, measureFields) },
        }));
        await appendAuditEvents(tx, scope, told);
        return measures;
      },
      record: () => ({
        action: "apply",
        subject: { kind: "schedule", id: projectId },
        projectId,
        detail: { measures: changes.length },
      }),
    });
    return written.map(({ after }) => ({ measureId: after.id, version: after.version }));
  });

/** A budget line that the shift would move out of the years a plan may name is a wrong shift. */
function refuseYears(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  const issue = { path: ["changes", "budgetShiftYears"], code: "no-such-year", message: error.message };
  throw new ProblemError({ kind: "invalid-input", issues: [issue] });
}
