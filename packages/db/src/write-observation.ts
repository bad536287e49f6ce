import { randomUUID } from "node:crypto";
import type { Observation, ObservationDraft, ObservedValue, ProjectId } from "@tamarisk/domain";
import type { Actor } from "./actor.ts";
import type { Observation as ObservationRow } from "./generated/client.ts";
import { ownersOfIndicators } from "./indicator.ts";
import { observationFromRow } from "./observation.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { rowsOfChangingValues } from "./project-state.ts";
import { type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { refusedUpdate } from "./stale-version.ts";
import { requireTowns } from "./town.ts";

/**
 * Write the value of one cell.
 *
 * @param version - The version of the value that is replaced; `null` for a cell that has none yet.
 * @throws {StaleVersion} When somebody has written the cell meanwhile.
 * @throws {RowNotFound} When project, indicator or town, or the value to be replaced, is not there.
 */
export async function saveObservation(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  draft: ObservationDraft,
  version: number | null,
  by: Actor,
): Promise<Observation> {
  if (version === null) {
    const [added] = await addObservations(tx, scope, projectId, [draft], by);
    return added ?? refuse(tx, projectId, draft, 0);
  }
  const [saved] = await replaceObservations(tx, scope, projectId, [{ draft, version }], by);
  return saved!;
}

/** A value to be written in place of another, and the version of that one. */
interface ObservationReplacement {
  readonly draft: ObservationDraft;
  readonly version: number;
}

/**
 * Write other values into cells that have one, each at most once: a few statements, however many there are.
 *
 * @throws {StaleVersion | RowNotFound} Then none is written.
 */
export async function replaceObservations(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  replacements: readonly ObservationReplacement[],
  by: Actor,
): Promise<Observation[]> {
  const { own, writing } = await rowsOfChangingValues(tx, scope, projectId);
  const cells = replacements.map(({ draft }) => draft);
  const ids = await idsOfCells(rowsOf(tx), own, cells);
  const given = replacements.flatMap(({ draft, version }) => {
    const { value, unit, isProvisional, source, licence, confidence, note } = draft;
    const id = ids.get(cellKey(draft));
    const content = { ...columnsOfValue(value), unit, isProvisional, source, licence, confidence, note };
    return id === undefined ? [] : [{ id, ...content, version }];
  });
  // As JSON for the same reason as in `addObservations`.
  const written = await rowsOf(tx).$queryRaw<ObservationRow[]>`
    UPDATE "Observation" AS present SET
      "kind" = given."kind", "value" = given."value", "low" = given."low", "high" = given."high",
      "unit" = given."unit", "source" = given."source", "licence" = given."licence",
      "confidence" = given."confidence", "note" = given."note", "isProvisional" = given."isProvisional",
      "version" = present."version" + 1, "writing" = ${writing}, "updatedAt" = ${new Date()}
    FROM json_populate_recordset(NULL::"Observation", ${JSON.stringify(given)}::json) AS given
    WHERE present."id" = given."id" AND present."version" = given."version"
    RETURNING present.*`;
  const saved = new Map(written.map(observationFromRow).map((observation) => [cellKey(observation), observation]));
  const refused = replacements.find(({ draft }) => !saved.has(cellKey(draft)));
  if (refused) return refuse(tx, projectId, refused.draft, refused.version);
  await addRevisions(tx, written, by);
  return replacements.map(({ draft }) => saved.get(cellKey(draft))!);
}

/**
 * The ids of cells that have a value. They are looked up before cells are joined with what is to stand in them: a database
 * that has no statistics of its tables joins by five columns row against row, 15 s for 2,000 cells of 20,000.
 */
async function idsOfCells(
  rows: Rows,
  own: ProjectColumns,
  cells: readonly ObservationDraft[],
): Promise<ReadonlyMap<string, string>> {
  const each = <Column extends "indicatorId" | "townId" | "year">(column: Column) => {
    return { in: [...new Set(cells.map((cell) => cell[column]))] };
  };
  const present = await rows.observation.findMany({
    where: { ...own, indicatorId: each("indicatorId"), townId: each("townId"), year: each("year") },
    select: { id: true, indicatorId: true, townId: true, year: true, sex: true, ageGroup: true, residentGroup: true },
  });
  return new Map(present.map(({ id, ...cell }) => [cellKey({ ...cell, breakdown: cell }), id]));
}

interface Cell {
  readonly indicatorId: string;
  readonly townId: string;
  readonly year: number;
  readonly breakdown: { readonly sex: string; readonly ageGroup: string; readonly residentGroup: string };
}

function cellKey({ indicatorId, townId, year, breakdown }: Cell): string {
  const { sex, ageGroup, residentGroup } = breakdown;
  return [indicatorId, townId, year, sex, ageGroup, residentGroup].join(" ");
}

/**
 * Fill many empty cells at once; a cell that has a value or says "no data" already is left as it is.
 *
 * @returns What was added.
 * @throws {RowNotFound} When the project, an indicator or a town is not there.
 */
export async function addObservations(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  drafts: readonly ObservationDraft[],
  by: Actor,
): Promise<Observation[]> {
  const { own, writing } = await rowsOfChangingValues(tx, scope, projectId);
  const owners = await ownersOfIndicators(tx, scope, [...new Set(drafts.map((draft) => draft.indicatorId))]);
  await requireTowns(tx, [...new Set(drafts.map((draft) => draft.townId))]);
  const updatedAt = new Date();
  const batch = drafts.map(({ indicatorId, townId, year, value, unit, breakdown, ...draft }): ObservationRow => {
    const { isProvisional, source, licence, confidence, note } = draft;
    const cell = { indicatorOwner: owners.get(indicatorId)!, indicatorId, townId, year, ...breakdown };
    const content = { ...columnsOfValue(value), unit, isProvisional, source, licence, confidence, note };
    return { id: randomUUID(), ...own, ...cell, ...content, version: 1, writing, updatedAt };
  });
  // As JSON, and not through createMany: Prisma 7.10 rounds large numbers to 16 digits on their way in, and refuses the
  // largest (seen with 1.0007247151221422e24; https://github.com/prisma/prisma/issues/11096). PostgreSQL reads them exactly.
  const added = await rowsOf(tx).$queryRaw<ObservationRow[]>`
    INSERT INTO "Observation"
    SELECT * FROM json_populate_recordset(NULL::"Observation", ${JSON.stringify(batch)}::json)
    ON CONFLICT ("projectId", "indicatorId", "townId", "year", "sex", "ageGroup", "residentGroup") DO NOTHING
    RETURNING *`;
  await addRevisions(tx, added, by);
  return added.map(observationFromRow);
}

/** Write down the state each of these observations has now. */
async function addRevisions(tx: Tx, observations: readonly { id: string }[], by: Actor): Promise<void> {
  await rowsOf(tx).$executeRaw`
    INSERT INTO "ObservationRevision" ("observationId", "version", "organisationId", "projectId", "kind", "value", "low",
      "high", "unit", "isProvisional", "source", "licence", "confidence", "note", "byId", "byName", "at")
    SELECT "id", "version", "organisationId", "projectId", "kind", "value", "low",
      "high", "unit", "isProvisional", "source", "licence", "confidence", "note", ${by.id}::uuid, ${by.name}, "updatedAt"
    FROM "Observation" WHERE "id" = ANY(${observations.map(({ id }) => id)}::uuid[])`;
}

/** Why a cell was not written: somebody has written it meanwhile, or it was never there. */
async function refuse(
  tx: Tx,
  projectId: ProjectId,
  { indicatorId, townId, year, breakdown }: ObservationDraft,
  expected: number,
): Promise<never> {
  const cell = { projectId, indicatorId, townId, year, ...breakdown };
  const present = await rowsOf(tx).observation.findFirst({ where: cell });
  const id = present?.id ?? `${indicatorId} ${townId} ${year}`;
  throw refusedUpdate("observation", id, expected, present);
}

function columnsOfValue(value: ObservedValue): Pick<ObservationRow, "kind" | "value" | "low" | "high"> {
  return {
    kind: value.kind,
    value: value.kind === "measured" ? value.value : null,
    low: value.kind === "range" ? value.low : null,
    high: value.kind === "range" ? value.high : null,
  };
}
