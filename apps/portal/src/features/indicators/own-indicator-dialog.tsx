"use client";

import {
  Capacity,
  DesiredDirection,
  isUnit,
  type KeptIndicator,
  OwnIndicatorDraft,
  type ProjectId,
  UpdateRhythm,
} from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { Dialog } from "@tamarisk/ui/dialog";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { Select } from "@tamarisk/ui/select";
import { TextField } from "@tamarisk/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useWhileShown } from "@/features/shell/use-while-shown.ts";
import { usePlanning } from "@/trpc/planning.ts";
import type { IndicatorWords } from "./use-indicator-words.ts";

interface OwnIndicatorDialogProps {
  readonly projectId: ProjectId;
  /** `null` for a new one. */
  readonly indicator: KeptIndicator | null;
  readonly words: IndicatorWords;
  readonly onClose: () => void;
}

interface OwnForm {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly unit: string;
  readonly lowest: NumberEntry;
  readonly highest: NumberEntry;
  readonly capacity: Capacity | "";
  readonly direction: DesiredDirection;
  readonly rhythm: UpdateRhythm;
  readonly isAdditive: boolean;
  readonly source: string;
}

function formOf(indicator: KeptIndicator | null): OwnForm {
  return {
    id: indicator?.id ?? "",
    en: indicator?.name.en ?? "",
    zh: indicator?.name.zh ?? "",
    unit: indicator?.unit ?? "",
    lowest: numberEntry(indicator?.lowest),
    highest: numberEntry(indicator?.highest),
    capacity: indicator?.capacity ?? "",
    direction: indicator?.direction ?? "up",
    rhythm: indicator?.rhythm ?? "yearly",
    isAdditive: indicator?.isAdditive ?? false,
    source: indicator?.source ?? "",
  };
}

/** A name in one language stands for both until it is translated. */
function draftOf(form: OwnForm) {
  const { en, zh, capacity, lowest, highest, ...rest } = form;
  const bound = (entry: NumberEntry) =>
    entry.kind === "blank" ? null : entry.kind === "number" ? entry.value : Number.NaN;
  return OwnIndicatorDraft.safeParse({
    ...rest,
    id: form.id.trim(),
    unit: form.unit.trim(),
    source: form.source.trim(),
    name: { en: en.trim() || zh.trim(), zh: zh.trim() || en.trim() },
    capacity: capacity || null,
    lowest: bound(lowest),
    highest: bound(highest),
    note: null,
  });
}

/** Add an indicator of the organisation's own, change it, or give it up. */
export function OwnIndicatorDialog({ projectId, indicator, words, onClose }: OwnIndicatorDialogProps) {
  const { t } = words;
  const planning = usePlanning();
  const queryClient = useQueryClient();
  const close = useWhileShown(onClose);
  const [form, setForm] = useState(() => formOf(indicator));
  const [wasTried, setTried] = useState(false);
  const done = {
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: planning.indicator.catalogue.queryKey({ projectId }) });
      void queryClient.invalidateQueries({ queryKey: planning.indicator.watched.queryKey({ projectId }) });
      close();
    },
  };
  const add = useMutation(planning.indicator.addOwn.mutationOptions(done));
  const edit = useMutation(planning.indicator.editOwn.mutationOptions(done));
  const remove = useMutation(planning.indicator.removeOwn.mutationOptions(done));
  const change = (part: Partial<OwnForm>) => setForm((before) => ({ ...before, ...part }));
  const draft = draftOf(form);
  const wrong = new Set(draft.success ? [] : draft.error.issues.map((issue) => String(issue.path[0])));
  if (!isUnit(form.unit)) wrong.add("unit");
  const errorOf = (field: "id" | "name" | "unit" | "source" | "lowest" | "highest") =>
    wasTried && wrong.has(field) ? t(`own.wrong.${field}`) : undefined;
  const submit = () => {
    setTried(true);
    if (!draft.success || wrong.size > 0) return;
    if (indicator) edit.mutate({ projectId, draft: draft.data, version: indicator.version });
    else add.mutate({ projectId, draft: draft.data });
  };
  const error = add.error ?? edit.error ?? remove.error;
  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => !open && onClose()}
      title={indicator ? t("own.edit") : t("own.add")}
      description={t("own.lead")}
      closeLabel={t("close")}
      footer={
        <>
          {indicator && (
            <Button
              variant="danger"
              className="mr-auto"
              pending={remove.isPending}
              onClick={() => remove.mutate({ projectId, indicatorId: indicator.id, version: indicator.version })}
            >
              {t("own.remove")}
            </Button>
          )}
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" pending={add.isPending || edit.isPending} onClick={submit}>
            {t("own.save")}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <TextField
          label={t("own.en")}
          lang="en"
          value={form.en}
          onValueChange={(en) => change({ en })}
          error={errorOf("name")}
        />
        <TextField label={t("own.zh")} lang="zh-CN" value={form.zh} onValueChange={(zh) => change({ zh })} />
        <TextField
          label={t("own.code")}
          hint={t("own.codeHint")}
          value={form.id}
          disabled={indicator !== null}
          onValueChange={(id) => change({ id })}
          error={errorOf("id")}
        />
        <TextField
          label={t("own.unit")}
          hint={t("own.unitHint")}
          value={form.unit}
          onValueChange={(unit) => change({ unit })}
          error={errorOf("unit")}
        />
        <NumberField
          label={t("own.lowest")}
          value={form.lowest}
          onValueChange={(lowest) => change({ lowest })}
          error={errorOf("lowest")}
        />
        <NumberField
          label={t("own.highest")}
          value={form.highest}
          onValueChange={(highest) => change({ highest })}
          error={errorOf("highest")}
        />
        <Select
          label={t("form.direction")}
          value={form.direction}
          options={DesiredDirection.options.map((value) => ({ value, label: t(`direction.${value}`) }))}
          onValueChange={(direction) => change({ direction })}
        />
        <Select
          label={t("form.rhythm")}
          value={form.rhythm}
          options={UpdateRhythm.options.map((value) => ({ value, label: t(`rhythm.${value}`) }))}
          onValueChange={(rhythm) => change({ rhythm })}
        />
        <Select
          label={t("catalogue.capacity")}
          value={form.capacity}
          options={[
            { value: "", label: t("own.noCapacity") },
            ...Capacity.options.map((value) => ({ value, label: t(`capacity.${value}`) })),
          ]}
          onValueChange={(capacity) => change({ capacity })}
        />
        <TextField
          label={t("form.source")}
          value={form.source}
          onValueChange={(source) => change({ source })}
          error={errorOf("source")}
        />
      </div>
      <div className="mt-3 grid gap-3">
        <Checkbox
          label={t("own.additive")}
          hint={t("own.additiveHint")}
          checked={form.isAdditive}
          onCheckedChange={(isAdditive) => change({ isAdditive })}
        />
        {error && <ProblemNotice error={error} />}
      </div>
    </Dialog>
  );
}
