"use client";

import type { InputReproducibility } from "@tamarisk/scenario-engine";
import { Button } from "@tamarisk/ui/button";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { useMemo, useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import type { BoxTabProps } from "./box-tab-props.ts";
import { useAnswer } from "./use-discovery.ts";

/** On demand: how often halves of the futures lead to the same limits. Asked of the first box, which all futures decide. */
export function ResamplePanel({ ask, control, discovered, names, words }: BoxTabProps) {
  const { t, percent } = words;
  const [isAsked, setAsked] = useState(false);
  const { box, aside } = control;
  const asked = useMemo(() => ({ box }), [box]);
  const { answer, error } = useAnswer(ask, "resample", discovered, isAsked ? asked : null);
  if (aside.length > 0 || Object.keys(box.limits).length === 0) return null;
  if (!isAsked) {
    return (
      <Button size="sm" className="mt-3 print:hidden" onClick={() => setAsked(true)}>
        {t("limits.resample")}
      </Button>
    );
  }
  const head = "px-2 py-1 text-left text-xs font-semibold text-muted first:pl-0";
  const cell = "px-2 py-1.5 align-top first:pl-0";
  const limitText = ({ id, min, max }: InputReproducibility) =>
    [
      min && t("resample.minRange", { low: names.value(id, min.lowest), high: names.value(id, min.highest) }),
      max && t("resample.maxRange", { low: names.value(id, max.lowest), high: names.value(id, max.highest) }),
    ]
      .filter(Boolean)
      .join("; ");
  return (
    <div className="mt-3 border-t border-hairline pt-3">
      {error && <ProblemNotice error={error} />}
      {!answer && !error && <ProgressBar label={t("limits.resampling")} value={null} max={1} />}
      {answer && (
        <div className="overflow-x-auto">
          <h3 className="m-0 text-sm font-semibold">{t("resample.title", { draws: answer.draws })}</h3>
          <table className="w-full border-collapse">
            <caption className="pb-1 text-left text-xs text-muted">{t("resample.caption")}</caption>
            <thead>
              <tr className="border-b border-hairline">
                <th scope="col" className={head}>
                  {t("resample.input")}
                </th>
                <th scope="col" className={head}>
                  {t("resample.inBox")}
                </th>
                <th scope="col" className={`${head} text-right`}>
                  {t("resample.atCoverage")}
                </th>
                <th scope="col" className={`${head} text-right`}>
                  {t("resample.atDensity")}
                </th>
                <th scope="col" className={head}>
                  {t("resample.limits")}
                </th>
              </tr>
            </thead>
            <tbody>
              {answer.inputs.toSorted(mostOftenFirst).map((input) => (
                <tr key={input.id} className="border-b border-hairline last:border-b-0">
                  <th scope="row" className={`${cell} text-left font-normal`}>
                    {names.name(input.id)}
                  </th>
                  <td className={cell}>{t(input.isLimited ? "resample.yes" : "resample.no")}</td>
                  <td className={`${cell} text-right`}>{percent(input.atCoverage)}</td>
                  <td className={`${cell} text-right`}>{percent(input.atDensity)}</td>
                  <td className={`${cell} text-xs text-muted`}>{limitText(input)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="m-0 pt-2 text-xs text-muted">
            {t("resample.answered", { answered: answer.answered, draws: answer.draws })}
          </p>
        </div>
      )}
    </div>
  );
}

function mostOftenFirst(a: InputReproducibility, b: InputReproducibility): number {
  return b.atCoverage + b.atDensity - (a.atCoverage + a.atDensity);
}
