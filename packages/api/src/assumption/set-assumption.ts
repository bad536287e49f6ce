import { findProject, listParameterChanges, setParameterChange } from "@tamarisk/db";
import { KeptParameterChange, ParameterChange, ProjectId, RowVersion } from "@tamarisk/domain";
import type { TownParameters } from "@tamarisk/town-model";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { townModelOf } from "../storyline/town-models.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { changeIssues } from "./change-issues.ts";

/** Take another figure than the town's own. `version: null` says that the town's own has been taken so far. */
export const setAssumption = forMember(
  "edit",
  "assumption",
  documentedChange("PUT", "/projects/{projectId}/assumptions", "Set a figure of the model anew, with its source"),
)
  .input(z.object({ projectId: ProjectId, change: ParameterChange, version: RowVersion.nullable() }))
  .output(KeptParameterChange)
  .mutation(async ({ ctx, input: { projectId, change, version } }) => {
    const { user } = ctx.permit.caller;
    const { after } = await recordedChange(ctx, {
      make: async (tx, scope) => {
        const { townId } = await findProject(tx, scope, projectId);
        const entry = townModelOf(townId);
        if (!entry) throw new ProblemError({ kind: "no-model", townId });
        const kept = await listParameterChanges(tx, scope, projectId);
        const issues = changeIssues(
          entry.parameters,
          change,
          kept.map((each) => each.change),
        );
        if (issues.length > 0) throw new ProblemError({ kind: "invalid-input", issues });
        const by = { id: user.id, name: user.name };
        const set = await setParameterChange(tx, scope, projectId, change, version, by);
        return { ...set, replaced: set.before?.change ?? ownOf(entry.parameters, change) };
      },
      record: ({ after: { id }, replaced }) => ({
        action: "set",
        subject: { kind: "assumption", id },
        projectId,
        detail: { before: replaced, after: change },
      }),
    });
    return after;
  });

/** The town's own figure, as the audit trail tells what was replaced. */
function ownOf({ parameters }: TownParameters, { id, element }: ParameterChange) {
  const { value, low, high, source } = parameters[id]!;
  return { id, element, value: typeof value === "number" ? value : value[element!], low, high, source };
}
