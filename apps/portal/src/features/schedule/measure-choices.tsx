"use client";

import type { Measure, PlanScheduleDraft } from "@tamarisk/domain";
import { useTranslations } from "next-intl";
import { useLocalText } from "@/i18n/local-text.tsx";
import { withMeasure } from "./measure-settings.ts";

interface MeasureChoicesProps {
  readonly settings: PlanScheduleDraft;
  readonly measures: readonly Measure[];
  readonly disabled: boolean;
  readonly onChange: (part: Partial<PlanScheduleDraft>) => void;
}

/** For each measure: has it begun, may it be left out, does it stay aside for now. */
export function MeasureChoices({ settings, measures, disabled, onChange }: MeasureChoicesProps) {
  const t = useTranslations("schedule.choices");
  const local = useLocalText();
  const set = new Map<string, PlanScheduleDraft["measures"][number]>(
    settings.measures.map((each) => [each.lineageId, each]),
  );
  return (
    <div className="max-h-96 overflow-auto">
      <table className="w-full border-collapse text-xs">
        <thead className="sticky top-0 bg-panel text-muted">
          <tr>
            <th scope="col" className="text-left font-normal">
              {t("measure")}
            </th>
            {(["begun", "optional", "aside"] as const).map((each) => (
              <th key={each} scope="col" className="px-1 font-normal">
                {t(each)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => {
            const own = set.get(measure.lineageId);
            const name = local(measure.title);
            const happenedBefore = measure.startYear !== null && measure.startYear < settings.decisionYear;
            const box = (label: string, checked: boolean, isFixed: boolean, onTick: (on: boolean) => void) => (
              <td className="px-1 text-center">
                <input
                  type="checkbox"
                  className="size-4 accent-accent max-sm:size-5"
                  aria-label={t("tick", { what: label, measure: name })}
                  checked={checked}
                  disabled={disabled || isFixed}
                  onChange={({ target }) => onTick(target.checked)}
                />
              </td>
            );
            return (
              <tr key={measure.id} className="border-t border-hairline">
                <th scope="row" className="py-1 pr-2 text-left font-normal">
                  {name}
                </th>
                {box(
                  t("begun"),
                  happenedBefore || own?.isBegun === true,
                  happenedBefore || measure.startYear === null,
                  (isBegun) => onChange(withMeasure(settings, measure.lineageId, { isBegun })),
                )}
                {box(t("optional"), (own?.optional ?? null) !== null, false, (on) =>
                  onChange(
                    withMeasure(settings, measure.lineageId, { optional: on ? { valueMillionCny: null } : null }),
                  ),
                )}
                {box(t("aside"), own?.isLeftAside === true, false, (isLeftAside) =>
                  onChange(withMeasure(settings, measure.lineageId, { isLeftAside })),
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
