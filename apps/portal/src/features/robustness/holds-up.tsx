"use client";

import type { Objective } from "@tamarisk/domain";
import { useMemo } from "react";
import { questionsFor } from "@/features/futures/outcome-question.ts";
import type { HoldsUpProps } from "./holds-up-props.ts";
import { MatrixPanel } from "./matrix-panel.tsx";
import { MetricsPanel } from "./metrics-panel.tsx";
import { ObjectivePicker } from "./objective-picker.tsx";
import { useRobustnessAddress } from "./use-robustness-address.ts";
import { useRobustnessWords } from "./use-robustness-words.ts";

/** What holds up: storylines by every robustness metric, and each measure in each storyline, for one objective. */
export function HoldsUp(props: HoldsUpProps) {
  const { summary, columns, storylines, year } = props;
  const address = useRobustnessAddress();
  const words = useRobustnessWords(props.words);
  const questions = useMemo(
    () => questionsFor(summary, address.questions).filter(({ outcomeId }) => columns.outcomeIds.includes(outcomeId)),
    [summary, address.questions, columns.outcomeIds],
  );
  const objective = useSameObjective(
    questions.find(({ outcomeId }) => outcomeId === address.outcomeId) ?? questions[0],
  );
  if (!objective || storylines.length === 0) return null;
  return (
    <section id="holds-up-section" aria-labelledby="holds-up" className="grid grid-cols-1 gap-4">
      <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-72">
          <h2 id="holds-up" className="m-0 text-lg font-semibold">
            {words.t("title")}
          </h2>
          <p className="m-0 max-w-[75ch] text-muted">{words.t("lead")}</p>
        </div>
        <ObjectivePicker
          summary={summary}
          questions={questions}
          objective={objective}
          address={address}
          words={words}
        />
      </header>
      <MetricsPanel columns={columns} storylines={storylines} objective={objective} year={year} words={words} />
      <MatrixPanel {...props} objective={objective} address={address} words={words} />
    </section>
  );
}

/** The same object while it says the same, so that what is worked out from it is not worked out again at every click. */
function useSameObjective(objective: Objective | undefined): Objective | undefined {
  const { outcomeId, side, threshold, untilYear } = objective ?? {};
  return useMemo(() => {
    if (outcomeId === undefined || side === undefined || threshold === undefined || untilYear === undefined) return;
    return { outcomeId, side, threshold, untilYear };
  }, [outcomeId, side, threshold, untilYear]);
}
