"use client";

import { authoredIn, type Measure, type PlanScheduleDraft, type SupplyGap } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { controlClass } from "@tamarisk/ui/control-class";
import { IconButton } from "@tamarisk/ui/icon-button";
import { numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { TextField } from "@tamarisk/ui/text-field";
import { useLocale, useTranslations } from "next-intl";
import { useLocalText } from "@/i18n/local-text.tsx";
import { GapNeeds } from "./gap-needs.tsx";
import { suppliesOf, withSupply } from "./measure-settings.ts";

interface GapFieldsProps {
  readonly settings: PlanScheduleDraft;
  readonly measures: readonly Measure[];
  readonly disabled: boolean;
  readonly onChange: (part: Partial<PlanScheduleDraft>) => void;
}

/** What the town will need, and which measure supplies how much of it. */
export function GapFields({ settings, measures, disabled, onChange }: GapFieldsProps) {
  const t = useTranslations("schedule.gaps");
  const locale = useLocale();
  const { gaps, decisionYear } = settings;
  const replace = (at: number, gap: SupplyGap) =>
    onChange({ gaps: gaps.map((each, index) => (index === at ? gap : each)) });
  const add = () =>
    onChange({
      gaps: [
        ...gaps,
        {
          id: crypto.randomUUID(),
          title: authoredIn(locale, t("new")),
          unit: t("newUnit"),
          needs: [{ year: decisionYear + 3, amount: 0 }],
          weight: 1,
        },
      ],
    });
  return (
    <div className="grid gap-4">
      {gaps.length === 0 && <p className="m-0 text-muted">{t("none")}</p>}
      {gaps.map((gap, at) => (
        <GapField
          key={gap.id}
          gap={gap}
          settings={settings}
          measures={measures}
          disabled={disabled}
          onGap={(next) => replace(at, next)}
          onChange={onChange}
        />
      ))}
      {!disabled && (
        <Button size="sm" className="justify-self-start" onClick={add}>
          {t("add")}
        </Button>
      )}
    </div>
  );
}

interface GapFieldProps extends GapFieldsProps {
  readonly gap: SupplyGap;
  readonly onGap: (gap: SupplyGap) => void;
}

function GapField({ gap, settings, measures, disabled, onGap, onChange }: GapFieldProps) {
  const t = useTranslations("schedule.gaps");
  const locale = useLocale();
  const local = useLocalText();
  const name = local(gap.title);
  const supplies = suppliesOf(settings, gap.id);
  const title = (text: string) =>
    onGap({ ...gap, title: locale === "en" ? { ...gap.title, en: text } : { ...gap.title, zh: text } });
  return (
    <fieldset className="m-0 grid gap-2 rounded-md border border-hairline p-3" disabled={disabled}>
      <legend className="px-1 text-xs text-muted">{name}</legend>
      <div className="grid grid-cols-2 gap-2">
        <TextField label={t("title")} value={name} onValueChange={(text) => text.trim() !== "" && title(text)} />
        <TextField label={t("unit")} value={gap.unit} onValueChange={(unit) => onGap({ ...gap, unit })} />
      </div>
      <GapNeeds gap={gap} disabled={disabled} onNeeds={(needs) => onGap({ ...gap, needs })} />
      {supplies.map(({ lineageId, amount }) => {
        const measure = measures.find((each) => each.lineageId === lineageId);
        if (!measure) return null;
        return (
          <div key={lineageId} className="flex items-end gap-1">
            <div className="min-w-0 flex-1">
              <NumberField
                label={local(measure.title)}
                unit={gap.unit}
                value={numberEntry(amount)}
                onValueChange={(entry) =>
                  entry.kind === "number" &&
                  entry.value >= 0 &&
                  onChange(withSupply(settings, measure.lineageId, gap.id, entry.value))
                }
              />
            </div>
            <IconButton
              icon="close"
              label={t("removeSupply", { measure: local(measure.title) })}
              onClick={() => onChange(withSupply(settings, measure.lineageId, gap.id, null))}
            />
          </div>
        );
      })}
      <div className="flex flex-wrap items-center gap-2">
        <select
          aria-label={t("addSupply", { gap: name })}
          className={`${controlClass} min-w-0 flex-1`}
          value=""
          onChange={({ target }) => {
            const measure = measures.find(({ id }) => id === target.value);
            if (measure) onChange(withSupply(settings, measure.lineageId, gap.id, 0));
          }}
        >
          <option value="" disabled>
            {t("addMeasure")}
          </option>
          {measures
            .filter(({ lineageId }) => !supplies.some((each) => each.lineageId === lineageId))
            .map(({ id, title: measureTitle }) => (
              <option key={id} value={id}>
                {local(measureTitle)}
              </option>
            ))}
        </select>
        <IconButton
          icon="trash"
          label={t("remove", { gap: name })}
          onClick={() => onChange({ gaps: settings.gaps.filter(({ id }) => id !== gap.id) })}
        />
      </div>
    </fieldset>
  );
}
