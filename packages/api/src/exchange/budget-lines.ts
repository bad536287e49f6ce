import { BudgetLine } from "@tamarisk/domain";
import type { FlatRow } from "./column.ts";
import { type ExchangeWorld, measuresOf } from "./exchange-world.ts";
import type { ImportCourse } from "./import-course.ts";
import type { ReadSheet } from "./read-rows.ts";
import { SheetChanges } from "./sheet-changes.ts";

const columnOf = { source: "source", year: "year", millionCny: "millionCny", isSecured: "isSecured" };

/** The budget lines of a file by measure, and where each measure's lines begin. */
export interface BudgetOfFile {
  readonly lines: ReadonlyMap<string, readonly BudgetLine[]>;
  readonly firstRows: ReadonlyMap<string, number>;
  /** What the rows say of their measure's state at the export: its version, and the mark of its lines. */
  readonly exported: ReadonlyMap<string, FlatRow>;
  readonly changes: SheetChanges;
}

/**
 * The budget lines of a file by measure, in the order of years and sources. The rows that the file has for a measure are all
 * of its lines; a measure with a faulty row among them has none, so that it loses no line by mistake.
 */
export async function budgetLines(
  sheet: ReadSheet | null,
  world: ExchangeWorld,
  course: ImportCourse,
): Promise<BudgetOfFile> {
  const changes = new SheetChanges("budget", sheet);
  const lineages = new Set<string>(measuresOf(world).map(({ lineageId }) => lineageId));
  const unreadable = new Set(sheet?.problems.map(({ row }) => row));
  const lines = new Map<string, BudgetLine[]>();
  const firstRows = new Map<string, number>();
  const exported = new Map<string, FlatRow>();
  const faulty = new Set<string>();
  for await (const { row, values } of course.each(sheet?.rows ?? [])) {
    const id = values.measureId ?? null;
    if (id === null) changes.refuse(row, "measureId", null, { kind: "blank" });
    else if (!lineages.has(String(id))) changes.refuse(row, "measureId", id, { kind: "unknown", subject: "measure" });
    else {
      const line = unreadable.has(row) ? null : lineOf(row, values, changes);
      if (!line) faulty.add(String(id));
      else lines.set(String(id), [...(lines.get(String(id)) ?? []), line]);
      if (!firstRows.has(String(id))) firstRows.set(String(id), row);
      const { version = null, exported: mark = null } = values;
      if (version !== null && !exported.has(String(id))) exported.set(String(id), { id, version, exported: mark });
    }
  }
  for (const id of faulty) lines.delete(id);
  return { lines: new Map([...lines].map(([id, own]) => [id, inOrder(own)])), firstRows, exported, changes };
}

function inOrder(lines: readonly BudgetLine[]): BudgetLine[] {
  return [...lines].sort((a, b) => a.year - b.year || a.source.localeCompare(b.source));
}

function lineOf(row: number, values: FlatRow, changes: SheetChanges): BudgetLine | null {
  if (!changes.isFirst(row, `${values.measureId} ${values.source} ${values.year}`)) return null;
  return changes.parsed(row, BudgetLine, { ...values, isSecured: values.isSecured === "yes" }, columnOf, values);
}
