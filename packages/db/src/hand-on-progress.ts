import { dependencyCircle } from "@tamarisk/domain";
import { type Copy, copiesOf, copyRows, inOrder, openTaskStates } from "./copy-rows.ts";
import { dependentsFrom, type Wait } from "./dependency-circle.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import type { Rows } from "./reader.ts";

/** A version of the plan, by its number among the versions. */
interface Version {
  readonly id: string;
  readonly number: number;
}

/**
 * Work went on while the next version was written: its tasks come as far as they have come in either. What that version has
 * dropped or finished itself stays so; days and responsible offices that nobody has set in it are those of the version before.
 * A task that was done or dropped when the next version was begun, and was taken up again since, comes along behind the others
 * of its measure, unless the next version has no such measure.
 */
export async function handOnProgress(rows: Rows, own: ProjectColumns, before: Version, next: Version): Promise<void> {
  await catchUp(rows, before.id, next.id);
  const reopened = await reopenedSince(rows, before, next);
  if (reopened.length === 0) return;
  await copyRows(rows, "Task", "measureId", reopened, { position: behindTheOthers });
  await copyWaitsOfReopened(rows, own, reopened, next.id);
}

async function catchUp(rows: Rows, beforeId: string, nextId: string): Promise<void> {
  const [before, next] = [await progressIn(rows, beforeId), await progressIn(rows, nextId)];
  const wasOf = new Map(before.map((task) => [task.lineageId, task]));
  const behind = next.flatMap((task) => {
    const was = wasOf.get(task.lineageId);
    const after = was && progressOf(task, was);
    return after && JSON.stringify(after) !== JSON.stringify(task) ? [after] : [];
  });
  const listOf = <Column extends keyof TaskProgress>(column: Column) => behind.map((task) => task[column]);
  await rows.$executeRaw`
    UPDATE "Task" SET "state" = was."state", "doneOn" = was."doneOn", "startsOn" = was."startsOn", "dueOn" = was."dueOn",
      "responsibleId" = was."responsibleId", "version" = "version" + 1, "updatedAt" = now()
    FROM unnest(${listOf("id")}::uuid[], ${listOf("state")}::text[], ${listOf("doneOn")}::date[], ${listOf("startsOn")}::date[],
      ${listOf("dueOn")}::date[], ${listOf("responsibleId")}::uuid[])
      AS was ("id", "state", "doneOn", "startsOn", "dueOn", "responsibleId")
    WHERE "Task"."id" = was."id"`;
}

type TaskProgress = Awaited<ReturnType<typeof progressIn>>[number];

function progressOf(task: TaskProgress, was: TaskProgress): TaskProgress {
  const { startsOn, dueOn, responsibleId } = task.version === 1 ? was : task;
  const { state, doneOn } = isSaidHere(task, was) ? task : was;
  return { ...task, startsOn, dueOn, responsibleId, state, doneOn };
}

/** A copy begins open: where it is not, somebody said so of the copy. */
function isSaidHere({ state, version }: TaskProgress, was: TaskProgress): boolean {
  return state === "done" || state === "dropped" || (version > 1 && state === "in-progress" && was.state === "to-do");
}

function progressIn(rows: Rows, planVersionId: string) {
  return rows.task.findMany({
    where: { deletedAt: null, measure: { implementationUnit: { phase: { planVersionId } } } },
    select: {
      ...{ id: true, lineageId: true, version: true },
      ...{ state: true, doneOn: true, startsOn: true, dueOn: true, responsibleId: true },
    },
  });
}

/** Open tasks of the version before that stand in no version since, not even removed: they were closed when it was copied. */
async function reopenedSince(rows: Rows, before: Version, next: Version): Promise<Copy[]> {
  const found = await rows.$queryRaw<{ id: string; measureId: string }[]>`
    SELECT task."id"::text, there."id"::text AS "measureId" FROM "Task" task
    JOIN "Measure" measure ON measure."id" = task."measureId" AND measure."deletedAt" IS NULL
    JOIN "ImplementationUnit" unit ON unit."id" = measure."implementationUnitId" AND unit."deletedAt" IS NULL
    JOIN "Phase" phase ON phase."id" = unit."phaseId" AND phase."deletedAt" IS NULL
    JOIN "PlanVersion" version ON version."id" = phase."planVersionId"
    JOIN "Measure" there ON there."lineageId" = measure."lineageId" AND there."deletedAt" IS NULL
    JOIN "ImplementationUnit" "unitThere" ON "unitThere"."id" = there."implementationUnitId" AND "unitThere"."deletedAt" IS NULL
    JOIN "Phase" "phaseThere" ON "phaseThere"."id" = "unitThere"."phaseId" AND "phaseThere"."deletedAt" IS NULL
    WHERE version."id" = ${before.id}::uuid AND "phaseThere"."planVersionId" = ${next.id}::uuid
      AND task."deletedAt" IS NULL AND task."state" = ANY(${[...openTaskStates]}::text[])
      AND NOT EXISTS (
        SELECT FROM "Task" copy JOIN "Measure" m ON m."id" = copy."measureId"
        JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId" JOIN "Phase" p ON p."id" = u."phaseId"
        JOIN "PlanVersion" v ON v."id" = p."planVersionId"
        WHERE copy."lineageId" = task."lineageId" AND v."actionPlanId" = version."actionPlanId"
          AND v."number" > ${before.number} AND v."number" <= ${next.number})
    ORDER BY there."id", task."position"`;
  return copiesOf(found, ({ measureId }) => measureId);
}

const behindTheOthers = `${inOrder} + (SELECT coalesce(max(other."position") + 1, 0) FROM "Task" other
  WHERE other."measureId" = pair."parent" AND other."deletedAt" IS NULL)`;

/**
 * What the tasks wait for, and what waits for them, as in the version before. Where the next version has been given waits with
 * which these would close a circle, nothing but the tasks themselves waits.
 */
async function copyWaitsOfReopened(
  rows: Rows,
  own: ProjectColumns,
  reopened: readonly Copy[],
  nextId: string,
): Promise<void> {
  const was = reopened.map((copy) => copy.was);
  const isReopened = new Set(reopened.map((copy) => copy.is));
  const found = await rows.$queryRaw<Wait[]>`
    WITH "task" AS (
      SELECT t."id", t."lineageId" FROM "Task" t JOIN "Measure" m ON m."id" = t."measureId" AND m."deletedAt" IS NULL
      JOIN "ImplementationUnit" u ON u."id" = m."implementationUnitId" AND u."deletedAt" IS NULL
      JOIN "Phase" p ON p."id" = u."phaseId" AND p."deletedAt" IS NULL
      WHERE t."deletedAt" IS NULL AND p."planVersionId" = ${nextId}::uuid)
    SELECT waits."id"::text, awaited."id"::text AS "dependsOnId" FROM "TaskDependency" original
    JOIN "Task" "wasWaiting" ON "wasWaiting"."id" = original."taskId" AND "wasWaiting"."deletedAt" IS NULL
    JOIN "Task" "wasAwaited" ON "wasAwaited"."id" = original."dependsOnId" AND "wasAwaited"."deletedAt" IS NULL
    JOIN "task" waits ON waits."lineageId" = "wasWaiting"."lineageId"
    JOIN "task" awaited ON awaited."lineageId" = "wasAwaited"."lineageId"
    WHERE original."taskId" = ANY(${was}::uuid[]) OR original."dependsOnId" = ANY(${was}::uuid[])`;
  const stored = await rows.taskDependency.findMany({
    where: { ...own, task: { measure: { implementationUnit: { phase: { planVersionId: nextId } } } } },
    select: { taskId: true, dependsOnId: true },
  });
  const present = stored.map(({ taskId, dependsOnId }) => ({ id: taskId, dependsOnId }));
  const isFree = dependencyCircle(dependentsFrom([...present, ...found])) === null;
  const kept = isFree ? found : found.filter(({ id }) => isReopened.has(id));
  await rows.taskDependency.createMany({
    data: kept.map(({ id, dependsOnId }) => ({ ...own, taskId: id, dependsOnId })),
  });
}
