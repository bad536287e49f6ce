"use client";

import type { Measure, PlanScheduleDraft } from "@tamarisk/domain";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { Panel } from "@tamarisk/ui/panel";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CeilingGrid } from "./ceiling-grid.tsx";
import { GapFields } from "./gap-fields.tsx";
import { MeasureChoices } from "./measure-choices.tsx";

interface LimitsPanelProps {
  readonly settings: PlanScheduleDraft;
  readonly measures: readonly Measure[];
  readonly disabled: boolean;
  readonly onChange: (part: Partial<PlanScheduleDraft>) => void;
}

/** What every order must keep: the years, the money by source and year, the needs, and what holds for single measures. */
export function LimitsPanel({ settings, measures, disabled, onChange }: LimitsPanelProps) {
  const t = useTranslations("schedule");
  const { decisionYear, horizonYear, ceilings, carryOver, keepsPhases } = settings;
  const years = Array.from({ length: Math.max(0, horizonYear - decisionYear + 1) }, (_, at) => decisionYear + at);
  return (
    <Panel title={t("limits.title")} padding="tight">
      <div className="grid gap-4">
        <div className="grid grid-cols-2 gap-2">
          <NumberField
            label={t("limits.decisionYear")}
            value={numberEntry(decisionYear)}
            disabled={disabled}
            onValueChange={(entry) =>
              entry.kind === "number" &&
              isBetween(entry.value, 1990, horizonYear) &&
              onChange({ decisionYear: entry.value })
            }
          />
          <NumberField
            label={t("limits.horizonYear")}
            value={numberEntry(horizonYear)}
            disabled={disabled}
            onValueChange={(entry) =>
              entry.kind === "number" &&
              isBetween(entry.value, decisionYear, decisionYear + 60) &&
              onChange({ horizonYear: entry.value })
            }
          />
        </div>
        <Checkbox
          label={t("limits.keepsPhases")}
          checked={keepsPhases}
          disabled={disabled}
          onCheckedChange={(next) => onChange({ keepsPhases: next })}
        />
        <Section title={t("ceilings.title")} note={t("ceilings.unit")}>
          <CeilingGrid
            ceilings={ceilings}
            carryOver={carryOver}
            years={years}
            disabled={disabled}
            onChange={onChange}
          />
        </Section>
        <Fold title={t("gaps.heading", { count: settings.gaps.length })}>
          <GapFields settings={settings} measures={measures} disabled={disabled} onChange={onChange} />
        </Fold>
        <Fold title={t("choices.heading")}>
          <MeasureChoices settings={settings} measures={measures} disabled={disabled} onChange={onChange} />
        </Fold>
      </div>
    </Panel>
  );
}

function isBetween(value: number, lowest: number, highest: number): boolean {
  return Number.isInteger(value) && value >= lowest && value <= highest;
}

function Section({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}) {
  return (
    <section>
      <h3 className="m-0 mb-1 text-sm font-semibold">
        {title} <span className="font-normal text-muted">{note}</span>
      </h3>
      {children}
    </section>
  );
}

function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="border-t border-hairline pt-2">
      <summary className="cursor-pointer font-semibold">{title}</summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
