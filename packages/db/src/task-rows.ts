import { Task, type TaskDraft } from "@tamarisk/domain";
import { Prisma } from "./generated/client.ts";
import { json } from "./json.ts";

export const wholeTask = {
  dependsOn: {
    where: { dependsOn: { deletedAt: null } },
    select: { dependsOnId: true },
    orderBy: { dependsOnId: "asc" },
  },
} satisfies Prisma.TaskInclude;

export function taskFromRow(row: Prisma.TaskGetPayload<{ include: typeof wholeTask }>): Task {
  const { startsOn, dueOn, doneOn, dependsOn } = row;
  const days = { startsOn: dayOf(startsOn), dueOn: dayOf(dueOn), doneOn: dayOf(doneOn) };
  return Task.parse({ ...row, ...days, dependsOn: dependsOn.map(({ dependsOnId }) => dependsOnId) });
}

/** A task as `wholeTaskSql` selects it: many at once, since a statement takes only some 30,000 ids as parameters. */
export type TaskRecord = Omit<Parameters<typeof taskFromRow>[0], "dependsOn"> & {
  readonly dependsOn: readonly string[];
};

/** The columns of the table `task` with what it waits for, as `wholeTask` includes it. */
export const wholeTaskSql = Prisma.sql`task.*, ARRAY(
  SELECT wait."dependsOnId" FROM "TaskDependency" AS wait
    JOIN "Task" AS awaited ON awaited."id" = wait."dependsOnId" AND awaited."deletedAt" IS NULL
    WHERE wait."taskId" = task."id" ORDER BY wait."dependsOnId")::text[] AS "dependsOn"`;

export function taskFromRecord({ dependsOn, ...row }: TaskRecord): Task {
  return taskFromRow({ ...row, dependsOn: dependsOn.map((dependsOnId) => ({ dependsOnId })) });
}

export function columnsOfTask({ title, startsOn, dueOn, responsibleId }: Omit<TaskDraft, "dependsOn">) {
  return { title: json(title), startsOn: dateOf(startsOn), dueOn: dateOf(dueOn), responsibleId };
}

/** A calendar day as a date column takes it: midnight UTC. */
export function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(day);
}

function dayOf(date: Date | null): string | null {
  return date === null ? null : date.toISOString().slice(0, 10);
}
