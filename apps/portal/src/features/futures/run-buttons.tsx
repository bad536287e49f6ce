"use client";

import { Button } from "@tamarisk/ui/button";
import type { FuturesWords } from "./use-futures-words.ts";
import { type RunForm, usualCount } from "./use-run-form.ts";
import type { Runs } from "./use-runs.ts";

interface RunButtonsProps {
  readonly form: RunForm;
  readonly runs: Runs;
  readonly words: FuturesWords;
  /** The one thing to do on a page without results. */
  readonly isPrimary: boolean;
}

/** Runs futures; how many and from which seed stand under options. */
export function RunButtons({ form, runs, words, isPrimary }: RunButtonsProps) {
  const { t } = words;
  const count = form.reading.kind === "ready" ? form.reading.count : usualCount;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        variant={isPrimary ? "primary" : "secondary"}
        pending={runs.start.isPending}
        disabled={runs.moving !== null}
        onClick={form.run}
      >
        {t("run.start", { count: words.count(count) })}
      </Button>
      <Button variant="quiet" aria-expanded={form.isOpen} onClick={form.toggle}>
        {t("run.options")}
      </Button>
    </div>
  );
}
