import { decideImport, findImport, ImportHeading } from "@tamarisk/db";
import { ImportCourseId, ImportId, type ImportPreview, ProjectId } from "@tamarisk/domain";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { changesMax } from "./changes-limit.ts";
import { courseOf } from "./course-of.ts";
import { ImportOperation } from "./import-operation.ts";
import { writeOperations } from "./write-operations.ts";

/**
 * Write what a previewed file changes, all of it in one transaction. Rows that somebody has changed since the preview make
 * the whole import stale; nothing is written then, and neither when whoever asked goes before the end: `getImportState` says
 * what it came to.
 *
 * @param take - Rows in conflict for which the file's side counts; of the others, cells in conflict stay as they are here.
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
      /** The file's side counts for all rows in conflict but those named in `take`. */
      takeOthers: z.boolean().default(false),
      /** Write the good rows although others have faulty cells. */
      withoutFaulty: z.boolean(),
      /** Add rows although most of them are called like something that is here. */
      evenIfPresent: z.boolean().default(false),
      /** Under which its progress can be followed. */
      courseId: ImportCourseId.optional(),
    }),
  )
  .output(ImportHeading)
  .mutation(async ({ ctx, input: { projectId, importId, take, takeOthers, courseId, ...meant }, signal }) => {
    const course = courseOf(ctx, projectId, courseId, signal);
    course.begin("writing");
    // What a file would change never changes. It is read before the transaction, for whose end the embedded database lets all wait.
    const { preview, operations } = await findImport(ctx.database, ctx.permit.scope, projectId, importId);
    refuseUnmeant(preview, meant);
    const named = new Set(take);
    const all: ImportOperation[] = [];
    for await (const given of course.each(operations)) {
      const operation = ImportOperation.parse(given);
      const isTaken = named.has(operation.key) !== takeOthers;
      if (!operation.isConflict || isTaken === (operation.side === "file")) all.push(operation);
    }
    return recordedChange(ctx, {
      make: async (tx, scope) => {
        const applied = await decideImport(tx, scope, projectId, importId, "applied");
        course.begin("writing", all.length);
        const { user } = ctx.permit.caller;
        const waitAnew = changesWaits(preview);
        await writeOperations({ tx, scope, projectId, user, now: ctx.now(), course, waitAnew }, all);
        course.finish();
        return { ...applied, written: all.length };
      },
      record: ({ id, fileName, written }) => ({
        action: "apply",
        subject: { kind: "import", id },
        projectId,
        detail: { fileName, written },
      }),
    });
  });

/** What the planner has said of a file that is not as it should be. */
interface Meant {
  readonly withoutFaulty: boolean;
  readonly evenIfPresent: boolean;
}

function refuseUnmeant({ problems, notes }: ImportPreview, { withoutFaulty, evenIfPresent }: Meant): void {
  if (problems.length > 0 && !withoutFaulty) {
    throw new ProblemError({ kind: "faulty-import", problems: problems.length });
  }
  const alike = notes.reduce((sum, note) => sum + (note.kind === "rows-look-present" ? note.count : 0), 0);
  if (alike > 0 && !evenIfPresent) throw new ProblemError({ kind: "rows-look-present", count: alike });
}

function changesWaits({ changes }: ImportPreview): boolean {
  return changes.some(({ kind, fields }) => kind === "change" && fields.some(({ column }) => column === "waitsFor"));
}
