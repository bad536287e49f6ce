"use client";

import type { Ensemble, ParameterChange } from "@tamarisk/domain";
import { buttonClass } from "@tamarisk/ui/button-class";
import { Notice } from "@tamarisk/ui/notice";
import { Link } from "@/i18n/navigation.ts";
import { otherRuns } from "./run-differences.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";

interface OtherRunsNoteProps {
  readonly projectId: string;
  readonly runs: readonly Ensemble[];
  readonly changes: readonly ParameterChange[];
  readonly words: AssumptionWords;
}

const listed = 5;

/** Which saved runs were made with other figures than those in use now: their results say nothing about these. */
export function OtherRunsNote({ projectId, runs, changes, words }: OtherRunsNoteProps) {
  const { t } = words;
  const finished = runs.filter(({ state }) => state === "finished").length;
  const others = otherRuns(runs, changes);
  if (others.length === 0) return null;
  return (
    <div className="mb-4">
      <Notice
        tone="info"
        title={t("otherRuns.title", { count: others.length, total: finished })}
        remedy={
          <>
            {t("otherRuns.body")}
            <span className="mt-1 grid gap-0.5 text-xs text-muted">
              {others.slice(0, listed).map(({ run, differing }) => (
                <span key={run.id}>
                  {t("otherRuns.run", {
                    when: words.moment(run.createdAt),
                    futures: words.count(run.experimentsTotal),
                    differing,
                  })}
                </span>
              ))}
            </span>
            {others.length > listed && (
              <span className="text-xs text-muted">{t("otherRuns.more", { count: others.length - listed })}</span>
            )}
          </>
        }
        actions={
          <Link href={`/projects/${projectId}/futures`} className={`${buttonClass()} print:hidden`}>
            {t("otherRuns.open")}
          </Link>
        }
      />
    </div>
  );
}
