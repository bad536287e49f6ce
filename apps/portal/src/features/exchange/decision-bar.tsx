"use client";

import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import type { ExchangeWords } from "./use-exchange-words.ts";
import type { ImportDecision } from "./use-import-decision.ts";

interface DecisionBarProps {
  readonly decision: ImportDecision;
  readonly words: ExchangeWords;
}

/** Writes the file's changes or puts it aside; says what still stands in the way. It stays in sight over long lists. */
export function DecisionBar({ decision, words }: DecisionBarProps) {
  const { t } = words;
  const { counts, taken, isWithoutFaulty, setWithoutFaulty, takeAll, write, discard } = decision;
  const isBusy = write.isPending || discard.isPending;
  return (
    <section
      aria-label={t("decision.label")}
      className="sticky top-0 z-20 grid gap-3 rounded-lg border border-hairline bg-panel p-4 shadow-lifted max-sm:static print:hidden"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p className="m-0 grow basis-full text-muted sm:basis-64">
          {t(`decision.${standing(decision)}`, { count: counts.faulty })}
        </p>
        <Button pending={discard.isPending} disabled={write.isPending} onClick={() => discard.mutate()}>
          {t("decision.discard")}
        </Button>
        <Button
          variant="primary"
          pending={write.isPending}
          disabled={counts.writable === 0 || (isBusy && !write.isPending)}
          onClick={() => write.mutate()}
        >
          {t("decision.write", { count: counts.writable })}
        </Button>
      </div>
      {counts.faulty > 0 && (
        <Checkbox
          label={t("decision.withoutFaulty", { count: counts.faulty })}
          hint={t("decision.withoutFaultyHint")}
          checked={isWithoutFaulty}
          onCheckedChange={setWithoutFaulty}
        />
      )}
      {counts.conflict > 0 && (
        <div className="flex flex-wrap items-center gap-2 border-t border-hairline pt-3">
          <span className="grow basis-64">
            {t("decision.conflicts", { count: counts.conflict, taken: taken.size })}
          </span>
          <Button size="sm" disabled={taken.size === 0} onClick={() => takeAll(false)}>
            {t("decision.keepAll")}
          </Button>
          <Button size="sm" disabled={taken.size === counts.conflict} onClick={() => takeAll(true)}>
            {t("decision.takeAll")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What stands in the way of writing, or what writing would do. */
function standing({ counts, isWithoutFaulty }: ImportDecision): "faulty" | "nothing" | "explained" {
  if (counts.faulty > 0 && !isWithoutFaulty) return "faulty";
  return counts.writable === 0 ? "nothing" : "explained";
}
