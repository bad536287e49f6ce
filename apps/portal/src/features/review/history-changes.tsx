"use client";

import { useTranslations } from "next-intl";
import { z } from "zod";
import type { FieldWords } from "./field-lines.ts";
import { KeptChange, keptSide } from "./kept-change.ts";

interface HistoryChangesProps {
  readonly action: string;
  /** As the audit has it; an older entry may have no values. */
  readonly detail: unknown;
  readonly words: FieldWords;
}

const Detail = z.object({ changes: z.array(KeptChange) });

/** What each field said before a change and after it. */
export function HistoryChanges({ action, detail, words }: HistoryChangesProps) {
  const t = useTranslations("review.history");
  const nameOf = useTranslations("review.compare.field");
  const found = Detail.safeParse(detail);
  if (!found.success) {
    return action === "update" ? <p className="m-0 text-xs text-muted">{t("notKept")}</p> : null;
  }
  return (
    <dl className="m-0 mt-1 grid gap-x-3 gap-y-1 text-xs sm:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)]">
      {found.data.changes.map((change) => (
        <div key={change.field} className="contents">
          <dt className="font-semibold text-muted max-sm:mt-1 sm:py-1">
            {nameOf(change.field as "title")}
            {change.isShortened && <span className="block font-normal">{t("shortened")}</span>}
          </dt>
          <Side change={change} side="before" words={words} />
          <Side change={change} side="after" words={words} />
        </div>
      ))}
    </dl>
  );
}

interface SideProps {
  readonly change: KeptChange;
  readonly side: "before" | "after";
  readonly words: FieldWords;
}

function Side({ change, side, words }: SideProps) {
  const t = useTranslations("review.history");
  const compare = useTranslations("review.compare");
  const said = keptSide(change.field, change[side], words);
  const lines = said.kind === "said" ? said.lines : [];
  return (
    <dd className={`m-0 min-w-0 rounded px-2 py-1 ${side === "before" ? "bg-wash" : "bg-met-wash"}`}>
      <span className="sr-only">{t(side)} </span>
      {lines.map((line, place) => (
        <span key={place} className="block break-words">
          {line}
        </span>
      ))}
      {said.kind === "waits" && t("waits", { count: said.count })}
      {said.kind === "unreadable" && <span className="text-muted">{t("unreadable")}</span>}
      {said.kind === "empty" && !change.isShortened && <span className="text-muted">{compare("empty")}</span>}
    </dd>
  );
}
