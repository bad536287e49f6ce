import {
  Observation,
  type ObservationDraft,
  type ObservationId,
  ObservedValue,
  type ProjectId,
  Provenance,
  type UserId,
} from "@tamarisk/domain";
import type { Actor } from "./actor.ts";
import type { Observation as ObservationRow } from "./generated/client.ts";
import { findIndicatorRow, ownersOfIndicators } from "./indicator.ts";
import { rowsOfProject } from "./project.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate } from "./stale-version.ts";

/** One state an observation has had. */
export interface ObservationRevision {
  readonly version: number;
  readonly value: ObservedValue;
  readonly unit: string;
  readonly provenance: Provenance;
  readonly by: Actor;
  readonly at: Date;
}

type ValueColumns = Pick<ObservationRow, "kind" | "value" | "low" | "high">;
type SourceColumns = Pick<ObservationRow, "source" | "licence" | "confidence" | "note">;

function observationFromRow(row: ObservationRow): Observation {
  return Observation.parse({ ...row, value: valueFromColumns(row), provenance: provenanceFromColumns(row) });
}

function valueFromColumns({ kind, value, low, high }: ValueColumns): ObservedValue {
  return ObservedValue.parse({ kind, value, low, high });
}

function provenanceFromColumns({ source, licence, confidence, note }: SourceColumns): Provenance {
  return Provenance.parse({ source, licence, confidence, note });
}

function columnsOfValue(value: ObservedValue): ValueColumns {
  return {
    kind: value.kind,
    value: value.kind === "measured" ? value.value : null,
    low: value.kind === "range" ? value.low : null,
    high: value.kind === "range" ? value.high : null,
  };
}

/** What changes with each new value of a cell. */
function contentOf({ value, unit, source, licence, confidence, note }: ObservationDraft) {
  return { ...columnsOfValue(value), unit, source, licence, confidence, note };
}

/** Every cell that has a value or says "no data", by indicator, place and year. @throws {RowNotFound} */
export async function listObservations(reader: Reader, scope: RowScope, projectId: ProjectId): Promise<Observation[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).observation.findMany({
    where: own,
    orderBy: [{ indicatorId: "asc" }, { townId: "asc" }, { year: "asc" }],
  });
  return rows.map(observationFromRow);
}

/** All states of one observation, the newest first. @throws {RowNotFound} */
export async function listObservationRevisions(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
  observationId: ObservationId,
): Promise<ObservationRevision[]> {
  const own = await rowsOfProject(reader, scope, projectId);
  const rows = await rowsOf(reader).observationRevision.findMany({
    where: { ...own, observationId },
    orderBy: { version: "desc" },
  });
  if (rows.length === 0) throw new RowNotFound("observation", observationId);
  return rows.map((row) => ({
    version: row.version,
    value: valueFromColumns(row),
    unit: row.unit,
    provenance: provenanceFromColumns(row),
    by: { id: row.byId as UserId | null, name: row.byName },
    at: row.at,
  }));
}

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
  const own = await rowsOfProject(tx, scope, projectId);
  const { owner } = await findIndicatorRow(tx, scope, draft.indicatorId);
  const { indicatorId, townId, year } = draft;
  const cell = { projectId, indicatorId, townId, year };
  const rows = rowsOf(tx);
  const [row] =
    version === null
      ? await rows.observation.createManyAndReturn({
          data: { ...own, indicatorOwner: owner, ...cell, ...contentOf(draft) },
          skipDuplicates: true,
        })
      : await rows.observation.updateManyAndReturn({
          where: { ...own, ...cell, version },
          data: { ...contentOf(draft), version: { increment: 1 } },
        });
  if (!row) {
    const present = await rows.observation.findUnique({ where: { projectId_indicatorId_townId_year: cell } });
    throw refusedUpdate("observation", `${indicatorId} ${townId} ${year}`, version ?? 0, present);
  }
  await addRevisions(rows, [row], by);
  return observationFromRow(row);
}

/**
 * Fill many empty cells at once; a cell that has a value or says "no data" already is left as it is.
 *
 * @returns What was added.
 * @throws {RowNotFound} When the project or one of the indicators is not there.
 */
export async function addObservations(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  drafts: readonly ObservationDraft[],
  by: Actor,
): Promise<Observation[]> {
  const own = await rowsOfProject(tx, scope, projectId);
  const owners = await ownersOfIndicators(
    tx,
    scope,
    drafts.map((draft) => draft.indicatorId),
  );
  const rows = rowsOf(tx);
  const added = await rows.observation.createManyAndReturn({
    data: drafts.map((draft) => {
      const { indicatorId, townId, year } = draft;
      return { ...own, indicatorOwner: owners.get(indicatorId)!, indicatorId, townId, year, ...contentOf(draft) };
    }),
    skipDuplicates: true,
  });
  await addRevisions(rows, added, by);
  return added.map(observationFromRow);
}

async function addRevisions(rows: Rows, states: readonly ObservationRow[], by: Actor): Promise<void> {
  await rows.observationRevision.createMany({
    data: states.map(({ id, organisationId, projectId, version, updatedAt, ...content }) => ({
      observationId: id,
      organisationId,
      projectId,
      version,
      kind: content.kind,
      value: content.value,
      low: content.low,
      high: content.high,
      unit: content.unit,
      source: content.source,
      licence: content.licence,
      confidence: content.confidence,
      note: content.note,
      byId: by.id,
      byName: by.name,
      at: updatedAt,
    })),
  });
}
