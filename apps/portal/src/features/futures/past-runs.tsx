"use client";

import type { Ensemble } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Panel } from "@tamarisk/ui/panel";
import { useFormatter } from "next-intl";
import type { FuturesWords } from "./use-futures-words.ts";

interface PastRunsProps {
  readonly runs: readonly Ensemble[];
  readonly shownId: Ensemble["id"] | null;
  readonly words: FuturesWords;
  readonly onShow: (run: Ensemble) => void;
}

/** Every run of the project, newest first. */
export function PastRuns({ runs, shownId, words, onShow }: PastRunsProps) {
  const { t } = words;
  const format = useFormatter();
  const head = "h-8 px-3 text-left text-xs font-semibold text-muted first:pl-4";
  const cell = "px-3 py-1.5 first:pl-4";
  return (
    <Panel padding="none" title={t("runs.title")}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={t("runs.title")} tabIndex={0} className="relative overflow-x-auto pb-2">
        <table className="w-full border-collapse whitespace-nowrap">
          <thead>
            <tr className="border-b border-hairline">
              <th scope="col" className={head}>
                {t("runs.started")}
              </th>
              <th scope="col" className={`${head} text-right`}>
                {t("runs.futures")}
              </th>
              <th scope="col" className={`${head} text-right`}>
                {t("runs.seed")}
              </th>
              <th scope="col" className={head}>
                {t("runs.state")}
              </th>
              <th scope="col" className={`${head} text-right`}>
                {t("runs.failed")}
              </th>
              <th scope="col" className={head}>
                {t("runs.recipe")}
              </th>
              <th scope="col" className={head}>
                <span className="sr-only">{t("runs.open")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <tr key={run.id} className="border-b border-hairline last:border-b-0">
                <td className={cell}>{format.dateTime(run.createdAt, { dateStyle: "medium", timeStyle: "short" })}</td>
                <td className={`${cell} text-right`}>{words.count(run.experimentsTotal)}</td>
                <td className={`${cell} text-right`}>{run.recipe.sampling.seed}</td>
                <td className={cell}>{t(`runs.stateName.${run.state}`)}</td>
                <td className={`${cell} text-right`}>
                  {run.failedRuns === 0 ? t("recipe.noneFailed") : words.count(run.failedRuns)}
                </td>
                <td className={cell}>
                  <code className="font-sans" title={run.recipeHash}>
                    {run.recipeHash.slice(0, 10)}
                  </code>
                </td>
                <td className={cell}>
                  {run.id === shownId ? (
                    <span className="text-muted">{t("runs.shown")}</span>
                  ) : (
                    run.state === "finished" && (
                      <Button size="sm" onClick={() => onShow(run)}>
                        {t("runs.open")}
                      </Button>
                    )
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}
