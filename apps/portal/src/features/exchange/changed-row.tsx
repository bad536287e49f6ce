"use client";

import type { RowChange } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { SegmentedControl } from "@tamarisk/ui/segmented-control";
import type { ReactNode } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import type { ExchangeWords } from "./use-exchange-words.ts";
import type { ImportDecision } from "./use-import-decision.ts";

interface ChangedRowProps {
  readonly change: RowChange;
  readonly decision: ImportDecision | null;
  readonly words: ExchangeWords;
}

/** One row of the file: where it stands, what it is about, and each cell before and after. */
export function ChangedRow({ change, decision, words }: ChangedRowProps) {
  const { t, text, column, separator } = words;
  const { sheet, row, title, kind, conflict, kept } = change;
  return (
    <article className="grid gap-1.5 border-t border-hairline py-2.5">
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="w-16 shrink-0 text-xs max-sm:w-auto max-sm:grow tabular-nums text-muted">
          {t("row", { row: String(row) })}
        </span>
        <span className="min-w-0 grow basis-full font-semibold max-sm:order-last sm:basis-48">{text(title)}</span>
        <Badge tone={conflict ? "check" : kind === "add" ? "accent" : "neutral"}>
          {t(conflict ? "kind.conflict" : `kind.${kind}`)}
        </Badge>
      </header>
      {conflict && <Conflict change={change} conflict={conflict} decision={decision} words={words} />}
      {conflict && <Sides change={change} isTaken={decision?.isTaken(change.key) ?? null} words={words} />}
      <Fields change={change} words={words} />
      {kept.length > 0 && (
        <p className="m-0 text-muted sm:pl-[4.75rem]">
          {t("change.kept", { columns: kept.map((key) => column(sheet, key)).join(separator) })}
        </p>
      )}
    </article>
  );
}

/** The cells that are written whatever is decided, before and after. */
function Fields({ change, words }: Pick<ChangedRowProps, "change" | "words">) {
  const { t, column, value } = words;
  const { sheet, kind } = change;
  return (
    <Cells>
      {change.fields
        .filter(({ column: key }) => !isInConflict(change, key))
        .map(({ column: key, before, after }) => (
          <div key={key} className="contents">
            <dt className="text-muted">{column(sheet, key)}</dt>
            <dd className="m-0 min-w-0 break-words max-sm:mb-1">
              {kind === "change" && (
                <>
                  <span className="sr-only">{t("change.before")} </span>
                  <span className={before === "" ? "text-muted" : "text-muted line-through decoration-edge"}>
                    {value(sheet, key, before)}
                  </span>
                  <span aria-hidden className="px-2 text-muted">
                    →
                  </span>
                  <span className="sr-only">, {t("change.after")} </span>
                </>
              )}
              <span className={after === "" ? "text-muted" : "font-semibold"}>{value(sheet, key, after)}</span>
              {key === "budgetLines" && before === after && (
                <span className="text-muted"> {t("change.otherLines")}</span>
              )}
            </dd>
          </div>
        ))}
    </Cells>
  );
}

interface SidesProps extends Pick<ChangedRowProps, "change" | "words"> {
  /** Whether the file's side counts; `null` while it is not this reader who says so. */
  readonly isTaken: boolean | null;
}

/** Each cell that both changed, with what stands here and what the file says; what would not count is struck out. */
function Sides({ change, isTaken, words }: SidesProps) {
  const { t, column, value } = words;
  const { sheet, fields } = change;
  const look = (counts: boolean | null) =>
    counts === null ? "" : counts ? "font-semibold" : "text-muted line-through decoration-edge";
  return (
    <Cells>
      {fields
        .filter(({ column: key }) => isInConflict(change, key))
        .map(({ column: key, before, after }) => (
          <div key={key} className="contents">
            <dt className="text-muted">{column(sheet, key)}</dt>
            <dd className="m-0 flex min-w-0 flex-wrap gap-x-6 break-words max-sm:mb-1">
              <span className="min-w-0">
                <span className="text-muted">{t("conflict.hereSays")} </span>
                <span className={look(isTaken === null ? null : !isTaken)}>{value(sheet, key, before)}</span>
              </span>
              <span className="min-w-0">
                <span className="text-muted">{t("conflict.fileSays")} </span>
                <span className={look(isTaken)}>{value(sheet, key, after)}</span>
              </span>
            </dd>
          </div>
        ))}
    </Cells>
  );
}

function Cells({ children }: { readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return <dl className="m-0 grid gap-x-4 gap-y-1 sm:grid-cols-[13rem_1fr] sm:pl-[4.75rem]">{children}</dl>;
}

function isInConflict({ conflict }: RowChange, column: string): boolean {
  return conflict !== null && (conflict.cells === null || conflict.cells.includes(column));
}

interface ConflictProps extends ChangedRowProps {
  readonly conflict: NonNullable<RowChange["conflict"]>;
}

function Conflict({ change, conflict, decision, words }: ConflictProps) {
  const { t, text } = words;
  const { sentences } = useFigures();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md bg-check-wash px-3 py-2 sm:ml-[4.75rem]">
      <p className="m-0 grow basis-64 text-check">
        {sentences(
          conflict.changedBy === null ? t("conflict.unknown") : t("conflict.by", { who: conflict.changedBy }),
          conflict.cells === null ? t("conflict.wholeRow") : "",
          decision ? t("conflict.ask") : "",
        )}
      </p>
      {decision && (
        <SegmentedControl
          label={t("conflict.label", { title: text(change.title) })}
          value={decision.isTaken(change.key) ? "file" : "here"}
          segments={[
            { value: "here", label: t("conflict.here") },
            { value: "file", label: t("conflict.file") },
          ]}
          onValueChange={(side) => decision.decide(change, side)}
        />
      )}
    </div>
  );
}
