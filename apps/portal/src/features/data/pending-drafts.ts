import type { Observation, ObservationDraft } from "@tamarisk/domain";
import { cellKey } from "./grid-model.ts";
import type { KnownCell } from "./known-cell.ts";

/** A value on its way to the server. */
export interface PendingDraft {
  readonly draft: ObservationDraft;
  /** The version that typing started from; left out where a value replaces whatever is stored. */
  readonly openedOn?: number | null | undefined;
  /** Stands for the observation until the server names it. */
  readonly newId: string;
}

/** The version of a value that the server does not have yet; stored ones count from 1. */
export const notStored = 0;

/** The cells as they will be once every pending value is saved. Where the server refuses one, the stored value remains. */
export function withPendingDrafts(cells: readonly KnownCell[], pending: readonly PendingDraft[]): readonly KnownCell[] {
  if (pending.length === 0) return cells;
  const byCell = new Map(cells.map((each) => [keyOf(each), each]));
  for (const { draft } of pending) {
    const { indicatorId, townId, year, value, isProvisional, confidence } = draft;
    const version = byCell.get(keyOf(draft))?.version ?? notStored;
    const cell = { indicatorId, townId, year, value, isProvisional, version, provenance: { confidence } };
    byCell.set(keyOf(draft), cell);
  }
  return [...byCell.values()];
}

/** The same cells with those that were saved or read meanwhile; of two states of a cell the later one counts. */
export function withSaved(cells: readonly KnownCell[], saved: readonly Observation[]): readonly KnownCell[] {
  if (saved.length === 0) return cells;
  const byCell = new Map<string, KnownCell>(cells.map((each) => [keyOf(each), each]));
  for (const observation of saved) {
    const known = byCell.get(keyOf(observation));
    if (!known || known.version <= observation.version) byCell.set(keyOf(observation), observation);
  }
  return [...byCell.values()];
}

/** A value on its way as the observation that it will be, over the one that is stored. */
export function pendingObservation(
  projectId: Observation["projectId"],
  { draft, newId }: PendingDraft,
  stored: Observation | null,
): Observation {
  const { indicatorId, townId, year, value, unit, breakdown, isProvisional } = draft;
  const { source, licence, confidence, note } = draft;
  return {
    id: stored?.id ?? (newId as Observation["id"]),
    ...{ projectId, indicatorId, townId, year, value, unit, breakdown, isProvisional },
    provenance: { source, licence, confidence, note },
    version: stored?.version ?? notStored,
    updatedAt: stored?.updatedAt ?? new Date(0),
  };
}

/** The version to name when a cell is saved: the stored one's, or `null` for a cell that nobody touched. */
export function storedVersion(observations: readonly KnownCell[], draft: ObservationDraft): number | null {
  return observations.find((each) => keyOf(each) === keyOf(draft))?.version ?? null;
}

/**
 * The version to name for a value on its way: the one that typing started from, so that a change somebody made meanwhile
 * is not written over. Typing that started from a value still on its way goes on from what became of it.
 */
export function versionToReplace(observations: readonly KnownCell[], { draft, openedOn }: PendingDraft): number | null {
  return openedOn === undefined || openedOn === notStored ? storedVersion(observations, draft) : openedOn;
}

function keyOf(cell: Pick<KnownCell, "indicatorId" | "townId" | "year">): string {
  return cellKey(cell.indicatorId, cell.townId, cell.year);
}
