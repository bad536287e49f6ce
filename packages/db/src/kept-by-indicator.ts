import type { ProjectId } from "@tamarisk/domain";
import { Prisma } from "./generated/client.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { keptWhile } from "./project-state.ts";
import type { Reader, RowScope, Rows } from "./reader.ts";

/** A part of an answer that follows from the values of one indicator alone. */
export interface PartOfIndicator<Part> {
  readonly indicatorId: string;
  /** Names it among all parts. */
  readonly key: string;
  readonly part: Part;
}

interface Asked<Part> {
  /** Of the answer, with all that it depends on beside the project's state and its values. */
  readonly name: string;
  /** All parts in their order; with `only`, those of these indicators, in the same order. Nobody may change them. */
  readonly work: (rows: Rows, own: ProjectColumns, only: Indicators) => Promise<PartOfIndicator<Part>[]>;
}

/** Indicators by their codes; `null` for all there are. */
export type Indicators = readonly string[] | null;

interface Answer<Part> {
  readonly project: string;
  readonly writing: number;
  readonly parts: readonly PartOfIndicator<Part>[];
}

/**
 * Work something out of what a project observes, indicator by indicator, or give what was worked out before. Where values have
 * been written since, only the parts of their indicators are worked out anew; the others are the very same objects. Where
 * anything else of the project has changed (`keptForProject`), all are. Inside a transaction nothing is kept.
 *
 * @throws {RowNotFound}
 */
export async function keptByIndicator<Part>(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  { name, work }: Asked<Part>,
): Promise<Part[]> {
  const asked = {
    name,
    work: async (
      rows: Rows,
      own: ProjectColumns,
      { project, writing }: Omit<Answer<Part>, "parts">,
      before: Answer<Part> | null,
    ) => {
      const isBase = before?.project === project && before.writing <= writing;
      const renewed = isBase ? await renew(before, rows, own, work) : null;
      return { project, writing, parts: renewed ?? (await work(rows, own, null)) };
    },
  };
  const { parts } = await keptWhile(reader, scope, projectId, asked, ({ project, writing }) => `${project} ${writing}`);
  return parts.map(({ part }) => part);
}

/** The parts with those of the touched indicators replaced; `null` where there are others now than there were. */
async function renew<Part>(
  { parts, writing }: Answer<Part>,
  rows: Rows,
  own: ProjectColumns,
  work: Asked<Part>["work"],
): Promise<PartOfIndicator<Part>[] | null> {
  const touched = await rows.$queryRaw<{ indicatorId: string }[]>`
    SELECT DISTINCT "indicatorId" FROM "Observation" WHERE "projectId" = ${own.projectId}::uuid AND "writing" > ${writing}`;
  const only = new Set(touched.map(({ indicatorId }) => indicatorId));
  const fresh = await work(rows, own, [...only]);
  const byKey = new Map(fresh.map((part) => [part.key, part]));
  const stale = parts.filter(({ indicatorId }) => only.has(indicatorId));
  if (stale.length !== fresh.length || stale.some(({ key }) => !byKey.has(key))) return null;
  return parts.map((part) => byKey.get(part.key) ?? part);
}

/** A condition on the column `indicatorId` of a statement's only table with one. */
export function ofIndicators(only: Indicators): Prisma.Sql {
  return only === null ? Prisma.sql`TRUE` : Prisma.sql`"indicatorId" = ANY(${only})`;
}
