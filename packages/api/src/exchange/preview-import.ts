import { addImport, findLastChanges, type Reader, type RowScope } from "@tamarisk/db";
import {
  ExchangeSheet,
  fileLimitBytes,
  ImportCourseId,
  ImportOverview,
  ProjectId,
  type RowChange,
} from "@tamarisk/domain";
import type { SheetsAnswer } from "@tamarisk/sheets";
import { z } from "zod";
import { recordedChange } from "../audit/recorded-change.ts";
import { ProblemError } from "../problem/problem-error.ts";
import { alreadyParsed } from "../trpc/already-parsed.ts";
import { forMember } from "../trpc/base.ts";
import { documentedChange } from "../trpc/documented.ts";
import { changesMax } from "./changes-limit.ts";
import { courseOf } from "./course-of.ts";
import type { ExchangeWorld } from "./exchange-world.ts";
import { type FileChanges, fileChanges } from "./file-changes.ts";
import type { ImportOperation } from "./import-operation.ts";
import { importOverview } from "./import-overview.ts";
import { cellOf } from "./observed-cell.ts";
import { openSheets } from "./open-sheets.ts";
import { readExchangeWorld } from "./read-exchange-world.ts";

/**
 * Read a workbook or CSV file and keep what it would change, cell by cell. Nothing of it is written until it is applied. The
 * answer has counts and the first changes and problems; `listImportChanges` and `listImportProblems` have all.
 */
export const previewImport = forMember(
  "edit",
  "observation",
  documentedChange("POST", "/projects/{projectId}/imports", "Read a file and preview what it would change"),
)
  .input(
    z.object({
      projectId: ProjectId,
      fileName: z.string().trim().min(1).max(200),
      base64: z.base64().min(1),
      /** What a CSV file holds, when its name does not say so. */
      sheet: ExchangeSheet.optional(),
      /** Under which its progress can be followed. */
      courseId: ImportCourseId.optional(),
    }),
  )
  .output(alreadyParsed(ImportOverview))
  .mutation(async ({ ctx, input: { projectId, fileName, base64, sheet, courseId }, signal }) => {
    const { database, permit } = ctx;
    const course = courseOf(ctx, projectId, courseId, signal);
    course.begin("reading");
    const name = fileName.replace(/\.[^.]*$/u, "");
    const answer = await openSheets(Buffer.from(base64, "base64"), name, signal);
    await course.advance(0);
    const sheets = sheetsOf(answer);
    const world = await readExchangeWorld(database, permit.scope, projectId, ctx.now());
    const found = await fileChanges(sheets, sheet ?? null, world, course);
    if (sheets.length > 0 && found.notes.filter(({ kind }) => kind === "sheet-not-known").length === sheets.length) {
      throw new ProblemError({ kind: "unreadable-file", reason: "no-known-sheet", detail: null });
    }
    refuseTooMany(found.operations);
    const changes = await withNames(database, permit.scope, found, world);
    const { notes, unchangedRows } = found;
    const problems = [...found.problems];
    course.begin("keeping");
    await course.advance(0);
    const kept = await recordedChange(ctx, {
      make: async (tx, scope) => {
        const preview = { fileName, changes, problems, notes: [...notes], unchangedRows };
        const { user } = permit.caller;
        const added = await addImport(tx, scope, projectId, { preview, operations: found.operations }, user);
        course.finish();
        return added;
      },
      record: ({ id }) => ({
        action: "preview",
        subject: { kind: "import", id },
        projectId,
        detail: { fileName, changes: changes.length, problems: problems.length },
      }),
    });
    return importOverview(kept);
  });

function sheetsOf(answer: SheetsAnswer) {
  switch (answer.kind) {
    case "read":
      return answer.sheets;
    case "too-large":
      throw new ProblemError({ kind: "too-large", limitBytes: fileLimitBytes });
    case "old-workbook":
      throw new ProblemError({ kind: "unreadable-file", reason: "old-workbook", detail: null });
    case "unreadable":
      throw new ProblemError({ kind: "unreadable-file", reason: "unreadable", detail: answer.reason.slice(0, 300) });
  }
}

function refuseTooMany(operations: readonly ImportOperation[]): void {
  const count = operations.filter(
    (one) => one.side === "file" && (one.kind !== "observe" || one.version !== null),
  ).length;
  if (count > changesMax) throw new ProblemError({ kind: "too-many-changes", found: count, limit: changesMax });
}

/** Conflicts with the name of whoever made the change here. */
async function withNames(
  reader: Reader,
  scope: RowScope,
  { changes, operations }: FileChanges,
  world: ExchangeWorld,
): Promise<RowChange[]> {
  const inConflict = operations.filter(({ isConflict }) => isConflict);
  if (inConflict.length === 0) return [...changes];
  const observed = new Map(world.observations.map((one) => [cellOf(one), one.id]));
  const subjects = new Map(inConflict.map((operation) => [operation.key, subjectOf(operation, observed)]));
  const last = await findLastChanges(reader, scope, [...subjects.values()]);
  return changes.map((change) => {
    const changedBy = last.get(subjects.get(change.key) ?? "")?.actorName;
    return change.conflict && changedBy ? { ...change, conflict: { ...change.conflict, changedBy } } : change;
  });
}

function subjectOf(operation: ImportOperation, observed: ReadonlyMap<string, string>): string {
  switch (operation.kind) {
    case "update-measure":
      return operation.measureId;
    case "update-task":
      return operation.taskId;
    case "update-watch":
      return operation.watchedId;
    case "observe":
      return observed.get(cellOf(operation.draft)) ?? "";
    default:
      return "";
  }
}
