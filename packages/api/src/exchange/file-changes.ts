import { type CellProblem, type ExchangeSheet, type ImportNote, isEditable, type RowChange } from "@tamarisk/domain";
import type { Sheet } from "@tamarisk/sheets";
import { budgetLines } from "./budget-lines.ts";
import type { ExchangeWorld } from "./exchange-world.ts";
import type { ImportCourse } from "./import-course.ts";
import type { ImportOperation } from "./import-operation.ts";
import { indicatorChanges } from "./indicator-changes.ts";
import { measureChanges } from "./measure-changes.ts";
import { observationChanges } from "./observation-changes.ts";
import { layoutOf, type ReadSheet, readRows } from "./read-rows.ts";
import type { SheetChanges } from "./sheet-changes.ts";
import { taskChanges } from "./task-changes.ts";

/** What a file would change, what is wrong with it, and what was passed over. */
export interface FileChanges {
  readonly changes: readonly RowChange[];
  readonly operations: readonly ImportOperation[];
  readonly problems: readonly CellProblem[];
  readonly notes: readonly ImportNote[];
  readonly unchangedRows: number;
}

/**
 * Hold a file's sheets against the project as it stands. Nothing is written. A row with a faulty cell changes nothing; rows
 * that are here and not in the file stay as they are.
 *
 * @param kind - What a sheet is that has no name of its own, as in CSV; `null` goes by names alone.
 */
export async function fileChanges(
  sheets: readonly Sheet[],
  kind: ExchangeSheet | null,
  world: ExchangeWorld,
  course: ImportCourse,
): Promise<FileChanges> {
  const { read, notes, problems } = await readAll(sheets, kind, course);
  course.begin("comparing", countOf(read));
  const sheetOf = (name: ExchangeSheet) => read.find(({ layout }) => layout.kind === name) ?? null;
  const budget = await budgetLines(sheetOf("budget"), world, course);
  const found = [
    await measureChanges(sheetOf("measures"), budget, world, course),
    budget.changes,
    await taskChanges(sheetOf("tasks"), world, course),
    await indicatorChanges(sheetOf("indicators"), world, course),
    await observationChanges(sheetOf("observations"), world, course),
  ];
  const cells = [...problems, ...read.flatMap((one) => one.problems)];
  const faulty = new Set(cells.map(({ sheet, row }) => `${sheet}:${row}`));
  const { planned, refused } = editable(found, world);
  return {
    changes: planned.flatMap(({ changes }) => changes.filter(({ key }) => !faulty.has(key))),
    operations: planned.flatMap(({ operations }) => operations.filter(({ key }) => !faulty.has(key))),
    problems: [...cells, ...found.flatMap(({ problems }) => problems), ...refused],
    notes: [...notes, ...lookPresent(planned), ...leftAlone(found)],
    unchangedRows: found.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}

async function readAll(sheets: readonly Sheet[], kind: ExchangeSheet | null, course: ImportCourse) {
  course.begin("reading", countOf(sheets));
  const read: ReadSheet[] = [];
  const notes: ImportNote[] = [];
  const problems: CellProblem[] = [];
  const names = new Map<ExchangeSheet, string>();
  for (const sheet of sheets) {
    const layout = layoutOf(sheet) ?? (kind === null ? null : layoutOf({ name: kind }));
    const first = layout && names.get(layout.kind);
    if (layout === null) notes.push({ kind: "sheet-not-known", sheet: sheet.name });
    else if (first) {
      const about = { sheet: layout.kind, row: 1, column: null, cell: null, found: sheet.name };
      problems.push({ ...about, problem: { kind: "duplicate-sheet", first } });
    } else {
      names.set(layout.kind, sheet.name);
      const rows = await readRows(sheet, layout, course);
      read.push(rows);
      notes.push(...rows.notes);
    }
  }
  return { read, notes, problems };
}

/** A plan past its draft takes no new content; only work on its tasks goes on. */
function editable(found: readonly SheetChanges[], { plan }: ExchangeWorld) {
  if (isEditable(plan.state)) return { planned: found, refused: [] };
  const isOpen = ({ sheet }: SheetChanges) => sheet === "indicators" || sheet === "observations";
  const refused = found
    .filter((changes) => !isOpen(changes))
    .flatMap(({ sheet, changes }): CellProblem[] =>
      changes.slice(0, 1).map(({ row }) => ({
        sheet,
        row,
        column: null,
        cell: null,
        found: plan.state,
        problem: { kind: "plan-not-editable" },
      })),
    );
  return { planned: found.filter(isOpen), refused };
}

function countOf(sheets: readonly { readonly rows: readonly unknown[] }[]): number {
  return sheets.reduce((sum, { rows }) => sum + rows.length, 0);
}

/** New rows most of which are called like something that is here: the file may have lost its ids. */
function lookPresent(found: readonly SheetChanges[]): ImportNote[] {
  return found.flatMap(({ sheet, changes, likePresent: count }) => {
    const added = changes.filter(({ kind }) => kind === "add").length;
    return count * 2 > added ? [{ kind: "rows-look-present" as const, sheet, count, added }] : [];
  });
}

function leftAlone(found: readonly SheetChanges[]): ImportNote[] {
  return found.flatMap(({ sheet, leftAlone: count }) =>
    count > 0 ? [{ kind: "rows-left-alone" as const, sheet, count }] : [],
  );
}
