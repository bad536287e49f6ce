"use client";

import { IconButton } from "@tamarisk/ui/icon-button";
import { numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import type { RunOptions } from "./run-options.ts";
import type { FuturesWords } from "./use-futures-words.ts";
import type { RunForm } from "./use-run-form.ts";

interface RunOptionsPanelProps {
  readonly form: RunForm;
  readonly words: FuturesWords;
}

/** The two numbers of a run, and why it could not be started. */
export function RunOptionsPanel({ form, words }: RunOptionsPanelProps) {
  return (
    <>
      {form.isOpen && <OptionFields form={form} words={words} />}
      {form.error && <ProblemNotice error={form.error} />}
    </>
  );
}

function OptionFields({ form, words }: RunOptionsPanelProps) {
  const { t } = words;
  const { options, reading, seconds, change } = form;
  const isWrong = (field: keyof RunOptions) => reading.kind === "wrong" && reading.fields.includes(field);
  const found = (entry: RunOptions["count"]) => {
    if (entry.kind === "number") return words.count(entry.value);
    return entry.kind === "blank" ? t("run.unreadable") : `“${entry.text}”`;
  };
  return (
    <section
      data-panel
      aria-label={t("run.options")}
      className="grid gap-x-6 gap-y-3 rounded-lg border border-hairline bg-panel p-4 text-left sm:grid-cols-[14rem_18rem] print:hidden"
    >
      <NumberField
        label={t("run.count")}
        hint={t("run.countHint")}
        value={options.count}
        onValueChange={(count) => change({ count })}
        error={isWrong("count") ? t("run.countProblem", { found: found(options.count) }) : undefined}
      />
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-1">
        <NumberField
          label={t("run.seed")}
          hint={t("run.seedHint")}
          value={options.seed}
          onValueChange={(seed) => change({ seed })}
          error={isWrong("seed") ? t("run.seedProblem", { found: found(options.seed) }) : undefined}
        />
        <span className="pt-7">
          <IconButton
            icon="redo"
            label={t("run.newSeed")}
            variant="secondary"
            onClick={() => change({ seed: numberEntry(crypto.getRandomValues(new Uint32Array(1))[0]) })}
          />
        </span>
      </div>
      <p className="m-0 text-xs text-muted sm:col-span-2">
        {seconds === null ? t("run.durationUnknown") : t("run.duration", { seconds })}
      </p>
    </section>
  );
}
