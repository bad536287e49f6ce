"use client";

import { AuthoredText, type ProjectId, type ThingComparison } from "@tamarisk/domain";
import { Badge, type BadgeTone } from "@tamarisk/ui/badge";
import { useLocale, useTranslations } from "next-intl";
import { LocalText } from "@/i18n/local-text.tsx";
import { CommentsButton } from "./comments-button.tsx";
import { fieldLines, type NameOf } from "./field-text.ts";
import { HistoryButton } from "./history-button.tsx";

const tones: Readonly<Record<ThingComparison["kind"], BadgeTone>> = {
  same: "outline",
  added: "met",
  removed: "error",
  changed: "check",
};

interface ComparisonRowProps {
  readonly projectId: ProjectId;
  readonly thing: ThingComparison;
  readonly numbers: { readonly before: number; readonly after: number };
  readonly nameOf: NameOf;
  readonly mayComment: boolean;
}

/** What became of one thing, with both versions of every field that changed. */
export function ComparisonRow({ projectId, thing, numbers, nameOf, mayComment }: ComparisonRowProps) {
  const t = useTranslations("review.compare");
  const fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[] = thing.fields;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Badge tone={tones[thing.kind]}>{t(`kind.${thing.kind}`)}</Badge>
        {thing.isMoved && <Badge tone="outline">{t("moved")}</Badge>}
        <span className="text-xs text-muted">{t(`thing.${thing.thing}`)}</span>
        <span className="min-w-0 font-semibold">
          <LocalText text={(thing.after ?? thing.before)!} isName />
        </span>
        {thing.thing !== "phase" && (
          <span className="text-xs text-muted">
            <LocalText text={thing.phase} />
          </span>
        )}
        <span className="ml-auto flex">
          <HistoryButton projectId={projectId} lineageId={thing.lineageId} title={(thing.after ?? thing.before)!} />
          <CommentsButton
            projectId={projectId}
            subject={{ kind: thing.thing, id: thing.lineageId, field: null }}
            mayComment={mayComment}
          />
        </span>
      </div>
      {fields.length > 0 && (
        <dl className="m-0 mt-2 grid gap-2">
          {fields.map(({ field, before, after }) => (
            <div key={field} className="grid gap-x-4 gap-y-1 sm:grid-cols-[10rem_1fr_1fr]">
              <dt className="text-xs font-semibold text-muted sm:pt-0.5">{t(`field.${field as "title"}`)}</dt>
              <Side number={numbers.before} value={before} nameOf={nameOf} isBefore />
              <Side number={numbers.after} value={after} nameOf={nameOf} />
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

interface SideProps {
  readonly number: number;
  readonly value: unknown;
  readonly nameOf: NameOf;
  readonly isBefore?: boolean;
}

function Side({ number, value, nameOf, isBefore = false }: SideProps) {
  const t = useTranslations("review.compare");
  const locale = useLocale();
  const text = AuthoredText.safeParse(value);
  const lines = text.success ? null : fieldLines(value, locale, nameOf);
  return (
    <dd className={isBefore ? "m-0 min-w-0 rounded bg-wash px-2 py-1" : "m-0 min-w-0 rounded bg-met-wash px-2 py-1"}>
      <span className="block text-xs text-muted">{t("version", { number })}</span>
      {text.success ? (
        <BothLanguages text={text.data} />
      ) : lines === null ? (
        <span className="text-muted">{t("empty")}</span>
      ) : (
        lines.map((line) => (
          <span key={line} className="block break-words">
            {line}
          </span>
        ))
      )}
    </dd>
  );
}

/** Both languages of a text; where one was never written, that is said. */
function BothLanguages({ text }: { readonly text: AuthoredText }) {
  const t = useTranslations("review.compare");
  return (["en", "zh"] as const).map((language) => (
    <span key={language} lang={language === "en" ? "en" : "zh-CN"} className="block break-words">
      {text[language] === "" ? <Badge tone="no-data">{t(`untranslated.${language}`)}</Badge> : text[language]}
    </span>
  ));
}
