import type { TaskState } from "@tamarisk/domain";
import { Prisma } from "./generated/client.ts";
import { orderedIds } from "./ordered-ids.ts";
import type { Rows } from "./reader.ts";

/** A row of the version that is copied, and what its copy is called and stands in. */
export interface Copy {
  readonly was: string;
  readonly is: string;
  readonly parent: string;
}

/** The states of tasks that a new version takes along. */
export const openTaskStates = ["to-do", "in-progress"] as const satisfies readonly TaskState[];

/** Ids for the copies of rows, in the order of the rows. */
export function copiesOf<Row extends { readonly id: string }>(
  found: readonly Row[],
  parentOf: (row: Row) => string,
): Copy[] {
  const ids = orderedIds(found.length, new Date());
  return found.map((row, at) => ({ was: row.id, is: ids[at]!, parent: parentOf(row) }));
}

/** What the copy of a row is called. */
export function newIds(copies: readonly Copy[]): (was: string) => string {
  const ids = new Map(copies.map(({ was, is }) => [was, is]));
  return (was) => ids.get(was)!;
}

/** The position of a copy among those of its parent that are copied with it, counted without gaps. */
export const inOrder = `row_number() OVER (PARTITION BY pair."parent" ORDER BY original."position") - 1`;

const columns = {
  Phase: Prisma.PhaseScalarFieldEnum,
  Gate: Prisma.GateScalarFieldEnum,
  ImplementationUnit: Prisma.ImplementationUnitScalarFieldEnum,
  Measure: Prisma.MeasureScalarFieldEnum,
  Task: Prisma.TaskScalarFieldEnum,
  MeasureActor: Prisma.MeasureActorScalarFieldEnum,
  MeasureDependency: Prisma.MeasureDependencyScalarFieldEnum,
  TaskDependency: Prisma.TaskDependencyScalarFieldEnum,
};

/**
 * Copy rows: every column comes along, but for those that name and place the row.
 *
 * @param also - Columns that the copy has otherwise, each with an SQL expression over `pair` and `original`.
 */
export async function copyRows(
  rows: Rows,
  table: "Phase" | "Gate" | "ImplementationUnit" | "Measure" | "Task",
  parentColumn: "planVersionId" | "phaseId" | "implementationUnitId" | "measureId",
  copies: readonly Copy[],
  also: Readonly<Record<string, string>> = {},
): Promise<void> {
  const isNew = { id: `pair."is"`, [parentColumn]: `pair."parent"`, version: "1", updatedAt: "now()", ...also };
  await rows.$executeRaw`
    INSERT INTO ${nameOf(table)} ${copied(table, isNew)} FROM ${pairsOf(copies)}
    JOIN ${nameOf(table)} original ON original."id" = pair."was"`;
}

export async function copyActors(rows: Rows, measures: readonly Copy[]): Promise<void> {
  await rows.$executeRaw`
    INSERT INTO "MeasureActor" ${copied("MeasureActor", { measureId: `pair."is"` })} FROM ${pairsOf(measures)}
    JOIN "MeasureActor" original ON original."measureId" = pair."was"`;
}

/** Who waits for something that is not copied waits for it no longer. */
export async function copyWaits(
  rows: Rows,
  table: "MeasureDependency" | "TaskDependency",
  column: "measureId" | "taskId",
  copies: readonly Copy[],
): Promise<void> {
  const isNew = { [column]: `waits."is"`, dependsOnId: `awaited."is"` };
  await rows.$executeRaw`
    WITH "pairs" AS MATERIALIZED (SELECT * FROM ${pairsOf(copies)})
    INSERT INTO ${nameOf(table)} ${copied(table, isNew)} FROM "pairs" waits
    JOIN ${nameOf(table)} original ON original.${nameOf(column)} = waits."was"
    JOIN "pairs" awaited ON awaited."was" = original."dependsOnId"`;
}

/** The list of a table's columns, and what a copy has in each: the original's, where nothing else is said. */
function copied(table: keyof typeof columns, isNew: Readonly<Record<string, string>>): Prisma.Sql {
  const names = Object.keys(columns[table]);
  const values = names.map((name) => isNew[name] ?? `original."${name}"`);
  return Prisma.raw(`(${names.map((name) => `"${name}"`).join(", ")}) SELECT ${values.join(", ")}`);
}

function pairsOf(copies: readonly Copy[]): Prisma.Sql {
  const [was, is, parent] = (["was", "is", "parent"] as const).map((key) => copies.map((copy) => copy[key]));
  return Prisma.sql`unnest(${was}::uuid[], ${is}::uuid[], ${parent}::uuid[]) AS pair ("was", "is", "parent")`;
}

/** A table's or column's name from the fixed lists above. */
function nameOf(identifier: string): Prisma.Sql {
  return Prisma.raw(`"${identifier}"`);
}
