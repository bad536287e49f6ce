"use client";

import { Button } from "@tamarisk/ui/button";
import { NumberField } from "@tamarisk/ui/number-field";
import { TextField } from "@tamarisk/ui/text-field";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { showFirstProblem } from "@/features/shell/show-first-problem.ts";
import { useWhileShown } from "@/features/shell/use-while-shown.ts";
import { problemOf } from "@/trpc/problem-of.ts";
import { type FieldProblem, openedForm, readAssumptionForm } from "./assumption-form.ts";
import type { Assumption } from "./assumptions-screen-props.ts";
import { type AssumptionEdits, keyOf } from "./use-assumption-edits.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";

interface AssumptionEditorProps {
  readonly assumption: Assumption;
  readonly edits: AssumptionEdits;
  readonly words: AssumptionWords;
  readonly onClose: () => void;
}

/**
 * Sets one figure in place: value, range and a source of its own. Enter saves, Escape leaves. It is saved over the figure that
 * the form was opened on; one that somebody has set meanwhile is shown, and saved over only when that is asked for.
 */
export function AssumptionEditor({ assumption, edits, words, onClose }: AssumptionEditorProps) {
  const { t, nameOf, figure } = words;
  const [opened, setOpened] = useState(assumption);
  const [form, setForm] = useState(() => openedForm(assumption));
  const [isSent, setSent] = useState(false);
  const reading = readAssumptionForm(form, assumption);
  const problems = isSent && reading.kind === "wrong" ? reading.problems : {};
  const { own, limits, isExplored } = assumption;
  const key = keyOf(assumption);
  const close = useWhileShown(onClose);
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector("input")?.select(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (reading.kind === "wrong") {
      showFirstProblem(place.current);
      return;
    }
    if (await edits.save(opened, reading.change)) close();
  };
  const problem = (found: FieldProblem | undefined) => {
    if (!found) return undefined;
    switch (found.kind) {
      case "blank":
        return t("problem.blank");
      case "unreadable":
        return t("problem.unreadable", { found: found.text });
      case "outside-limits":
        return t("problem.outside-limits", {
          found: figure(found.found),
          low: figure(limits.low),
          high: figure(limits.high),
          example: figure(own.value),
        });
      case "outside-range":
        return t("problem.outside-range", {
          found: figure(found.found),
          low: figure(found.low),
          high: figure(found.high),
        });
      case "no-range":
        return t("problem.no-range", { low: figure(own.low), high: figure(own.high) });
    }
  };

  return (
    <form
      ref={place}
      noValidate
      aria-label={t("editing", { name: nameOf(assumption) })}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      className="grid gap-3 max-sm:mt-3 max-sm:border-t max-sm:border-hairline max-sm:pt-3"
    >
      <div className="grid gap-3 sm:grid-cols-3 lg:grid-cols-[10rem_10rem_10rem_minmax(0,1fr)]">
        <NumberField
          label={t("column.value")}
          hint={t("limits", { low: figure(limits.low), high: figure(limits.high), unit: words.text(assumption.unit) })}
          value={form.value}
          error={problem(problems.value)}
          onValueChange={(value) => setForm({ ...form, value })}
        />
        <NumberField
          label={t("low")}
          value={form.low}
          error={problem(problems.low)}
          onValueChange={(low) => setForm({ ...form, low })}
        />
        <NumberField
          label={t("high")}
          value={form.high}
          error={problem(problems.high)}
          onValueChange={(high) => setForm({ ...form, high })}
        />
        <div className="sm:col-span-3 lg:col-span-1">
          <TextField
            label={t("source")}
            hint={isExplored ? t("exploredHint") : t("fixedHint")}
            placeholder={t("sourceExample")}
            maxLength={500}
            value={form.source}
            error={problems.source && t("problem.source")}
            onValueChange={(source) => setForm({ ...form, source })}
          />
        </div>
      </div>
      {edits.refused?.key === key && (
        <ProblemNotice
          error={edits.refused.error}
          actions={
            isOvertaken(edits.refused.error) && (
              <Button
                onClick={() => {
                  setOpened(assumption);
                  edits.dismissRefused();
                }}
              >
                {t("goOn")}
              </Button>
            )
          }
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={edits.pendingKey === key}>
          {t("save")}
        </Button>
        <Button onClick={onClose}>{t("cancel")}</Button>
        {opened.change && (
          <Button
            className="sm:ml-auto"
            onClick={async () => {
              if (await edits.reset(opened)) close();
            }}
          >
            {t("reset", { value: figure(own.value) })}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Whether somebody has set the figure, or taken the town's own again, since the form was opened. */
function isOvertaken(error: unknown): boolean {
  const { kind } = problemOf(error);
  return kind === "stale-version" || kind === "not-found";
}
