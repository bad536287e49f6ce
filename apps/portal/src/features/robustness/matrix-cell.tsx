"use client";

import type { Objective } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { formatSigned } from "@tamarisk/ui/format-number";
import { outOfHundred } from "@/features/futures/out-of-hundred.ts";
import { cellHeat, type ShownCell } from "./matrix-rows.ts";
import type { MatrixView } from "./robustness-address.ts";
import type { RobustnessWords } from "./use-robustness-words.ts";

export interface MatrixScale {
  readonly view: MatrixView;
  readonly objective: Objective;
  readonly startYear: number;
  /** The largest mean regret of all cells. */
  readonly largestRegret: number;
}

interface MatrixCellProps {
  readonly cell: ShownCell;
  readonly scale: MatrixScale;
  readonly words: RobustnessWords;
}

/** So much of the colour at full heat: words in ink stay readable on it. */
const fullHeat = 34;

/** One measure in one storyline: a number, what was done, and a colour that says the same. */
export function MatrixCellView({ cell, scale, words }: MatrixCellProps) {
  const { t } = words;
  const heat = cellHeat(cell, scale.view, scale);
  const text = cellText(cell, scale, words);
  if (!text) return <Badge tone="no-data">{t("matrix.none")}</Badge>;
  const colour = scale.view === "share" ? "--color-met" : "--color-not-met";
  return (
    <span
      className="block rounded-sm px-2 py-1 leading-tight print:[print-color-adjust:exact]"
      style={{
        background: `color-mix(in srgb, var(${colour}) ${Math.round((heat ?? 0) * fullHeat)}%, var(--color-panel))`,
      }}
    >
      <strong className="whitespace-nowrap">{text.main}</strong>
      <span className="block text-xs">{text.detail}</span>
      {cell.change !== "none" && <span className="block text-xs">{t(`matrix.change.${cell.change}`)}</span>}
    </span>
  );
}

function cellText(
  cell: ShownCell,
  scale: MatrixScale,
  words: RobustnessWords,
): { main: string; detail: string } | null {
  if (scale.view === "share") return shareText(cell, words);
  return scale.view === "regret" ? regretText(cell, words) : failingText(cell, scale, words);
}

function shareText({ share, ownShare, failing, change }: ShownCell, { t, locale }: RobustnessWords) {
  const hundred = outOfHundred({ held: failing.never, counted: failing.countedExperiments });
  if (share === null || hundred === null) return null;
  const main = t("matrix.ofHundred", { share: hundred });
  if (change === "none" || ownShare === null) return { main, detail: "" };
  const points = Math.round(100 * share) - Math.round(100 * ownShare);
  return { main, detail: points === 0 ? t("matrix.same") : formatSigned(points, locale, { max: 0 }) };
}

function regretText({ regret }: ShownCell, { t, number }: RobustnessWords) {
  if (!regret) return null;
  return {
    main: number(regret.mean),
    detail: t("matrix.regretRange", { p90: number(regret.p90), largest: number(regret.largest) }),
  };
}

function failingText({ middle, failing }: ShownCell, { objective }: MatrixScale, { t, middle: said }: RobustnessWords) {
  if (!middle) return null;
  const share = (count: number) => outOfHundred({ held: count, counted: failing.countedExperiments }) ?? 0;
  return {
    main: said(middle, objective.untilYear),
    detail: t("matrix.failingShares", { already: share(failing.already), never: share(failing.never) }),
  };
}
