"use client";

import type { PrimResult } from "@tamarisk/scenario-engine";
import { Notice } from "@tamarisk/ui/notice";
import type { BoxTabProps } from "./box-tab-props.ts";
import { isSure } from "./described-box.ts";
import { HeldPanel } from "./held-panel.tsx";
import { LimitsPanel } from "./limits-panel.tsx";
import { ScatterPanel } from "./scatter-panel.tsx";
import { TradeOffPanel } from "./trade-off-panel.tsx";
import type { InputNames } from "./use-discover-words.ts";

/** The trajectory of PRIM, the box picked from it or made by hand, and the futures it holds. */
export function BoxTab(props: BoxTabProps) {
  const { answer, control, words, names } = props;
  const problem = problemText(answer, words.t, names);
  return (
    <div className="grid grid-cols-1 items-start gap-4">
      {problem && <Notice tone="info" title={problem} />}
      {control.isProposed && !isSure(control.box) && (
        <Notice tone="check" title={words.t("unsure.title")} remedy={words.t("unsure.body")} />
      )}
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:grid-rows-[auto_1fr]">
        {control.trajectory.length > 1 && <TradeOffPanel {...props} />}
        <div className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <LimitsPanel {...props} />
        </div>
        <div className="min-w-0 lg:col-start-1">
          <ScatterPanel {...props} />
        </div>
      </div>
      <HeldPanel {...props} />
    </div>
  );
}

function problemText(answer: PrimResult, t: BoxTabProps["words"]["t"], names: InputNames): string | null {
  if (answer.kind === "found") return null;
  if (answer.kind !== "missing-values") return t(`problem.${answer.kind}`);
  return t("problem.missing-values", { input: names.name(answer.inputId), count: answer.count });
}
