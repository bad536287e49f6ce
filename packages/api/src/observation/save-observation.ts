import { findIndicator, saveObservation as writeObservation } from "@tamarisk/db";
import {
  isWhole,
  Observation,
  ObservationDraft,
  observationProblems,
  ProjectId,
  RowVersion,
  townYear,
} from "@tamarisk/domain";
import { z } from "zod";
import { judgeAlerts } from "../alert/judge-alerts.ts";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { requireOwnPlace } from "./require-own-place.ts";

/** Write one cell, a total or one part of it. `version: null` says that the cell has been blank so far. */
export const saveObservation = forMember(
  "edit",
  "observation",
  documentedChange("PUT", "/projects/{projectId}/observations", "Write one observed value"),
)
  .input(z.object({ projectId: ProjectId, draft: ObservationDraft, version: RowVersion.nullable() }))
  .output(Observation)
  .mutation(({ ctx, input: { projectId, draft, version } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        await requireOwnPlace(tx, scope, projectId, draft.townId, ["draft", "townId"]);
        const indicator = await findIndicator(tx, scope, draft.indicatorId);
        const problems = observationProblems(draft, indicator, townYear(ctx.now()));
        if (problems.length > 0) throw new ProblemError({ kind: "observation-problem", problems });
        const saved = await writeObservation(tx, scope, projectId, draft, version, ctx.permit.caller.user);
        await judgeAlerts(tx, scope, projectId, { indicatorIds: [draft.indicatorId] }, ctx.now());
        return saved;
      },
      record: ({ id, version: stored }) => ({
        action: "save",
        subject: { kind: "observation", id },
        projectId,
        detail: {
          indicatorId: draft.indicatorId,
          townId: draft.townId,
          year: draft.year,
          ...(isWhole(draft.breakdown) ? {} : { breakdown: draft.breakdown }),
          value: draft.value,
          version: stored,
        },
      }),
    }),
  );
