"use client";

import { AgeSpan, type Indicator, type Observation, ObservationDraft, ResidentGroup, Sex } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { Dialog } from "@tamarisk/ui/dialog";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { Select } from "@tamarisk/ui/select";
import { TextField } from "@tamarisk/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useWhileShown } from "@/features/shell/use-while-shown.ts";
import { usePlanning } from "@/trpc/planning.ts";
import type { WatchedRow } from "./indicators-screen-props.ts";
import type { IndicatorWords } from "./use-indicator-words.ts";

interface PartDialogProps {
  readonly row: WatchedRow;
  readonly indicator: Indicator;
  /** What is written already, as it is when the dialog opens: what somebody writes meanwhile is not written over. */
  readonly parts: readonly Observation[];
  readonly words: IndicatorWords;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

/** Write the value of one group for one year; a value that is there already is replaced. */
export function PartDialog({ row, indicator, parts, words, onClose, onSaved }: PartDialogProps) {
  const { t } = words;
  const [opened] = useState(parts);
  const [sex, setSex] = useState<Sex>("all");
  const [ages, setAges] = useState("");
  const [residentGroup, setResidentGroup] = useState<ResidentGroup>("all");
  const [year, setYear] = useState<NumberEntry>(numberEntry(row.points.at(-1)?.year));
  const [value, setValue] = useState<NumberEntry>(numberEntry(null));
  const [source, setSource] = useState("");
  const [isProvisional, setProvisional] = useState(false);
  const close = useWhileShown(onClose);
  const saved = () => {
    close();
    onSaved();
  };
  const save = useMutation(usePlanning().observation.save.mutationOptions({ onSuccess: saved }));
  const ageGroup = AgeSpan.safeParse(ages.trim() === "" ? "all" : ages.trim().replace("–", "-"));
  const isGroup = sex !== "all" || residentGroup !== "all" || (ageGroup.success && ageGroup.data !== "all");
  const draft = ObservationDraft.safeParse({
    indicatorId: indicator.id,
    townId: row.townId,
    year: year.kind === "number" ? year.value : null,
    value: { kind: "measured", value: value.kind === "number" ? value.value : null },
    unit: indicator.unit,
    breakdown: { sex, ageGroup: ageGroup.data, residentGroup },
    isProvisional,
    source,
    licence: null,
    confidence: "medium",
    note: null,
  });
  const [wasTried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    if (!draft.success || !isGroup) return;
    const before = opened.find(
      (one) => one.year === draft.data.year && JSON.stringify(one.breakdown) === JSON.stringify(draft.data.breakdown),
    );
    save.mutate({ projectId: row.projectId, draft: draft.data, version: before?.version ?? null });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("parts.add")}
      description={words.name(indicator.name)}
      closeLabel={t("close")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" pending={save.isPending} onClick={submit}>
            {t("parts.save")}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-6 sm:[&>*:nth-child(-n+3)]:col-span-2 sm:[&>*:nth-child(n+4)]:col-span-3">
        <Select
          label={t("parts.sex")}
          value={sex}
          options={Sex.options.map((one) => ({ value: one, label: t(`sex.${one}`) }))}
          onValueChange={setSex}
        />
        <TextField
          label={t("parts.ages")}
          hint={t("parts.agesHint")}
          value={ages}
          onValueChange={setAges}
          error={ageGroup.success ? undefined : t("parts.agesWrong", { found: ages })}
        />
        <Select
          label={t("parts.residents")}
          value={residentGroup}
          options={ResidentGroup.options.map((one) => ({ value: one, label: t(`resident.${one}`) }))}
          onValueChange={setResidentGroup}
        />
        <NumberField
          label={t("form.year")}
          value={year}
          onValueChange={setYear}
          error={wasTried && year.kind !== "number" ? t("problem.year-needed") : undefined}
        />
        <NumberField
          label={t("parts.value", { unit: words.unit(indicator.unit) })}
          value={value}
          onValueChange={setValue}
          error={wasTried && value.kind !== "number" ? t("problem.value-needed") : undefined}
        />
      </div>
      <div className="mt-3 grid gap-3">
        <TextField
          label={t("form.source")}
          value={source}
          onValueChange={setSource}
          error={wasTried && source.trim() === "" ? t("parts.sourceNeeded") : undefined}
        />
        <Checkbox label={t("parts.provisional")} checked={isProvisional} onCheckedChange={setProvisional} />
        {wasTried && !isGroup && <p className="m-0 text-xs text-error">{t("parts.groupNeeded")}</p>}
        {save.error && <ProblemNotice error={save.error} />}
      </div>
    </Dialog>
  );
}
