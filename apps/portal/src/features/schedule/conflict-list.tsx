"use client";

import type { LocalizedText, PlanScheduleDraft } from "@tamarisk/domain";
import type { ScheduleConflict, ScheduleResult } from "@tamarisk/scheduling";
import { Button } from "@tamarisk/ui/button";
import { useTranslations } from "next-intl";
import { useLocalText } from "@/i18n/local-text.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import { withRaised } from "./ceilings.ts";

interface ConflictListProps {
  readonly result: Extract<ScheduleResult, { kind: "infeasible" }>;
  /** The sentence of all, one per conflict, and the one of the limits together. */
  readonly sentences: readonly LocalizedText[];
  readonly settings: PlanScheduleDraft;
  readonly canEdit: boolean;
  readonly onTry: (settings: PlanScheduleDraft) => void;
}

/** Why there is no order, each reason with its figure and a way to see what giving way would do. */
export function ConflictList({ result, sentences, settings, canEdit, onTry }: ConflictListProps) {
  const t = useTranslations("schedule.conflicts");
  const local = useLocalText();
  const { conflicts } = result;
  const short = conflicts.filter((each) => each.kind === "ceiling-short");
  const together = sentences[1 + conflicts.length];
  return (
    <div className="grid gap-3">
      <ul className="m-0 grid list-none gap-2 p-0">
        {conflicts.map((conflict, place) => (
          <li key={place} className="flex flex-wrap items-center justify-between gap-2 border-t border-hairline pt-2">
            <span className="min-w-0 flex-1 basis-72">{local(sentences[1 + place]!)}</span>
            {canEdit && <TryButton conflict={conflict} settings={settings} onTry={onTry} />}
          </li>
        ))}
      </ul>
      {together && <p className="m-0 text-muted">{local(together)}</p>}
      {!result.isLeast && <p className="m-0 text-muted">{t("notLeast")}</p>}
      {canEdit && short.length > 1 && (
        <Button
          variant="primary"
          className="justify-self-start"
          onClick={() => onTry({ ...settings, ceilings: withRaised(settings.ceilings, short) })}
        >
          {t("raiseAll", { count: short.length })}
        </Button>
      )}
    </div>
  );
}

function TryButton({
  conflict,
  settings,
  onTry,
}: { readonly conflict: ScheduleConflict } & Pick<ConflictListProps, "settings" | "onTry">) {
  const t = useTranslations("schedule.conflicts");
  const { number } = useFigures();
  if (conflict.kind === "ceiling-short") {
    const { year, shortMillionCny } = conflict;
    return (
      <Button size="sm" onClick={() => onTry({ ...settings, ceilings: withRaised(settings.ceilings, [conflict]) })}>
        {t("raise", { year: String(year), amount: number(shortMillionCny, { max: 2 }) })}
      </Button>
    );
  }
  if (conflict.asks === "horizon") {
    const horizonYear = conflict.earliestEndYear;
    return (
      <Button size="sm" onClick={() => onTry({ ...settings, horizonYear })}>
        {t("extend", { year: String(horizonYear) })}
      </Button>
    );
  }
  return (
    <Button size="sm" onClick={() => onTry({ ...settings, keepsPhases: false })}>
      {t("leavePhases")}
    </Button>
  );
}
