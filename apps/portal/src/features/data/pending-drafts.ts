import type { Observation, ObservationDraft } from "@tamarisk/domain";
import { cellKey } from "./grid-model.ts";

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

/**
 * The observations as they will be once every pending value is saved. Where the server refuses one, it leaves the list
 * and the stored value is what remains.
 */
export function withPendingDrafts(
  projectId: Observation["projectId"],
  observations: readonly Observation[],
  pending: readonly PendingDraft[],
): readonly Observation[] {
  if (pending.length === 0) return observations;
  const byCell = new Map(observations.map((each) => [keyOf(each), each]));
  for (const { draft, newId } of pending) {
    const stored = byCell.get(keyOf(draft));
    const { indicatorId, townId, year, value, unit, breakdown, isProvisional } = draft;
    const { source, licence, confidence, note } = draft;
    byCell.set(keyOf(draft), {
      id: stored?.id ?? (newId as Observation["id"]),
      projectId,
      indicatorId,
      townId,
      year,
      value,
      unit,
      breakdown,
      isProvisional,
      provenance: { source, licence, confidence, note },
      version: stored?.version ?? notStored,
      updatedAt: stored?.updatedAt ?? new Date(0),
    });
  }
  return [...byCell.values()];
}

/** The version to name when a cell is saved: the stored one's, or `null` for a cell that nobody touched. */
export function storedVersion(observations: readonly Observation[], draft: ObservationDraft): number | null {
  return observations.find((each) => keyOf(each) === keyOf(draft))?.version ?? null;
}

/**
 * The version to name for a value on its way: the one that typing started from, so that a change somebody made meanwhile
 * is not written over. Typing that started from a value still on its way goes on from what became of it.
 */
export function versionToReplace(
  observations: readonly Observation[],
  { draft, openedOn }: PendingDraft,
): number | null {
  return openedOn === undefined || openedOn === notStored ? storedVersion(observations, draft) : openedOn;
}

function keyOf(cell: Pick<Observation, "indicatorId" | "townId" | "year">): string {
  return cellKey(cell.indicatorId, cell.townId, cell.year);
}
