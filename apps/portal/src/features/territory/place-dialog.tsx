"use client";

import type { MapLayer, Measure, MeasurePlace, ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import type { PlaceOutline } from "@tamarisk/ui/place-marks";
import { Select } from "@tamarisk/ui/select";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { measureDraftOf } from "@/features/plan/measure-draft-of.ts";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useWhileShown } from "@/features/shell/use-while-shown.ts";
import { useLocalName } from "@/i18n/local-text.tsx";
import { useRouter } from "@/i18n/navigation.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { DrawPlace } from "./draw-place.tsx";

interface PlaceDialogProps {
  readonly projectId: ProjectId;
  readonly measures: readonly Measure[];
  readonly outlines: readonly PlaceOutline[];
  readonly layers: readonly MapLayer[];
  readonly onClose: () => void;
}

/** Choose a measure and draw where it works. */
export function PlaceDialog({ projectId, measures, outlines, layers, onClose }: PlaceDialogProps) {
  const t = useTranslations("territory.place");
  const name = useLocalName();
  const planning = usePlanning();
  const client = usePlanningClient();
  const queryClient = useQueryClient();
  const router = useRouter();
  const say = useSnackbar();
  const close = useWhileShown(onClose);
  const [measure, setMeasure] = useState<Measure | null>(null);
  const [place, setPlace] = useState<MeasurePlace | null>(null);
  const save = useMutation({
    mutationFn: (of: Measure) => {
      const draft = { ...measureDraftOf(of), place };
      return client.measure.update.mutate({ projectId, measureId: of.id, draft, version: of.version });
    },
    onSuccess: async (saved) => {
      void queryClient.invalidateQueries({ queryKey: planning.plan.pathKey() });
      await queryClient.invalidateQueries({ queryKey: planning.layer.pathKey() });
      router.refresh();
      say({ message: t("saved", { name: name(saved.title) }) });
      close();
    },
  });
  const options = measures.map((each) => ({
    value: each.id as string,
    label: each.place?.shapes.length ? t("placed", { name: name(each.title) }) : name(each.title),
  }));
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      closeLabel={t("close")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button
            variant="primary"
            disabled={!measure || place === null}
            pending={save.isPending}
            onClick={() => measure && save.mutate(measure)}
          >
            {t("save")}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-1 gap-3">
        {save.error && <ProblemNotice error={save.error} />}
        <Select
          label={t("measure")}
          value={measure?.id ?? ""}
          options={[{ value: "", label: t("choose") }, ...options]}
          onValueChange={(next) => {
            setMeasure(measures.find(({ id }) => id === next) ?? null);
            setPlace(null);
          }}
        />
        {measure && (
          <DrawPlace
            key={measure.id}
            place={place ?? measure.place}
            outlines={outlines}
            layers={layers}
            buffer={measure.tags.buffer}
            onChange={setPlace}
          />
        )}
      </div>
    </Dialog>
  );
}
