"use client";

import { Badge } from "@tamarisk/ui/badge";
import { changeTone } from "@/features/futures/change-verdict.ts";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";
import type { Delta } from "./delta-rows.ts";
import { differenceText, scaleOf } from "./delta-words.ts";

interface DeltaCellProps {
  readonly delta: Delta | undefined;
  readonly words: FuturesWords;
}

const inks = { better: "font-semibold text-met", worse: "font-semibold text-not-met", neither: "text-muted" };

/** One change: its median and range with their signs, and in how many futures it is for the better. */
export function DeltaCell({ delta, words }: DeltaCellProps) {
  const { t } = words;
  if (!delta || delta.change.p50 === null || delta.change.p5 === null || delta.change.p95 === null) {
    return <Badge tone="no-data">{t("comparing.noData")}</Badge>;
  }
  const { change, verdict } = delta;
  const scale = scaleOf(change);
  const text = (value: number) => differenceText(value, scale, words);
  if (verdict.kind === "same" || verdict.kind === "no-data") {
    return <span className="text-xs text-muted">{t("comparing.same")}</span>;
  }
  return (
    <span className="block whitespace-nowrap py-1 leading-tight">
      <strong>{text(change.p50!)}</strong>
      <span className="block text-xs text-muted">
        {t("comparing.range", { low: text(change.p5!), high: text(change.p95!) })}
      </span>
      <span className={`block text-xs ${inks[changeTone(verdict)]}`}>
        {t(`comparing.verdict.${verdict.kind}`, { share: String(verdict.hundred) })}
      </span>
    </span>
  );
}
