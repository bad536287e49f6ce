import { setMeasureYears } from "@tamarisk/db";
import { MeasureId, MeasureYears, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";

/**
 * Write proposed years into the draft of the plan: all or none. Refused when one of the measures has changed since. The years
 * they had before, sent with the versions this answers with, take it back.
 */
export const writeSchedule = forMember(
  "edit",
  "measure",
  documentedChange("POST", "/projects/{projectId}/schedule/write", "Write proposed years into the draft of the plan"),
)
  .input(z.object({ projectId: ProjectId, changes: z.array(MeasureYears).min(1).max(2000) }))
  .output(z.array(z.object({ measureId: MeasureId, version: RowVersion })))
  .mutation(async ({ ctx, input: { projectId, changes } }) => {
    const versions = await recordedChange(ctx, {
      make: (tx, scope) => setMeasureYears(tx, scope, projectId, changes).catch(refuseYears),
      record: () => ({
        action: "apply",
        subject: { kind: "schedule", id: projectId },
        projectId,
        detail: { measures: changes.length },
      }),
    });
    return changes.map(({ measureId }, place) => ({ measureId, version: versions[place]! }));
  });

/** A budget line that the shift would move out of the years a plan may name is a wrong shift. */
function refuseYears(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  const issue = { path: ["changes", "budgetShiftYears"], code: "no-such-year", message: error.message };
  throw new ProblemError({ kind: "invalid-input", issues: [issue] });
}
