"use client";

import { Badge } from "@tamarisk/ui/badge";
import { classNames } from "@tamarisk/ui/class-names";
import { formatSigned } from "@tamarisk/ui/format-number";
import { outOfHundred } from "@/features/futures/out-of-hundred.ts";
import { advantage, type ShownCell, type YearSpan } from "./matrix-rows.ts";
import type { MatrixView } from "./robustness-address.ts";
import type { RobustnessWords } from "./use-robustness-words.ts";

export interface MatrixScale {
  readonly view: MatrixView;
  readonly span: YearSpan;
  /** The largest change of all cells, for the better or the worse. */
  readonly largest: number;
}

interface MatrixCellProps {
  readonly cell: ShownCell;
  readonly scale: MatrixScale;
  readonly words: RobustnessWords;
  /** On one line as far as there is room. */
  readonly isLine?: boolean;
}

/** So much of the colour at the largest change: words in ink stay readable on it. */
const fullHeat = 38;

/** One measure in one storyline: a number, what was done, and a colour for better or worse than without it. */
export function MatrixCellView({ cell, scale, words, isLine = false }: MatrixCellProps) {
  const { t } = words;
  const text = cellText(cell, scale, words);
  if (!text) return <Badge tone="no-data">{t("matrix.none")}</Badge>;
  const better = advantage(cell, scale.view, scale.span);
  const heat = scale.largest === 0 ? 0 : Math.abs(better) / scale.largest;
  const colour = better > 0 ? "--color-met" : "--color-not-met";
  return (
    <span
      className={classNames(
        "rounded-sm px-2 py-1 leading-tight print:[print-color-adjust:exact]",
        isLine ? "flex flex-wrap items-baseline gap-x-2" : "block",
      )}
      style={{ background: `color-mix(in srgb, var(${colour}) ${Math.round(heat * fullHeat)}%, var(--color-panel))` }}
    >
      <span className="whitespace-nowrap">
        <strong>{text.main}</strong> {text.aside}
      </span>
      {text.detail && <span className="block text-xs">{text.detail}</span>}
      {cell.change !== "none" && <span className="block text-xs">{t(`matrix.change.${cell.change}`)}</span>}
    </span>
  );
}

interface CellText {
  readonly main: string;
  readonly aside?: string;
  readonly detail?: string;
}

function cellText(cell: ShownCell, scale: MatrixScale, words: RobustnessWords): CellText | null {
  if (scale.view === "share") return shareText(cell, words);
  return scale.view === "regret" ? regretText(cell, words) : failingText(cell, scale, words);
}

function shareText({ share, own, failing, change }: ShownCell, { t, locale }: RobustnessWords): CellText | null {
  const hundred = outOfHundred({ held: failing.never, counted: failing.countedExperiments });
  if (share === null || hundred === null) return null;
  const main = t("matrix.ofHundred", { share: hundred });
  if (change === "none" || own.share === null) return { main };
  const points = Math.round(100 * share) - Math.round(100 * own.share);
  return { main, aside: points === 0 ? t("matrix.same") : formatSigned(points, locale, { max: 0 }) };
}

function regretText({ regret }: ShownCell, { t, number }: RobustnessWords): CellText | null {
  if (!regret) return null;
  return {
    main: number(regret.mean),
    detail: t("matrix.regretRange", { p90: number(regret.p90), largest: number(regret.largest) }),
  };
}

function failingText(
  { middle, failing }: ShownCell,
  { span }: MatrixScale,
  { t, middle: said }: RobustnessWords,
): CellText | null {
  if (!middle) return null;
  const share = (count: number) => outOfHundred({ held: count, counted: failing.countedExperiments }) ?? 0;
  return {
    main: said(middle, span.untilYear),
    detail: t("matrix.failingShares", { already: share(failing.already), never: share(failing.never) }),
  };
}
