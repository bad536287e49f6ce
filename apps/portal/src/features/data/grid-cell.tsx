"use client";

import { classNames } from "@tamarisk/ui/class-names";
import { QualityGlyph } from "@tamarisk/ui/quality-glyph";
import { confidenceOf, type GridCell, isProvisional } from "./grid-model.ts";
import { ProvisionalRing } from "./provisional-ring.tsx";
import type { DataWords } from "./use-data-words.ts";

interface GridCellButtonProps {
  readonly cell: GridCell;
  readonly label: string;
  readonly words: DataWords;
  readonly isActive: boolean;
  readonly hasUnsaved: boolean;
  readonly position: string;
  readonly onChoose: () => void;
  readonly onFocus: () => void;
}

/** One cell: a figure with its quality, a boxed zero, or the hatching that means no data. */
export function GridCellButton(props: GridCellButtonProps) {
  const { cell, label, words, isActive, hasUnsaved, position, onChoose, onFocus } = props;
  const { t } = words;
  const isZero = cell.kind === "measured" && cell.value === 0;
  const confidence = confidenceOf(cell);
  return (
    <button
      type="button"
      tabIndex={isActive ? 0 : -1}
      data-cell={position}
      aria-label={hasUnsaved ? `${label}, ${t("cell.unsavedMark")}` : label}
      onClick={onChoose}
      onFocus={onFocus}
      className={classNames(
        "relative flex h-full min-h-8 w-full cursor-cell items-center gap-1 text-sm max-sm:min-h-11 max-sm:text-base",
        "focus-visible:z-10 focus-visible:-outline-offset-2",
        cell.kind === "no-data" ? "hatched justify-center px-1" : "justify-end px-1.5 max-sm:px-2",
        isZero && "shadow-[inset_0_0_0_1px_var(--color-ink)]",
        isActive &&
          "bg-accent-wash shadow-[inset_0_0_0_2px_var(--color-accent)] print:bg-transparent print:shadow-none",
      )}
    >
      {cell.kind === "no-data" ? (
        <span
          className={classNames(
            "whitespace-nowrap rounded-sm px-1 text-xs",
            isActive ? "bg-accent-wash print:bg-panel" : "bg-panel",
          )}
        >
          {words.cellValue(cell)}
        </span>
      ) : (
        <>
          {isZero && <span className="text-xs text-muted">{t("cell.measuredZero")}</span>}
          <span className={isZero ? "font-semibold" : undefined}>{words.cellValue(cell)}</span>
          {isProvisional(cell) && <ProvisionalRing />}
          {confidence && <QualityGlyph quality={confidence} label={t(`quality.${confidence}`)} glyphOnly />}
        </>
      )}
      {hasUnsaved && (
        <span
          aria-hidden="true"
          className="absolute right-0 top-0 border-4 border-b-transparent border-l-transparent border-r-accent border-t-accent"
        />
      )}
    </button>
  );
}
