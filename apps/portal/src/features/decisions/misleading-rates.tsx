"use client";

import type { GateCondition, ProjectId } from "@tamarisk/domain";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { AppLink } from "@/features/shell/app-link.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import type { ActedOn } from "./acted-on.ts";
import { rateRange } from "./rate-range.ts";
import type { AskedRates } from "./use-condition-rates.ts";

interface MisleadingRatesProps {
  readonly projectId: ProjectId;
  readonly conditions: readonly ActedOn[];
  readonly rates: AskedRates;
}

/** How often acting on a condition would be a false alarm, how often waiting would miss it, and where that is known from. */
export function MisleadingRates({ projectId, conditions, rates }: MisleadingRatesProps) {
  const t = useTranslations("decisions");
  const { text } = useFigures();
  if (rates.error) return <ProblemNotice error={rates.error} />;
  return (
    <section className="grid gap-2 text-xs" aria-label={t("rates.title")}>
      <h3 className="m-0 text-sm font-semibold">{t("rates.title")}</h3>
      {rates.hasRun === false && (
        <p className="m-0 text-muted">
          {t("rates.no-run")}{" "}
          <AppLink className="link" href={`/projects/${projectId}/futures`}>
            {t("rates.toFutures")}
          </AppLink>
        </p>
      )}
      {rates.hasRun && (
        <ul className="m-0 grid list-none gap-2.5 p-0">
          {conditions.map(({ label, isNegated, condition }, place) => (
            <li key={place}>
              {(conditions.length > 1 || isNegated) && (
                <p className="m-0 font-semibold">
                  {!label ? t("rates.whole") : isNegated ? t("rates.not", { label: text(label) }) : text(label)}
                </p>
              )}
              <Rates asked={rates.answers[place]!} condition={condition} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface RatesProps {
  readonly asked: AskedRates["answers"][number];
  readonly condition: GateCondition;
}

function Rates({ asked, condition }: RatesProps) {
  const t = useTranslations("decisions");
  const { text } = useFigures();
  if (asked.error) return <ProblemNotice error={asked.error} />;
  if (!asked.data) return <Skeleton label={t("rates.asking")} height={112} />;
  if (asked.data.kind === "found") return <Found found={asked.data} />;
  const { obstacles } = asked.data;
  const isLeaf = condition.kind === "value" || condition.kind === "trend";
  return (
    <>
      {!isLeaf && <p className="m-0 text-muted">{t("rates.cannotSay")}</p>}
      <ul className="m-0 list-none p-0 text-muted">
        {obstacles.map((obstacle, place) => (
          <li key={place}>
            {!isLeaf && `${text(obstacle.label)} — `}
            {t(`rates.${obstacle.kind}`, { why: obstacle.kind === "not-computed" ? text(obstacle.why) : "" })}
          </li>
        ))}
      </ul>
    </>
  );
}

type FoundFutures = Extract<PlanningOutputs["gate"]["futures"], { kind: "found" }>;

function Found({ found: { storylines, ties, lastingYears } }: { readonly found: FoundFutures }) {
  const t = useTranslations("decisions");
  const { text, percent, list } = useFigures();
  const named = (label: (typeof ties)[number]["label"], words: string) =>
    ties.length > 1 ? t("rates.named", { label: text(label), words }) : words;
  const error = list(ties.map(({ label, readingError }) => named(label, percent(100 * readingError))));
  const shares = [
    { name: t("rates.falseAlarm"), range: rateRange(storylines, "falseAlarms", "sounded"), none: t("rates.tooFew") },
    { name: t("rates.miss"), range: rateRange(storylines, "missed", "lasting"), none: t("rates.noLasting") },
  ];
  return (
    <>
      <dl className="m-0 mt-1 grid grid-cols-2 gap-px overflow-hidden rounded-md bg-hairline [&>div]:bg-wash [&>div]:px-3 [&>div]:py-2">
        {shares.map(({ name, range, none }) => (
          <div key={name}>
            <dt className="text-muted">{name}</dt>
            <dd className="m-0 mt-0.5 text-sm font-semibold">{range ? t(rangeWords(range), range) : none}</dd>
          </div>
        ))}
      </dl>
      {ties.map(({ indicatorId, label, match, note }) => (
        <p key={indicatorId} className="m-0 mt-1 text-muted">
          {named(label, t(`rates.${match}`, { note: text(note) }))}
        </p>
      ))}
      <details className="mt-1 text-muted">
        <summary className="cursor-pointer">{t("rates.how")}</summary>
        <p className="m-0 mt-1">{t("rates.lead", { count: storylines[0]?.countedFutures ?? 0 })}</p>
        <p className="m-0 mt-1">{t("rates.means", { years: lastingYears, error })}</p>
      </details>
    </>
  );
}

function rangeWords({ low, high }: { readonly low: number; readonly high: number }) {
  return low === high ? "rates.one" : "rates.range";
}
