"use client";

import { AuthoredText, type PlanThing, type ProjectId, type ThingComparison, type ThingFields } from "@tamarisk/domain";
import { Badge, type BadgeTone } from "@tamarisk/ui/badge";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { AppLink } from "@/features/shell/app-link.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import { CommentsButton } from "./comments-button.tsx";
import { type ComparedField, type FieldWords, fieldLines } from "./field-lines.ts";
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
  readonly words: FieldWords;
  readonly mayComment: boolean;
  /** Whether the later version is the one that the plan's page shows. */
  readonly isOpen: boolean;
}

/** What became of one thing, with both versions of every field that changed. */
export function ComparisonRow({ projectId, thing, numbers, words, mayComment, isOpen }: ComparisonRowProps) {
  const t = useTranslations("review.compare");
  const fields: readonly ThingFields[PlanThing][] = thing.fields;
  return (
    <li className="py-3">
      <div className="flex items-start gap-x-3 gap-y-1 max-sm:flex-col">
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
          <Badge tone={tones[thing.kind]}>{t(`kind.${thing.kind}`)}</Badge>
          {thing.isMoved && <Badge tone="outline">{t("moved")}</Badge>}
          <span className="text-xs text-muted">{t(`thing.${thing.thing}`)}</span>
          <span className="min-w-0 font-semibold">
            <ThingName projectId={projectId} thing={thing} isOpen={isOpen} />
          </span>
          {thing.thing !== "phase" && (
            <span className="text-xs text-muted">
              <LocalText text={thing.phase} />
            </span>
          )}
        </div>
        <span className="-my-0.5 flex shrink-0 max-sm:-ml-2">
          <HistoryButton
            projectId={projectId}
            lineageId={thing.lineageId}
            title={(thing.after ?? thing.before)!}
            words={words}
          />
          <CommentsButton
            projectId={projectId}
            subject={{ kind: thing.thing, id: thing.lineageId, field: null }}
            mayComment={mayComment}
          />
        </span>
      </div>
      {fields.length > 0 && (
        <dl className="m-0 mt-2 grid gap-x-4 gap-y-1.5 sm:grid-cols-[9rem_minmax(0,1fr)_minmax(0,1fr)]">
          {fields.map(({ field, before, after }, place) => (
            <Fragment key={field}>
              <dt className="text-xs font-semibold text-muted max-sm:mt-1 sm:py-1">{t(`field.${field}`)}</dt>
              <Side
                {...{ field, words, number: numbers.before, value: before, other: after }}
                isFirst={place === 0}
                isBefore
              />
              <Side {...{ field, words, number: numbers.after, value: after, other: before }} isFirst={place === 0} />
            </Fragment>
          ))}
        </dl>
      )}
    </li>
  );
}

function ThingName({ projectId, thing, isOpen }: Pick<ComparisonRowProps, "projectId" | "thing" | "isOpen">) {
  const name = <LocalText text={(thing.after ?? thing.before)!} isName />;
  if (!isOpen || thing.thing !== "measure" || thing.after === null) return name;
  return (
    <AppLink
      className="text-ink no-underline hover:underline"
      href={`/projects/${projectId}/plan?measure=${thing.lineageId}`}
    >
      {name}
    </AppLink>
  );
}

interface SideProps {
  readonly field: ComparedField;
  readonly number: number;
  readonly value: ThingFields[PlanThing]["before"];
  /** What the other version says there: of many lines, those that both have step back. */
  readonly other: ThingFields[PlanThing]["before"];
  readonly words: FieldWords;
  /** Beside each other, the sides of the first field name the versions for all below. */
  readonly isFirst: boolean;
  readonly isBefore?: boolean;
}

function Side({ field, number, value, other, words, isFirst, isBefore = false }: SideProps) {
  const t = useTranslations("review.compare");
  const text = AuthoredText.safeParse(value);
  const lines = text.success ? null : fieldLines(field, value, words);
  const shared = new Set(lines && lines.length > 1 ? fieldLines(field, other, words) : []);
  return (
    <dd className={`m-0 min-w-0 rounded px-2 py-1 ${isBefore ? "bg-wash" : "bg-met-wash"}`}>
      <span className={`block text-xs text-muted ${isFirst ? "" : "sm:sr-only"}`}>{t("version", { number })}</span>
      {text.success ? (
        <BothLanguages text={text.data} />
      ) : lines === null ? (
        <span className="text-muted">{t("empty")}</span>
      ) : (
        lines.map((line, place) => (
          <span key={place} className={shared.has(line) ? "block break-words text-muted" : "block break-words"}>
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
