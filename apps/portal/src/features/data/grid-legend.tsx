"use client";

import { QualityGlyph } from "@tamarisk/ui/quality-glyph";
import { SourceNote } from "@tamarisk/ui/source-note";
import { useTranslations } from "next-intl";
import { ProvisionalRing } from "./provisional-ring.tsx";

/** What the shapes in the grid mean. */
export function GridLegend() {
  const t = useTranslations("data");
  return (
    <footer className="grid gap-2 px-4 py-3 text-xs max-sm:px-3">
      <ul className="m-0 flex list-none flex-wrap items-center gap-x-4 gap-y-1.5 p-0">
        <li className="font-semibold">{t("legend.quality")}</li>
        {(["high", "medium", "low", "derived", "contradicted"] as const).map((quality) => (
          <li key={quality}>
            <QualityGlyph quality={quality} label={t(`quality.${quality}`)} />
          </li>
        ))}
        <li className="flex items-center gap-1.5">
          <span aria-hidden="true" className="hatched h-4.5 w-11 border border-hairline" />
          {t("legend.blank")}
        </li>
        <li className="flex items-center gap-1.5">
          <span aria-hidden="true" className="grid h-4.5 w-11 place-items-center border border-ink font-semibold">
            0
          </span>
          {t("legend.zero")}
        </li>
        <li className="flex items-center gap-1.5">
          <ProvisionalRing />
          {t("legend.provisional")}
        </li>
      </ul>
      <SourceNote>{t("sourceNote")}</SourceNote>
    </footer>
  );
}
