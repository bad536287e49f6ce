"use client";

import type { MapLayer, MapLayerDraft, ProjectId } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useLocalText } from "@/i18n/local-text.tsx";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import type { PlanCrossings } from "./territory-screen-props.ts";

type LayerWords = Omit<MapLayerDraft, "datum" | "geometry">;

const noLayers: readonly MapLayer[] = [];

/**
 * The project's layers, which are asked for once the page is there, and what crosses them; adding, renaming, removing, and the way
 * back.
 */
export function useLayers(projectId: ProjectId, first: PlanCrossings) {
  const t = useTranslations("territory.layers");
  const local = useLocalText();
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const say = useSnackbar();
  const loaded = useQuery(planning.layer.list.queryOptions({ projectId }));
  const { data: crossings } = useQuery(
    planning.layer.crossings.queryOptions({ projectId }, { initialData: first, staleTime: 30_000 }),
  );
  /** A first list that is still on its way was asked for before the change, and would be taken for the newest. */
  const reload = async () => {
    await queryClient.cancelQueries({ queryKey: planning.layer.pathKey() });
    await queryClient.invalidateQueries({ queryKey: planning.layer.pathKey() });
  };

  const add = useMutation({
    mutationFn: (draft: MapLayerDraft) => client.layer.add.mutate({ projectId, draft }),
    onSuccess: (added) => {
      say({ message: t("added", { name: local(added.name) }) });
      return reload();
    },
  });
  const update = useMutation({
    mutationFn: ({ of, words }: { of: MapLayer; words: LayerWords }) =>
      client.layer.update.mutate({ projectId, layerId: of.id, words, version: of.version }),
    onSettled: reload,
  });
  const restore = useMutation({
    mutationFn: (removed: { layerId: MapLayer["id"]; version: number }) =>
      client.layer.restore.mutate({ projectId, ...removed }),
    onSettled: reload,
  });
  const remove = useMutation({
    mutationFn: (of: MapLayer) => client.layer.remove.mutate({ projectId, layerId: of.id, version: of.version }),
    onSuccess: (removed, of) => {
      say({
        message: t("removed", { name: local(of.name) }),
        undo: { label: t("undo"), onUndo: () => restore.mutate(removed) },
      });
    },
    onSettled: reload,
  });
  const layers = loaded.data ?? noLayers;
  const error = remove.error ?? restore.error ?? loaded.error;
  return { layers, isLoading: loaded.isPending, crossings, add, update, remove, error };
}

export type LayersControl = ReturnType<typeof useLayers>;
