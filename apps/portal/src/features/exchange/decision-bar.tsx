"use client";

import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { CourseBar } from "./course-bar.tsx";
import type { ExchangeWords } from "./use-exchange-words.ts";
import type { ImportDecision } from "./use-import-decision.ts";

interface DecisionBarProps {
  readonly fileName: string;
  readonly decision: ImportDecision;
  readonly words: ExchangeWords;
}

/** Writes the file's changes or puts it aside; says what still stands in the way. It stays in sight over long lists. */
export function DecisionBar({ fileName, decision, words }: DecisionBarProps) {
  const { t } = words;
  const { counts, taken, meant, mean, decideAll, write, discard, course, writeButton } = decision;
  const isBusy = write.isPending || discard.isPending;
  return (
    <section
      aria-label={t("decision.label")}
      className="sticky top-0 z-20 grid gap-3 rounded-lg border border-hairline bg-panel p-4 shadow-lifted max-sm:static print:hidden"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="m-0 grow basis-full text-muted sm:basis-64">
          {write.data?.kind === "stopped" && !write.isPending
            ? t("course.writingStopped")
            : t(`decision.${standing(decision)}`, { count: counts.faulty })}
        </p>
        <Button pending={discard.isPending} disabled={write.isPending} onClick={() => discard.mutate()}>
          {t("decision.discard")}
        </Button>
        <Button
          ref={writeButton}
          variant="primary"
          pending={write.isPending}
          disabled={counts.writable === 0 || (isBusy && !write.isPending)}
          onClick={() => write.mutate()}
        >
          {t("decision.write", { count: counts.writable })}
        </Button>
      </div>
      {write.isPending && <CourseBar course={course} file={fileName} words={words} />}
      {counts.alike > 0 && (
        <Checkbox
          label={t("decision.evenIfPresent", { count: counts.alike })}
          hint={t("decision.evenIfPresentHint")}
          checked={meant.evenIfPresent}
          disabled={isBusy}
          onCheckedChange={(evenIfPresent) => mean({ evenIfPresent })}
        />
      )}
      {counts.faulty > 0 && (
        <Checkbox
          label={t("decision.withoutFaulty", { count: counts.faulty })}
          hint={t("decision.withoutFaultyHint")}
          checked={meant.withoutFaulty}
          disabled={isBusy}
          onCheckedChange={(withoutFaulty) => mean({ withoutFaulty })}
        />
      )}
      {counts.conflict > 0 && (
        <div className="flex flex-wrap items-center gap-2 border-t border-hairline pt-3">
          <span className="grow basis-64">{t("decision.conflicts", { count: counts.conflict, taken })}</span>
          <Button size="sm" disabled={isBusy || taken === 0} onClick={() => decideAll("here")}>
            {t("decision.keepAll")}
          </Button>
          <Button size="sm" disabled={isBusy || taken === counts.conflict} onClick={() => decideAll("file")}>
            {t("decision.takeAll")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What stands in the way of writing, or what writing would do. */
function standing({ counts, meant }: ImportDecision): "faulty" | "alike" | "nothing" | "explained" {
  if (counts.faulty > 0 && !meant.withoutFaulty) return "faulty";
  if (counts.alike > 0 && !meant.evenIfPresent) return "alike";
  return counts.writable === 0 ? "nothing" : "explained";
}
