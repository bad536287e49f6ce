"use client";

import type { DataQuality } from "@tamarisk/domain";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { Select } from "@tamarisk/ui/select";
import type { PlanWords } from "./use-plan-words.ts";

interface ConditionQualityFieldsProps {
  readonly quality: DataQuality;
  readonly words: PlanWords;
  readonly onChange: (quality: DataQuality) => void;
}

/** How sure a value must be before it counts for a condition. */
export function ConditionQualityFields({ quality, words: { t }, onChange }: ConditionQualityFieldsProps) {
  return (
    <>
      <Select
        label={t("form.gate.leastConfidence")}
        value={quality.leastConfidence}
        options={(["low", "medium", "high"] as const).map((value) => ({
          value,
          label: t(`form.gate.confidence.${value}`),
        }))}
        onValueChange={(leastConfidence) => onChange({ ...quality, leastConfidence })}
      />
      <Checkbox
        label={t("form.gate.acceptsProvisional")}
        checked={quality.acceptsProvisional}
        onCheckedChange={(acceptsProvisional) => onChange({ ...quality, acceptsProvisional })}
      />
    </>
  );
}
