import {
  type ProjectId,
  WatchedIndicator,
  type WatchedIndicatorDraft,
  type WatchedIndicatorId,
} from "@tamarisk/domain";
import { DuplicateRow } from "./duplicate-row.ts";
import type { WatchedIndicator as WatchedIndicatorRow } from "./generated/client.ts";
import { ownersOfIndicators } from "./indicator.ts";
import { jsonOrNull } from "./json.ts";
import type { ProjectColumns } from "./plan-rows.ts";
import { keptForProject, rowsOfChangingProject } from "./project-state.ts";
import { type Reader, type RowScope, type Rows, rowsOf, type Tx } from "./reader.ts";
import { requireStakeholders } from "./require-named.ts";
import { RowNotFound } from "./row-not-found.ts";
import { refusedUpdate, stamp } from "./stale-version.ts";
import { requireTowns } from "./town.ts";

export function watchedIndicatorFromRow(row: WatchedIndicatorRow): WatchedIndicator {
  const { baselineValue, baselineYear, targetValue, targetYear, thresholdValue, thresholdSide, ...rest } = row;
  return WatchedIndicator.parse({
    ...rest,
    baseline: baselineValue === null ? null : { value: baselineValue, year: baselineYear },
    target: targetValue === null ? null : { value: targetValue, year: targetYear },
    threshold:
      thresholdValue === null
        ? null
        : { value: thresholdValue, side: thresholdSide, meaning: row.thresholdMeaning ?? null },
  });
}

function columnsOf({ baseline, target, threshold, ...rest }: WatchedIndicatorDraft) {
  const { direction, rhythm, responsibleId, isProposal, source } = rest;
  return {
    baselineValue: baseline?.value ?? null,
    baselineYear: baseline?.year ?? null,
    targetValue: target?.value ?? null,
    targetYear: target?.year ?? null,
    thresholdValue: threshold?.value ?? null,
    thresholdSide: threshold?.side ?? null,
    thresholdMeaning: jsonOrNull(threshold?.meaning ?? null),
    direction,
    rhythm,
    responsibleId,
    isProposal,
    source,
  };
}

/** What the project watches, in its own order. @throws {RowNotFound} */
export async function listWatchedIndicators(
  reader: Reader,
  scope: RowScope,
  projectId: ProjectId,
): Promise<WatchedIndicator[]> {
  const watched = await keptForProject(reader, scope, projectId, {
    name: "watched",
    work: async (rows, own) => {
      const orderBy = [{ position: "asc" as const }, { id: "asc" as const }];
      return (await rows.watchedIndicator.findMany({ where: own, orderBy })).map(watchedIndicatorFromRow);
    },
  });
  return [...watched];
}

/**
 * Watch indicators, behind those already watched.
 *
 * @throws {DuplicateRow} When the project watches one of them at that place already; then none is added.
 * @throws {RowNotFound} When the project, an indicator, a place or who is responsible is not there.
 */
export async function watchIndicators(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  drafts: readonly WatchedIndicatorDraft[],
): Promise<WatchedIndicator[]> {
  const own = await rowsOfChangingProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  const owners = await ownersOfIndicators(tx, scope, [...new Set(drafts.map((draft) => draft.indicatorId))]);
  await requireTowns(tx, [...new Set(drafts.map((draft) => draft.townId))]);
  await requireResponsible(rows, own, drafts);
  const next =
    ((await rows.watchedIndicator.aggregate({ where: own, _max: { position: true } }))._max.position ?? -1) + 1;
  const added = await rows.watchedIndicator.createManyAndReturn({
    data: drafts.map((draft, index) => ({
      ...own,
      ...columnsOf(draft),
      indicatorOwner: owners.get(draft.indicatorId)!,
      indicatorId: draft.indicatorId,
      townId: draft.townId,
      position: next + index,
    })),
    skipDuplicates: true,
  });
  const missing = drafts.find((draft) => !added.some((row) => isAt(row, draft)));
  if (missing) throw new DuplicateRow("watched-indicator", "id", `${missing.indicatorId} ${missing.townId}`);
  return added.map(watchedIndicatorFromRow).sort((a, b) => a.position - b.position);
}

function isAt(row: WatchedIndicatorRow, draft: WatchedIndicatorDraft): boolean {
  return row.indicatorId === draft.indicatorId && row.townId === draft.townId;
}

/** Change how an indicator is watched; which indicator it is, and where, stays. @throws {StaleVersion | RowNotFound} */
export async function updateWatchedIndicator(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  watchedIndicatorId: WatchedIndicatorId,
  draft: WatchedIndicatorDraft,
  version: number,
): Promise<WatchedIndicator> {
  const own = await rowsOfChangingProject(tx, scope, projectId);
  const rows = rowsOf(tx);
  await requireResponsible(rows, own, [draft]);
  const where = { ...own, id: watchedIndicatorId };
  const [row] = await rows.watchedIndicator.updateManyAndReturn({
    where: { ...where, version },
    data: { ...columnsOf(draft), version: { increment: 1 } },
  });
  if (row) return watchedIndicatorFromRow(row);
  const present = await rows.watchedIndicator.findFirst({ where, select: stamp });
  throw refusedUpdate("watched-indicator", watchedIndicatorId, version, present);
}

/**
 * Stop watching. The values stay, and are there again when the indicator is watched again.
 *
 * @returns What was watched, so that it can be watched again as it was.
 * @throws {StaleVersion | RowNotFound}
 */
export async function unwatchIndicator(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  watchedIndicatorId: WatchedIndicatorId,
  version: number,
): Promise<WatchedIndicator> {
  const where = { ...(await rowsOfChangingProject(tx, scope, projectId)), id: watchedIndicatorId };
  const rows = rowsOf(tx);
  const present = await rows.watchedIndicator.findFirst({ where });
  const { count } = await rows.watchedIndicator.deleteMany({ where: { ...where, version } });
  if (!present || count === 0) throw refusedUpdate("watched-indicator", watchedIndicatorId, version, present);
  return watchedIndicatorFromRow(present);
}

/**
 * Put what is watched into another order. Those not named follow behind, in the order they had.
 *
 * @throws {RowNotFound} When one of the named is not watched.
 */
export async function orderWatchedIndicators(
  tx: Tx,
  scope: RowScope,
  projectId: ProjectId,
  order: readonly WatchedIndicatorId[],
): Promise<WatchedIndicator[]> {
  await rowsOfChangingProject(tx, scope, projectId);
  const present = await listWatchedIndicators(tx, scope, projectId);
  const unknown = order.find((id) => !present.some((watched) => watched.id === id));
  if (unknown !== undefined) throw new RowNotFound("watched-indicator", unknown);
  const named = new Set<string>(order);
  const ids = [...named, ...present.map(({ id }) => id).filter((id) => !named.has(id))];
  await rowsOf(tx).$executeRaw`
    UPDATE "WatchedIndicator" AS w SET "position" = place."position" - 1
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS place("id", "position")
    WHERE w."id" = place."id" AND w."projectId" = ${projectId}::uuid`;
  return listWatchedIndicators(tx, scope, projectId);
}

async function requireResponsible(
  rows: Rows,
  own: ProjectColumns,
  drafts: readonly Pick<WatchedIndicatorDraft, "responsibleId">[],
): Promise<void> {
  await requireStakeholders(
    rows,
    own,
    drafts.flatMap(({ responsibleId }) => responsibleId ?? []),
  );
}
