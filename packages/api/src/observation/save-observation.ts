import { findIndicator, findProject, listSpatialUnits, saveObservation as writeObservation } from "@tamarisk/db";
import { Observation, ObservationDraft, observationProblems, ProjectId, RowVersion } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";

/** Write one cell. `version: null` says that the cell has been blank so far. */
export const saveObservation = forMember("edit", "observation")
  .input(z.object({ projectId: ProjectId, draft: ObservationDraft, version: RowVersion.nullable() }))
  .output(Observation)
  .mutation(({ ctx, input: { projectId, draft, version } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        const { townId } = await findProject(tx, scope, projectId);
        const places = [townId, ...(await listSpatialUnits(tx, scope, projectId)).map((unit) => unit.townId)];
        if (!places.includes(draft.townId)) throw foreignPlace(draft.townId, places);
        const indicator = await findIndicator(tx, scope, draft.indicatorId);
        const problems = observationProblems(draft, indicator, ctx.now().getFullYear());
        if (problems.length > 0) throw new ProblemError({ kind: "observation-problem", problems });
        return writeObservation(tx, scope, projectId, draft, version, ctx.permit.caller.user);
      },
      record: ({ id, version: stored }) => ({
        action: "save",
        subject: { kind: "observation", id },
        projectId,
        detail: {
          indicatorId: draft.indicatorId,
          townId: draft.townId,
          year: draft.year,
          value: draft.value,
          version: stored,
        },
      }),
    }),
  );

function foreignPlace(found: string, places: readonly string[]): ProblemError {
  const message = `place ${found} is not part of this project; it has ${places.join(", ")}`;
  return new ProblemError({
    kind: "invalid-input",
    issues: [{ path: ["draft", "townId"], code: "foreign-place", message, found }],
  });
}
