"use client";

import type { ConditionReading, ProjectId, ValueCondition } from "@tamarisk/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { AppLink } from "@/features/shell/app-link.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { rateRange } from "./rate-range.ts";

/** A condition that is acted on, and whether the gate asks for its opposite. */
export type ActedOn = Pick<ConditionReading, "condition" | "isNegated">;

interface ConditionRatesProps {
  readonly projectId: ProjectId;
  readonly conditions: readonly ActedOn[];
}

/** How often acting on a condition would be a false alarm, how often waiting would miss it, and where that is known from. */
export function ConditionRates({ projectId, conditions }: ConditionRatesProps) {
  const t = useTranslations("decisions");
  const { text } = useFigures();
  const planning = usePlanning();
  const runs = useQuery(planning.ensemble.list.queryOptions({ projectId }));
  const run = runs.data?.find(({ state }) => state === "finished");
  if (runs.error) return <ProblemNotice error={runs.error} />;
  return (
    <section className="grid gap-2 text-xs" aria-label={t("rates.title")}>
      <h3 className="m-0 text-sm font-semibold">{t("rates.title")}</h3>
      {runs.data && !run && (
        <p className="m-0 text-muted">
          {t("rates.no-run")}{" "}
          <AppLink className="link" href={`/projects/${projectId}/futures`}>
            {t("rates.toFutures")}
          </AppLink>
        </p>
      )}
      {run && (
        <ul className="m-0 grid list-none gap-2.5 p-0">
          {conditions.map(({ condition, isNegated }, place) => (
            <li key={place}>
              <p className="m-0 font-semibold">{text(condition.label)}</p>
              {condition.kind === "value" && !isNegated ? (
                <Rates projectId={projectId} ensembleId={run.id} condition={condition} />
              ) : (
                <p className="m-0 text-muted">{t(condition.kind === "trend" ? "rates.trend" : "rates.negated")}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface RatesProps {
  readonly projectId: ProjectId;
  readonly ensembleId: PlanningOutputs["ensemble"]["list"][number]["id"];
  readonly condition: ValueCondition;
}

function Rates({ projectId, ensembleId, condition }: RatesProps) {
  const t = useTranslations("decisions");
  const { text } = useFigures();
  const planning = usePlanning();
  const fromYear = new Date().getFullYear() + 1;
  const asked = useQuery(planning.gate.futures.queryOptions({ projectId, ensembleId, condition, fromYear }));
  if (asked.error) return <ProblemNotice error={asked.error} />;
  if (!asked.data) return <p className="m-0 text-muted">{t("rates.asking")}</p>;
  if (asked.data.kind === "not-computed") {
    return <p className="m-0 text-muted">{t("rates.not-computed", { why: text(asked.data.why) })}</p>;
  }
  if (asked.data.kind !== "found") return <p className="m-0 text-muted">{t(`rates.${asked.data.kind}`)}</p>;
  return <Found found={asked.data} />;
}

type FoundFutures = Extract<PlanningOutputs["gate"]["futures"], { kind: "found" }>;

function Found({ found: { storylines, tie, lastingYears, readingError } }: { readonly found: FoundFutures }) {
  const t = useTranslations("decisions");
  const { text, percent } = useFigures();
  const shares = [
    { name: t("rates.falseAlarm"), range: rateRange(storylines, "falseAlarms", "sounded"), none: t("rates.tooFew") },
    { name: t("rates.miss"), range: rateRange(storylines, "missed", "lasting"), none: t("rates.noLasting") },
  ];
  return (
    <>
      <dl className="m-0 mt-1 grid gap-px overflow-hidden rounded-md bg-hairline sm:grid-cols-2 [&>div]:bg-wash [&>div]:px-3 [&>div]:py-2">
        {shares.map(({ name, range, none }) => (
          <div key={name}>
            <dt className="text-muted">{name}</dt>
            <dd className="m-0 mt-0.5 text-sm font-semibold">{range ? t(rangeWords(range), range) : none}</dd>
          </div>
        ))}
      </dl>
      <p className="m-0 mt-1 text-muted">
        {t(`rates.${tie.match}`, { note: text(tie.note) })}{" "}
        {t("rates.lead", { count: storylines[0]?.countedFutures ?? 0 })}
      </p>
      <p className="m-0 mt-1 text-muted">
        {t("rates.means", { years: lastingYears, error: percent(100 * readingError) })}
      </p>
    </>
  );
}

function rangeWords({ low, high }: { readonly low: number; readonly high: number }) {
  return low === high ? "rates.one" : "rates.range";
}
