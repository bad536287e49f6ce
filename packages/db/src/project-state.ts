import type { ProjectId } from "@tamarisk/domain";
import { KeptAnswers } from "./kept-answers.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { marksOfProject, type ProjectMarks } from "./project-marks.ts";
import { isTx, type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";

const kept = new KeptAnswers(16, 40);

interface Asked<Answer> {
  /** Of the answer, with all that it depends on beside the project's state. */
  readonly name: string;
  /** Its answer is shared by all who ask; nobody may change it. */
  readonly work: (rows: Rows, own: ProjectColumns) => Promise<Answer>;
}

/**
 * Work something out of what a project is made of and watches, or give what was worked out before while that stands as it is.
 * Inside a transaction nothing is kept: what it sees may not come to pass.
 *
 * The state is the transaction that last wrote the project's row. Every change of a watched indicator, of a stakeholder, of an
 * indicator or of a town's words writes that row (`rowsOfChangingProject`, `indicatorsChange`, `libraryChanges`), so that it is
 * another one after each. What depends on observed values is kept by indicator (`keptByIndicator`).
 *
 * @throws {RowNotFound}
 */
export function keptForProject<Answer>(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  asked: Asked<Answer>,
): Promise<Answer> {
  return keptWhile(reader, scope, projectId, asked, ({ project }) => project);
}

/**
 * The same for what depends on the plan's versions too. Every edit of a plan writes the row of its version (`lockDraft`).
 *
 * @throws {RowNotFound}
 */
export function keptForPlan<Answer>(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  asked: Asked<Answer>,
): Promise<Answer> {
  return keptWhile(reader, scope, projectId, asked, (marks) => `${marks.project} ${versionsIn(marks)}`);
}

/**
 * The same for what is worked out of the plan alone: it outlasts whatever becomes of the project.
 *
 * @throws {RowNotFound}
 */
export function keptForPlanAlone<Answer>(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  asked: Asked<Answer>,
): Promise<Answer> {
  return keptWhile(reader, scope, projectId, asked, versionsIn);
}

function versionsIn({ versions }: ProjectMarks): string {
  return versions.map(({ id, state }) => `${id} ${state}`).join();
}

/**
 * The common ground of the three above and of `keptByIndicator`.
 *
 * @param work - Gets the marks, which were read before its rows are, and what it answered in another state, `null` for nothing.
 */
export async function keptWhile<Answer>(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  asked: {
    readonly name: string;
    readonly work: (rows: Rows, own: ProjectColumns, marks: ProjectMarks, before: Answer | null) => Promise<Answer>;
  },
  stateIn: (marks: ProjectMarks) => string,
): Promise<Answer> {
  const marks = await marksOfProject(reader, scope, projectId);
  const own = { organisationId: scope.organisationId, projectId };
  const answer = (before: Answer | null) => asked.work(rowsOf(reader), own, marks, before);
  return isTx(reader) ? answer(null) : kept.read(projectId, asked.name, stateIn(marks), answer);
}

/**
 * Make sure that a project is there, and say that what is kept of it no longer holds: to be asked before anything of what it
 * is made of or watches is written. Transactions that change the same project take their turns from here on, as they do where
 * alerts are judged (`lockAlerts`).
 *
 * @returns The columns that all its rows carry.
 * @throws {RowNotFound} When it is not there, was removed, or is another organisation's.
 */
export async function rowsOfChangingProject(
  tx: Tx,
  { organisationId }: RowScope,
  projectId: ProjectId,
): Promise<ProjectColumns> {
  const count = await rowsOf(tx).$executeRaw`
    UPDATE "Project" SET "version" = "version"
    WHERE "id" = ${projectId}::uuid AND "organisationId" = ${organisationId}::uuid AND "deletedAt" IS NULL`;
  if (count === 0) throw new RowNotFound("project", projectId);
  return { organisationId, projectId };
}

/**
 * The same before its values are written: what is kept of the indicators that get them no longer holds. A transaction has the
 * number of its writing for itself, since the others wait for it: a greater one than all that were before.
 *
 * @returns The columns that all the project's rows carry, and the number that every row written now is given.
 * @throws {RowNotFound}
 */
export async function rowsOfChangingValues(
  tx: Tx,
  { organisationId }: RowScope,
  projectId: ProjectId,
): Promise<{ own: ProjectColumns; writing: number }> {
  const rows = rowsOf(tx);
  const [locked] = await rows.$queryRaw<unknown[]>`
    SELECT "id" FROM "Project"
    WHERE "id" = ${projectId}::uuid AND "organisationId" = ${organisationId}::uuid AND "deletedAt" IS NULL
    FOR NO KEY UPDATE`;
  if (!locked) throw new RowNotFound("project", projectId);
  const { writing } = await marksOfProject(tx, { organisationId }, projectId);
  return { own: { organisationId, projectId }, writing: writing + 1 };
}

/** The same for every project that sees an organisation's own indicators. */
export async function indicatorsChange(tx: Tx, { organisationId }: RowScope): Promise<void> {
  await rowsOf(tx).$executeRaw`
    UPDATE "Project" SET "version" = "version" WHERE "organisationId" = ${organisationId}::uuid`;
}

/** The same for every project there is: all of them see the shipped indicators and the towns by their names. */
export async function libraryChanges(tx: Tx): Promise<void> {
  await rowsOf(tx).$executeRaw`UPDATE "Project" SET "version" = "version"`;
}
