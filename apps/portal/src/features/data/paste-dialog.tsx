"use client";

import type { Indicator, Observation, ObservationDraft } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { Notice } from "@tamarisk/ui/notice";
import { Select } from "@tamarisk/ui/select";
import { StateGlyph } from "@tamarisk/ui/state-glyph";
import { TextArea } from "@tamarisk/ui/text-area";
import { TextField } from "@tamarisk/ui/text-field";
import { useMemo, useState } from "react";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import type { CallProblem } from "@/trpc/problem-of.ts";
import { cellForm } from "./cell-form.ts";
import { gridCell } from "./grid-model.ts";
import type { GridPosition } from "./grid-step.ts";
import type { KnownCell } from "./known-cell.ts";
import { chosenCells, pasteCount, type ReadyCell } from "./paste-choice.ts";
import { type PastedCell, pastePlan } from "./paste-plan.ts";
import { PasteTable } from "./paste-table.tsx";
import { readCellForm } from "./read-cell-form.ts";
import type { SaveOutcome } from "./use-data-editor.ts";
import type { DataWords } from "./use-data-words.ts";

interface PasteDialogProps {
  /** What was on the clipboard; empty when the dialog was opened by its button. */
  readonly text: string;
  readonly at: GridPosition;
  readonly indicators: readonly Indicator[];
  readonly years: readonly number[];
  readonly townId: Observation["townId"];
  readonly currentYear: number;
  readonly stored: readonly KnownCell[];
  readonly lastSource: string | null;
  readonly words: DataWords;
  readonly onSave: (draft: ObservationDraft) => Promise<SaveOutcome>;
  readonly onDone: (count: number) => void;
  readonly onClose: () => void;
}

/** A block from a spreadsheet, cell by cell before anything is saved. */
export function PasteDialog(props: PasteDialogProps) {
  const { at, indicators, years, townId, currentYear, stored, words, onSave, onDone, onClose } = props;
  const { t } = words;
  const [text, setText] = useState(props.text);
  const [leftOut, setLeftOut] = useState<ReadonlySet<PastedCell>>(new Set());
  const [source, setSource] = useState(props.lastSource ?? "");
  const [confidence, setConfidence] = useState<"high" | "medium" | "low">("medium");
  const [stopped, setStopped] = useState<{ readonly done: number; readonly problem: CallProblem } | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [wasTried, setTried] = useState(false);
  const plan = useMemo(() => pastePlan(text, at, indicators, years), [text, at, indicators, years]);
  const chosen = chosenCells(plan, leftOut);
  const first = indicators[at.row];
  const year = years[at.column];
  const { rows, columns } = plan.cutOff;

  function draftOf({ indicator, year: cellYear, value }: ReadyCell): ObservationDraft | null {
    const form = { ...cellForm(indicator, null), value: { kind: "number", value } as const, source, confidence };
    const reading = readCellForm(form, { indicator, townId, year: cellYear }, currentYear);
    return reading.kind === "ready" ? reading.draft : null;
  }

  async function saveAll() {
    setTried(true);
    if (source.trim() === "") return;
    setSaving(true);
    let done = 0;
    for (const cell of chosen) {
      const draft = draftOf(cell);
      if (!draft) continue;
      const outcome = await onSave(draft);
      if (outcome.kind === "refused") {
        setStopped({ done, problem: outcome.problem });
        setSaving(false);
        return;
      }
      done++;
    }
    onDone(done);
  }

  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => !open && onClose()}
      title={t("pasting.title")}
      description={first && year !== undefined && t("pasting.where", { cell: `${words.local(first.name)}, ${year}` })}
      closeLabel={t("pasting.cancel")}
      footer={
        <>
          <Button onClick={onClose}>{t("pasting.cancel")}</Button>
          <Button variant="primary" disabled={chosen.length === 0} pending={isSaving} onClick={() => void saveAll()}>
            {t("pasting.save", { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {stopped && <StoppedNotice {...stopped} count={chosen.length} words={words} />}
        {props.text === "" && (
          <TextArea
            label={t("pasting.text")}
            hint={t("pasting.textHint")}
            rows={4}
            value={text}
            onValueChange={(next) => {
              setText(next);
              setLeftOut(new Set());
            }}
          />
        )}
        {text.trim() !== "" && (
          <>
            <PasteCounts plan={plan} words={words} />
            {rows + columns > 0 && <p className="m-0 text-check">{t("pasting.cutOff", { rows, columns })}</p>}
            <PasteTable
              plan={plan}
              leftOut={leftOut}
              words={words}
              storedCell={(cell) => gridCell(stored.find((each) => isSameCell(each, cell, townId)) ?? null)}
              onLeaveOut={setLeftOut}
            />
            <fieldset className="m-0 grid gap-3 border-0 p-0 sm:grid-cols-2">
              <legend className="mb-2 p-0 font-semibold">{t("pasting.forAll")}</legend>
              <TextField
                label={t("form.source")}
                note={t("form.needed")}
                value={source}
                onValueChange={setSource}
                error={wasTried && source.trim() === "" ? t("problem.blankSource") : undefined}
              />
              <Select
                label={t("form.quality")}
                value={confidence}
                options={(["high", "medium", "low"] as const).map((value) => ({
                  value,
                  label: t(`qualityLong.${value}`),
                }))}
                onValueChange={setConfidence}
              />
            </fieldset>
          </>
        )}
      </div>
    </Dialog>
  );
}

function isSameCell(observation: KnownCell, { indicator, year }: PastedCell, townId: string): boolean {
  return observation.indicatorId === indicator.id && observation.townId === townId && observation.year === year;
}

function PasteCounts({ plan, words }: { readonly plan: ReturnType<typeof pastePlan>; readonly words: DataWords }) {
  const { t } = words;
  const { ready, check, errors } = pasteCount(plan);
  return (
    <p className="m-0 flex flex-wrap gap-x-6 gap-y-1">
      <span className="flex items-center gap-1.5 text-met">
        <StateGlyph state="met" /> {t("pasting.ready", { count: ready })}
      </span>
      <span className="flex items-center gap-1.5 text-near">
        <StateGlyph state="near" /> {t("pasting.check", { count: check })}
      </span>
      <span className="flex items-center gap-1.5 text-not-met">
        <StateGlyph state="not-met" /> {t("pasting.errors", { count: errors })}
      </span>
    </p>
  );
}

interface StoppedNoticeProps {
  readonly done: number;
  readonly count: number;
  readonly problem: CallProblem;
  readonly words: DataWords;
}

function StoppedNotice({ done, count, problem, words }: StoppedNoticeProps) {
  const problemText = useProblemText()(problem);
  return (
    <Notice
      tone="error"
      title={words.t("pasting.stopped", { done, count })}
      where={problemText.title}
      remedy={problemText.remedy}
    />
  );
}
