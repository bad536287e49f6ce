"use client";

import { QualityGlyph } from "@tamarisk/ui/quality-glyph";
import { useLocale } from "next-intl";
import { basisOf } from "./assumption-filter.ts";
import type { Assumption } from "./assumptions-screen-props.ts";
import { RangePicture } from "./range-picture.tsx";
import type { AssumptionWords } from "./use-assumption-words.ts";

interface PartProps {
  readonly assumption: Assumption;
  readonly words: AssumptionWords;
}

/** The figure in use with its unit; below it the town's own, where the project has set another. */
export function AssumptionValue({ assumption: { own, unit, change }, words }: PartProps) {
  return (
    <>
      <strong className="font-semibold">{words.figure((change?.change ?? own).value)}</strong>
      <span className="block text-xs text-muted">{words.text(unit)}</span>
      {change && (
        <span className="block text-xs text-muted">{words.t("ownValue", { value: words.figure(own.value) })}</span>
      )}
    </>
  );
}

/** The range a figure may lie in, in words and as a picture. */
export function AssumptionRange({ assumption: { own, change }, words }: PartProps) {
  return (
    <span className="grid gap-0.5">
      <span>{words.range(change?.change ?? own)}</span>
      <RangePicture own={own} change={change} />
    </span>
  );
}

/** What kind of knowledge a figure is, where it comes from, and who set it when. */
export function AssumptionSource({ assumption, words }: PartProps) {
  const { t } = words;
  const locale = useLocale();
  const { own, change } = assumption;
  if (change) {
    return (
      <>
        <span className="block">{change.change.source}</span>
        <span className="block text-xs text-muted">
          {change.by === "" ? t("saving") : t("setBy", { who: change.by, when: words.date(change.updatedAt) })}
        </span>
      </>
    );
  }
  return (
    <>
      <span className="block">{t(`basis.${basisOf(assumption)}`)}</span>
      {own.source !== "judgement" && (
        <span
          lang={locale === "en" ? undefined : "en"}
          className="line-clamp-2 break-words text-xs text-muted print:line-clamp-none"
          title={own.source}
        >
          {own.source}
        </span>
      )}
    </>
  );
}

/** How far the town's own figure can be trusted; what the project sets is its own to answer for. */
export function AssumptionConfidence({ assumption: { own, change }, words }: PartProps) {
  if (change) return <span className="text-xs text-muted">{words.t("ownAnswer")}</span>;
  return <QualityGlyph quality={own.confidence} label={words.quality(own.confidence)} />;
}
