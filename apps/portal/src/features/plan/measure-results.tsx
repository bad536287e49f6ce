"use client";

import type { Measure } from "@tamarisk/domain";
import { formatNumber } from "@tamarisk/ui/format-number";
import { unitLabel } from "@/features/data/unit-label.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { usePlanTable } from "./plan-table-context.ts";

/** What the measure delivers and what that is expected to move, chain by chain. */
export function MeasureResults({ measure }: { readonly measure: Measure }) {
  const { words, indicators } = usePlanTable();
  const { t, local, locale } = words;
  if (measure.results.length === 0) return null;
  const effectOf = ({ indicatorId, effect }: Measure["results"][number]) => {
    const indicator = indicators.find(({ id }) => id === indicatorId);
    const name = indicator ? local(indicator.name) : indicatorId;
    if (!effect) return name === null ? null : t("results.noEffect", { name });
    const signed = (value: number) => `${value > 0 ? "+" : ""}${formatNumber(value, locale)}`;
    return t("results.effect", {
      name: name ?? t("form.results.none"),
      low: signed(effect.low),
      high: signed(effect.high),
      unit: indicator ? unitLabel(indicator.unit, locale) : "",
      year: String(effect.byYear),
    });
  };
  return (
    <div>
      <h3 className="m-0 mb-1 font-semibold">{t("results.title")}</h3>
      <ul className="m-0 grid list-none gap-2 p-0">
        {measure.results.map((link, index) => (
          <li key={index} className="border-l-2 border-edge pl-2">
            <LocalText text={link.output} />
            {link.outcome && (
              <>
                {" → "}
                <LocalText text={link.outcome} />
              </>
            )}
            {effectOf(link) && <p className="m-0 text-xs text-muted">{effectOf(link)}</p>}
            {link.confidence && (
              <p className="m-0 text-xs text-muted">
                {t("results.confidence", { confidence: t(`confidence.${link.confidence}`) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
