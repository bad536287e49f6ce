import { decideImport, findImport, ImportHeading } from "@tamarisk/db";
import { ImportId, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { changesMax } from "./changes-limit.ts";
import { ImportOperation } from "./import-operation.ts";
import { writeOperations } from "./write-operations.ts";

const Operations = z.array(ImportOperation);

/**
 * Write what a previewed file changes, all of it in one transaction. Rows that somebody has changed since the preview make
 * the whole import stale; nothing is written then.
 *
 * @param take - Rows in conflict for which the file's side counts; the others are left as they are here.
 */
export const applyImport = forMember(
  "edit",
  "observation",
  documentedChange(
    "POST",
    "/projects/{projectId}/imports/{importId}/application",
    "Write what a previewed file changes",
  ),
)
  .input(
    z.object({
      projectId: ProjectId,
      importId: ImportId,
      take: z.array(z.string().max(60)).max(changesMax),
      /** Write the good rows although others have faulty cells. */
      withoutFaulty: z.boolean(),
    }),
  )
  .output(ImportHeading)
  .mutation(({ ctx, input: { projectId, importId, take, withoutFaulty } }) =>
    recordedChange(ctx, {
      make: async (tx, scope) => {
        const { preview, operations } = await findImport(tx, scope, projectId, importId);
        if (preview.problems.length > 0 && !withoutFaulty) {
          throw new ProblemError({ kind: "faulty-import", problems: preview.problems.length });
        }
        const applied = await decideImport(tx, scope, projectId, importId, "applied");
        const chosen = new Set(take);
        const all = Operations.parse(operations).filter(({ key, isConflict }) => !isConflict || chosen.has(key));
        await writeOperations({ tx, scope, projectId, user: ctx.permit.caller.user, now: ctx.now() }, all);
        return { ...applied, written: all.length };
      },
      record: ({ id, fileName, written }) => ({
        action: "apply",
        subject: { kind: "import", id },
        projectId,
        detail: { fileName, written },
      }),
    }),
  );
