import { AuthoredText, type Dependent, dependencyCircle } from "@tamarisk/domain";
import { Prisma } from "./generated/client.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import type { Rows } from "./reader.ts";

/** Measures or tasks would wait for one another in a circle, so none could begin; nothing was written. */
export class DependencyCircle extends Error {
  override readonly name = "DependencyCircle";
  constructor(
    readonly subject: "measure" | "task",
    /** Round the circle, each waiting for the next, the first again at the end. */
    readonly titles: readonly AuthoredText[],
  ) {
    super(
      `the ${subject}s wait for one another: ${titles.map(({ en, zh }) => en || zh).join(" → ")}; take one of these waits away`,
    );
  }
}

/** One thing waiting for another. */
export interface Wait {
  readonly id: string;
  readonly dependsOnId: string;
}

/**
 * Refuse waits that would close a circle. Waits on what has been removed count too, so that restoring it closes none.
 *
 * @param changed - What each of these is to wait for, in place of what it waits for now.
 * @throws {DependencyCircle}
 */
export async function refuseMeasureCircle(
  rows: Rows,
  own: ProjectColumns,
  planVersionId: string,
  changed: readonly Dependent[],
): Promise<void> {
  if (!(await mayCloseCircle(rows, "MeasureDependency", "measureId", changed))) return;
  const stored = await rows.measureDependency.findMany({
    where: { ...own, measure: { implementationUnit: { phase: { planVersionId } } } },
    select: { measureId: true, dependsOnId: true },
  });
  const waits = stored.map(({ measureId, dependsOnId }) => ({ id: measureId, dependsOnId }));
  const circle = dependencyCircle(itemsOf(waits, changed));
  if (!circle) return;
  const found = await rows.measure.findMany({ where: { ...own, id: { in: [...circle] } }, select: titleOnly });
  throw new DependencyCircle("measure", titlesAlong(circle, found));
}

/** The same for tasks. @throws {DependencyCircle} */
export async function refuseTaskCircle(
  rows: Rows,
  own: ProjectColumns,
  planVersionId: string,
  changed: readonly Dependent[],
): Promise<void> {
  if (!(await mayCloseCircle(rows, "TaskDependency", "taskId", changed))) return;
  const stored = await rows.taskDependency.findMany({
    where: { ...own, task: { measure: { implementationUnit: { phase: { planVersionId } } } } },
    select: { taskId: true, dependsOnId: true },
  });
  const waits = stored.map(({ taskId, dependsOnId }) => ({ id: taskId, dependsOnId }));
  const circle = dependencyCircle(itemsOf(waits, changed));
  if (!circle) return;
  const found = await rows.task.findMany({ where: { ...own, id: { in: [...circle] } }, select: titleOnly });
  throw new DependencyCircle("task", titlesAlong(circle, found));
}

/**
 * Of one that is changed: whether what it waits for waits, over however many, for itself; without that, no circle is closed.
 * Of several: yes, since a circle may lead through all of them.
 */
async function mayCloseCircle(
  rows: Rows,
  table: "MeasureDependency" | "TaskDependency",
  column: "measureId" | "taskId",
  changed: readonly Dependent[],
): Promise<boolean> {
  const [first, ...others] = changed.filter(({ dependsOn }) => dependsOn.length > 0);
  if (!first || others.length > 0) return first !== undefined;
  const [found] = await rows.$queryRaw<[{ isCircle: boolean }]>`
    WITH RECURSIVE "awaited" ("id") AS (
      SELECT unnest(${[...first.dependsOn]}::uuid[])
      UNION SELECT waits."dependsOnId" FROM ${Prisma.raw(`"${table}"`)} waits
        JOIN "awaited" ON waits.${Prisma.raw(`"${column}"`)} = "awaited"."id")
    SELECT EXISTS (SELECT FROM "awaited" WHERE "id" = ${first.id}::uuid) AS "isCircle"`;
  return found.isCircle;
}

const titleOnly = { id: true, title: true } as const;

/** The changed ones come first: a new circle leads through one of them. */
function itemsOf(stored: readonly Wait[], changed: readonly Dependent[]): Dependent[] {
  const isChanged = new Set(changed.map(({ id }) => id));
  return [...changed, ...dependentsFrom(stored.filter(({ id }) => !isChanged.has(id)))];
}

export function dependentsFrom(waits: readonly Wait[]): Dependent[] {
  const byId = new Map<string, string[]>();
  for (const { id, dependsOnId } of waits) {
    const list = byId.get(id);
    if (list) list.push(dependsOnId);
    else byId.set(id, [dependsOnId]);
  }
  return [...byId].map(([id, dependsOn]) => ({ id, dependsOn }));
}

export function titlesAlong(
  circle: readonly string[],
  found: readonly { readonly id: string; readonly title: unknown }[],
): AuthoredText[] {
  const titles = new Map(found.map(({ id, title }) => [id, AuthoredText.parse(title)]));
  return circle.flatMap((id) => titles.get(id) ?? []);
}
