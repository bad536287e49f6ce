"use client";

import { Button } from "@tamarisk/ui/button";
import { classNames } from "@tamarisk/ui/class-names";
import { StateGlyph } from "@tamarisk/ui/state-glyph";
import { LocalText } from "@/i18n/local-text.tsx";
import type { GridCell } from "./grid-model.ts";
import type { PastedCell, PastePlan } from "./paste-plan.ts";
import type { DataWords } from "./use-data-words.ts";

interface PasteTableProps {
  readonly plan: PastePlan;
  readonly leftOut: ReadonlySet<PastedCell>;
  readonly words: DataWords;
  /** What the cell holds now. */
  readonly storedCell: (cell: PastedCell) => GridCell;
  readonly onLeaveOut: (leftOut: ReadonlySet<PastedCell>) => void;
}

/** Every pasted cell: what was found, what becomes of it, and a way to leave it out. */
export function PasteTable({ plan, leftOut, words, storedCell, onLeaveOut }: PasteTableProps) {
  const { t } = words;
  return (
    <section
      aria-label={t("pasting.title")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative max-h-72 overflow-auto rounded-md border border-hairline"
    >
      <table className="w-full border-collapse text-left">
        <thead className="sticky top-0 bg-panel text-xs text-muted">
          <tr>
            {(["indicator", "year", "found", "result"] as const).map((column) => (
              <th key={column} scope="col" className="h-8 px-3 font-semibold">
                {t(`pasting.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.cells.map((cell) => {
            const isOut = leftOut.has(cell);
            return (
              <tr key={`${cell.indicator.id} ${cell.year}`} className="border-t border-hairline align-top">
                <td className="px-3 py-1.5">
                  <LocalText isName text={cell.indicator.name} />
                </td>
                <td className="px-3 py-1.5">{cell.year}</td>
                <td className={classNames("px-3 py-1.5 text-right", toneOf(cell), isOut && "line-through")}>
                  {cell.found}
                </td>
                <td className="px-3 py-1">
                  <span className="flex flex-wrap items-center justify-between gap-2">
                    <PasteResult cell={cell} stored={storedCell(cell)} words={words} />
                    {cell.kind === "ready" && (
                      <Button size="sm" onClick={() => onLeaveOut(toggled(leftOut, cell))}>
                        {isOut ? t("pasting.takeIn") : t("pasting.leaveOut")}
                      </Button>
                    )}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface PasteResultProps {
  readonly cell: PastedCell;
  readonly stored: GridCell;
  readonly words: DataWords;
}

function PasteResult({ cell, stored, words }: PasteResultProps) {
  const { t } = words;
  switch (cell.kind) {
    case "blank":
      return <Verdict state="near">{t("pasting.result.blank")}</Verdict>;
    case "unreadable":
      return <Verdict state="not-met">{t("pasting.result.unreadable", { found: cell.found })}</Verdict>;
    case "outside-bounds":
      return (
        <Verdict state="not-met">
          {t("pasting.result.outside", { found: cell.found, bounds: words.bounds(cell) ?? "" })}
        </Verdict>
      );
    case "ready": {
      if (cell.isZero) return <Verdict state="near">{t("pasting.result.zero")}</Verdict>;
      const replaces = stored.kind === "no-data" ? null : words.cellValue(stored);
      return (
        <Verdict state="met">
          {t("pasting.result.ready")}
          {replaces !== null && <> · {t("pasting.result.replaces", { value: replaces })}</>}
        </Verdict>
      );
    }
  }
}

const inks = { met: "text-met", near: "text-near", "not-met": "text-not-met" };

function Verdict({
  state,
  children,
}: {
  readonly state: "met" | "near" | "not-met";
  readonly children: React.ReactNode;
}) {
  return (
    <span className="flex items-baseline gap-1.5">
      <span className={inks[state]}>
        <StateGlyph state={state} />
      </span>
      <span>{children}</span>
    </span>
  );
}

function toneOf(cell: PastedCell): string {
  if (cell.kind === "unreadable" || cell.kind === "outside-bounds") return "bg-error-wash font-semibold text-error";
  return cell.kind === "blank" || cell.isZero ? "bg-check-wash" : "";
}

function toggled(leftOut: ReadonlySet<PastedCell>, cell: PastedCell): ReadonlySet<PastedCell> {
  const next = new Set(leftOut);
  if (!next.delete(cell)) next.add(cell);
  return next;
}
