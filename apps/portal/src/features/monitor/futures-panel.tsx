"use client";

import { Button } from "@tamarisk/ui/button";
import { buttonClass } from "@tamarisk/ui/button-class";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Notice } from "@tamarisk/ui/notice";
import { Panel } from "@tamarisk/ui/panel";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { AppLink } from "@/features/shell/app-link.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import { problemOf } from "@/trpc/problem-of.ts";
import { FutureGroups } from "./future-groups.tsx";
import type { FuturesView, MonitorView } from "./monitor-screen-props.ts";
import type { FuturesAnswer } from "./use-futures-answer.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

interface FuturesPanelProps {
  readonly root: string;
  readonly futures: FuturesAnswer;
  readonly policies: NonNullable<MonitorView["ensemble"]>["policies"];
  readonly words: MonitorWords;
}

/** Which futures still fit what was observed, which kind has become more plausible, and what that means for the plan. */
export function FuturesPanel({ root, futures, policies, words }: FuturesPanelProps) {
  const { t } = words;
  const { answer, policyId } = futures;
  return (
    <Panel title={t("futures.title")} padding="tight">
      {policies.length === 0 || policyId === null ? (
        <>
          <p className="m-0 text-muted">{t("futures.noRun")}</p>
          <AppLink className={`${buttonClass("secondary", "sm")} mt-3`} href={`${root}/futures`}>
            {t("futures.run")}
          </AppLink>
        </>
      ) : (
        <div className="grid gap-3" aria-busy={futures.isAsking}>
          <div className="print:hidden">
            <FilterSelect
              label={t("futures.under")}
              value={policyId}
              options={policies.map(({ id, name }) => ({ value: id, label: words.local(name) }))}
              onValueChange={futures.choose}
            />
          </div>
          <p className="m-0 hidden text-xs text-muted print:block">
            {t("futures.under")} {words.local(policies.find(({ id }) => id === policyId)!.name)}
          </p>
          {answer ? (
            <Answer root={root} answer={answer} words={words} />
          ) : futures.error ? (
            <NoAnswer root={root} futures={futures} words={words} />
          ) : (
            <Skeleton label={t("asking")} height={192} />
          )}
        </div>
      )}
    </Panel>
  );
}

/** Why the run could not be held against the readings: what was found, and the one step that helps. */
function NoAnswer({ root, futures: { error, isAsking, askAgain }, words: { t } }: Omit<FuturesPanelProps, "policies">) {
  const { kind } = problemOf(error);
  const isOver = kind === "other-model" || kind === "no-model" || kind === "not-found";
  const actions = isOver ? (
    <AppLink className={buttonClass("secondary", "sm")} href={`${root}/futures`}>
      {t("futures.run")}
    </AppLink>
  ) : (
    <Button size="sm" pending={isAsking} onClick={askAgain}>
      {t("futures.again")}
    </Button>
  );
  if (kind === "not-found") {
    return <Notice tone="error" title={t("futures.gone")} remedy={t("futures.goneRemedy")} actions={actions} />;
  }
  return <ProblemNotice error={error} actions={actions} />;
}

interface AnswerProps {
  readonly root: string;
  readonly answer: FuturesView;
  readonly words: MonitorWords;
}

function Answer({ root, answer, words }: AnswerProps) {
  const { t, number } = words;
  const { weighed } = answer;
  return (
    <>
      {answer.kind === "none-fits" ? (
        <Notice
          tone="check"
          title={t("futures.noneFits")}
          remedy={<LocalText text={answer.sentence} />}
          actions={
            <AppLink className={buttonClass("secondary", "sm")} href={`${root}/assumptions`}>
              {t("futures.assumptions")}
            </AppLink>
          }
        />
      ) : (
        <p className="m-0">
          {weighed && <strong className="mr-1 text-xl leading-none">{number(weighed.fitting)}</strong>}
          {weighed ? (
            t("futures.fit", { all: number(weighed.counted), year: String(answer.firstYear) })
          ) : (
            <LocalText text={answer.sentence} />
          )}
        </p>
      )}
      {weighed && weighed.groups.length > 0 && <FutureGroups groups={weighed.groups} words={words} />}
      {weighed && weighed.groups.length === 0 && <p className="m-0 text-muted">{t("futures.noKind")}</p>}
      {weighed && <Meaning root={root} weighed={weighed} firstYear={answer.firstYear} words={words} />}
      <Evidence answer={answer} words={words} />
    </>
  );
}

interface MeaningProps extends Omit<AnswerProps, "answer"> {
  readonly weighed: NonNullable<FuturesView["weighed"]>;
  readonly firstYear: number;
}

function Meaning({ root, weighed, firstYear, words }: MeaningProps) {
  const { t, percent } = words;
  if (weighed.objectives.length === 0) return null;
  return (
    <div>
      <h3 className="m-0 font-semibold">{t("futures.meaning")}</h3>
      <ul className="m-0 mt-1 grid list-none gap-2 p-0">
        {weighed.objectives.map(({ name, untilYear, before, after }) => (
          <li key={name.en}>
            <LocalText text={name} isName />
            <span className="block text-xs text-muted">
              {isOverFromStart(after, firstYear)
                ? t("futures.overFromStart")
                : [
                    t("futures.holds", {
                      after: percent(after.share),
                      before: percent(before.share),
                      year: String(untilYear),
                    }),
                    middleWords(before.middleYear, after.middleYear, words),
                  ].join(words.locale === "en" ? " " : "")}
            </span>
          </li>
        ))}
      </ul>
      <p className="m-0 mt-2">
        <AppLink className="link" href={`${root}/pathways`}>
          {t("futures.onMap")}
        </AppLink>
      </p>
    </div>
  );
}

/** Half of the futures have failed before the first year that counts as observed. */
function isOverFromStart({ middleYear }: { readonly middleYear: number | null }, firstYear: number): boolean {
  return middleYear !== null && middleYear < firstYear;
}

/** By which year half of the futures have failed, and how far the readings moved it. */
function middleWords(before: number | null, after: number | null, { t }: MonitorWords): string {
  if (after === null) return t("futures.halfHold");
  const year = String(after);
  if (before === null || before === after) return t("futures.halfBy", { year });
  return t(after < before ? "futures.halfEarlier" : "futures.halfLater", { year, years: Math.abs(after - before) });
}

function Evidence({ answer: { evidence, weighed, sentence }, words }: Omit<AnswerProps, "root">) {
  const { t, number, unit } = words;
  return (
    <details className="text-xs print:hidden">
      <summary className="cursor-pointer text-accent">{t("futures.evidence", { count: evidence.length })}</summary>
      <div className="mt-2 grid gap-2">
        {weighed && (
          <p className="m-0">
            <LocalText text={sentence} />
          </p>
        )}
        <ul className="m-0 grid list-none gap-1 p-0">
          {evidence.map((one) => (
            <li key={`${one.id} ${one.year}`}>
              <LocalText text={one.name} isName /> {one.year}: {number(one.value)} {unit(one.unit)} ±{number(one.error)}
              <span className="block text-muted [overflow-wrap:anywhere]">{one.source}</span>
            </li>
          ))}
        </ul>
        {weighed && weighed.shifts.length > 0 && (
          <div>
            <p className="m-0 font-semibold">{t("futures.shifts")}</p>
            <ul className="m-0 grid list-none gap-1 p-0">
              {weighed.shifts.map(({ name, before, after }) => (
                <li key={name.en}>
                  <LocalText text={name} isName />
                  <span className="block text-muted">
                    {t("futures.shift", {
                      before: `${number(before.p5)}–${number(before.p95)}`,
                      after: `${number(after.p5)}–${number(after.p95)}`,
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  );
}
