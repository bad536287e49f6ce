"use client";

import type { Observation } from "@tamarisk/domain";
import { useQuery } from "@tanstack/react-query";
import { usePlanning } from "@/trpc/planning.ts";
import { cellKey } from "./grid-model.ts";
import type { KnownCell } from "./known-cell.ts";
import { notStored, pendingObservation } from "./pending-drafts.ts";
import type { DataEditor } from "./use-data-editor.ts";

/** A cell with everything that is said of it; `asking` while its source and note are on their way. */
type WholeCell = { readonly kind: "there"; readonly observation: Observation | null } | { readonly kind: "asking" };

/** What stands in the open cell, as it will be once what is on its way is saved. `null` for a cell nobody has written. */
export function useWholeObservation(
  projectId: Observation["projectId"],
  { saved, pending }: Pick<DataEditor, "saved" | "pending">,
  cell: KnownCell | null,
): WholeCell {
  const key = cell && keyOf(cell);
  const kept = saved.find((each) => keyOf(each) === key && each.version >= cell!.version) ?? null;
  const isStored = cell !== null && cell.version !== notStored;
  const question = { projectId, indicatorId: cell?.indicatorId, townId: cell?.townId };
  const { data, isFetching } = useQuery({
    ...usePlanning().observation.list.queryOptions(question),
    enabled: isStored && kept === null,
  });
  const stored = kept ?? data?.find((each) => keyOf(each) === key) ?? null;
  const onItsWay = pending.findLast(({ draft }) => keyOf(draft) === key);
  if (onItsWay) return { kind: "there", observation: pendingObservation(projectId, onItsWay, stored) };
  const isOld = stored !== null && stored.version < cell!.version && isFetching;
  return isStored && (stored === null || isOld) ? { kind: "asking" } : { kind: "there", observation: stored };
}

function keyOf({ indicatorId, townId, year }: Pick<KnownCell, "indicatorId" | "townId" | "year">): string {
  return cellKey(indicatorId, townId, year);
}
