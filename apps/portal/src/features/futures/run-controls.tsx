"use client";

import type { StorylineId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { IconButton } from "@tamarisk/ui/icon-button";
import { numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { expectedSeconds } from "./expected-seconds.ts";
import { type RunOptions, readRunOptions } from "./run-options.ts";
import type { FuturesWords } from "./use-futures-words.ts";
import type { Runs } from "./use-runs.ts";

interface RunControlsProps {
  readonly runs: Runs;
  readonly storylineIds: readonly StorylineId[];
  readonly words: FuturesWords;
  /** The one thing to do on a page without results. */
  readonly isPrimary: boolean;
  readonly onStarted: (run: NonNullable<Runs["start"]["data"]>, wasKnown: boolean) => void;
}

const usualCount = 1000;

/** Runs futures; how many and from which seed stand under options. */
export function RunControls({ runs, storylineIds, words, isPrimary, onStarted }: RunControlsProps) {
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  const [options, setOptions] = useState<RunOptions>(() => ({
    count: numberEntry(usualCount),
    seed: numberEntry(runs.runs[0]?.recipe.sampling.seed ?? 1),
  }));
  const reading = readRunOptions(options);
  const seconds = reading.kind === "ready" ? expectedSeconds(runs.runs, reading.count) : null;

  function run() {
    if (reading.kind !== "ready") {
      setOpen(true);
      return;
    }
    const known = runs.runs.map(({ id }) => id);
    runs.start.mutate(
      { experimentCount: reading.count, seed: reading.seed, storylineIds: [...storylineIds] },
      { onSuccess: (started) => onStarted(started, known.includes(started.id) && started.state === "finished") },
    );
  }

  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant={isPrimary ? "primary" : "secondary"}
          pending={runs.start.isPending}
          disabled={runs.moving !== null}
          onClick={run}
        >
          {t("run.start", { count: words.count(reading.kind === "ready" ? reading.count : usualCount) })}
        </Button>
        <Button variant="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t("run.options")}
        </Button>
      </div>
      {isOpen && (
        <OptionFields options={options} reading={reading} seconds={seconds} words={words} onChange={setOptions} />
      )}
      {runs.start.error && <ProblemNotice error={runs.start.error} />}
    </div>
  );
}

interface OptionFieldsProps {
  readonly options: RunOptions;
  readonly reading: ReturnType<typeof readRunOptions>;
  readonly seconds: number | null;
  readonly words: FuturesWords;
  readonly onChange: (options: RunOptions) => void;
}

function OptionFields({ options, reading, seconds, words, onChange }: OptionFieldsProps) {
  const { t } = words;
  const found = (entry: RunOptions["count"]) =>
    entry.kind === "number"
      ? words.count(entry.value)
      : entry.kind === "blank"
        ? t("run.unreadable")
        : `“${entry.text}”`;
  const isWrong = (field: keyof RunOptions) => reading.kind === "wrong" && reading.fields.includes(field);
  return (
    <div className="grid max-w-xl gap-3 rounded-md border border-hairline bg-panel p-4 text-left sm:grid-cols-2">
      <NumberField
        label={t("run.count")}
        hint={t("run.countHint")}
        value={options.count}
        onValueChange={(count) => onChange({ ...options, count })}
        error={isWrong("count") ? t("run.countProblem", { found: found(options.count) }) : undefined}
      />
      <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-1">
        <NumberField
          label={t("run.seed")}
          hint={t("run.seedHint")}
          value={options.seed}
          onValueChange={(seed) => onChange({ ...options, seed })}
          error={isWrong("seed") ? t("run.seedProblem", { found: found(options.seed) }) : undefined}
        />
        <span className="pt-7">
          <IconButton
            icon="redo"
            label={t("run.newSeed")}
            variant="secondary"
            onClick={() => onChange({ ...options, seed: numberEntry(crypto.getRandomValues(new Uint32Array(1))[0]) })}
          />
        </span>
      </div>
      <p className="m-0 text-xs text-muted sm:col-span-2">
        {seconds === null ? t("run.durationUnknown") : t("run.duration", { seconds })}
      </p>
    </div>
  );
}
