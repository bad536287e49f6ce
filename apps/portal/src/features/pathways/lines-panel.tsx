"use client";

import { Button } from "@tamarisk/ui/button";
import { IconButton } from "@tamarisk/ui/icon-button";
import { numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { Panel } from "@tamarisk/ui/panel";
import { Select } from "@tamarisk/ui/select";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useState } from "react";
import { LineBadge } from "./line-badge.tsx";
import type { LinePlan } from "./line-plans.ts";
import type { MapViewProps } from "./map-view-props.ts";
import type { LineChange } from "./pathways-address.ts";

/** Lines to change by hand: another order, one more measure or one less, another trigger. Every change runs in the model. */
export function LinesPanel(props: MapViewProps) {
  const { drawn, address, words, question } = props;
  const { t } = words;
  const say = useSnackbar();
  const plans = drawn.plans.drawn.filter(({ sequence, isEdited }) => sequence.length > 0 || isEdited);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const plan = plans.find(({ id }) => id === chosenId) ?? plans[0];
  if (!plan) return null;
  const change = (next: LineChange | null) => {
    const before = address.lines;
    const { [plan.id]: _, ...others } = before;
    address.setLines(next === null ? others : { ...others, [plan.id]: next });
    say({
      message: t(next === null ? "edit.reset" : "edit.changed", { line: words.in(plan.label) }),
      undo: { label: t("kept.undo"), onUndo: () => address.setLines(before) },
    });
  };
  const marginOf = plan.margin ?? question.watch.margin;
  const withSequence = (sequence: readonly string[]) =>
    change({ sequence: [...sequence], ...(plan.margin !== null && { margin: plan.margin }) });
  return (
    <Panel title={t("edit.title")} description={t("edit.description")} padding="tight" className="print:hidden">
      <div className="grid grid-cols-1 gap-3">
        <Select
          label={t("edit.line")}
          value={plan.id}
          options={plans.map(({ id, label }) => ({ value: id, label: words.in(label) }))}
          onValueChange={setChosenId}
        />
        <Sequence {...props} linePlan={plan} onSequence={withSequence} />
        <div className="flex flex-wrap items-end gap-3">
          <div className="w-56">
            <NumberField
              key={plan.id}
              label={t("measures.margin")}
              hint={words.futures.unitOf(props.objective.outcomeId)}
              value={numberEntry(marginOf)}
              onValueChange={(entry) =>
                entry.kind === "number" && entry.value >= 0 && entry.value !== marginOf
                  ? change({ sequence: [...plan.sequence], margin: entry.value })
                  : undefined
              }
            />
          </div>
          {plan.isEdited && <Button onClick={() => change(null)}>{t("edit.resetLine")}</Button>}
        </div>
      </div>
    </Panel>
  );
}

interface SequenceProps extends MapViewProps {
  readonly linePlan: LinePlan;
  readonly onSequence: (sequence: readonly string[]) => void;
}

function Sequence({ linePlan: plan, drawn, words, onSequence }: SequenceProps) {
  const { t } = words;
  const { sequence } = plan;
  const free = drawn.rules.actions.filter(({ id }) => !sequence.includes(id));
  const swap = (at: number) => {
    const [one, other] = [sequence[at], sequence[at + 1]];
    if (one !== undefined && other !== undefined) onSequence(sequence.toSpliced(at, 2, other, one));
  };
  return (
    <>
      <ol className="m-0 grid list-none gap-1 p-0">
        {sequence.map((id, at) => {
          const stop = drawn.lines.get(plan.id)?.stops.find(({ rowId }) => rowId === id);
          const measure = words.actionName(id);
          return (
            <li key={id} className="flex items-center gap-2 border-t border-hairline py-1">
              <LineBadge lineId={plan.id} mark={plan.mark} />
              <span className="min-w-0 flex-1">
                {measure}{" "}
                <span className="text-xs text-muted">
                  {stop
                    ? t("edit.reached", {
                        year: String(stop.decideYear ?? Math.round(stop.inForceYear)),
                        share: String(Math.round(stop.share * 100)),
                      })
                    : t("edit.notReached")}
                </span>
              </span>
              <IconButton
                icon="arrow-up"
                label={t("edit.up", { measure })}
                disabled={at === 0}
                onClick={() => swap(at - 1)}
              />
              <IconButton
                icon="arrow-down"
                label={t("edit.down", { measure })}
                disabled={at === sequence.length - 1}
                onClick={() => swap(at)}
              />
              <IconButton
                icon="close"
                label={t("measures.drop", { measure })}
                onClick={() => onSequence(sequence.filter((other) => other !== id))}
              />
            </li>
          );
        })}
      </ol>
      <Select
        label={t("edit.add")}
        value=""
        options={[
          { value: "", label: t("measures.add") },
          ...free.map(({ id }) => ({ value: id as string, label: words.actionName(id) })),
        ]}
        onValueChange={(id) => id !== "" && sequence.length < 8 && onSequence([...sequence, id])}
      />
    </>
  );
}
