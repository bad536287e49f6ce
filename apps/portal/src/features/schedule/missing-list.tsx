"use client";

import type { ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { measureDraftOf } from "@/features/plan/measure-draft-of.ts";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import { useLocalText } from "@/i18n/local-text.tsx";
import { usePlanningClient } from "@/trpc/planning.ts";
import { problemOf } from "@/trpc/problem-of.ts";
import type { IncompleteMeasure } from "./question-of-plan.ts";

interface MissingListProps {
  readonly projectId: ProjectId;
  readonly incomplete: readonly IncompleteMeasure[];
  readonly canEdit: boolean;
  readonly onSaved: () => Promise<unknown>;
}

/** Measures without a duration or a cost, each with a field for what it lacks; they stay out of the order until then. */
export function MissingList({ projectId, incomplete, canEdit, onSaved }: MissingListProps) {
  const local = useLocalText();
  const t = useTranslations("schedule.missing");
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? incomplete : incomplete.slice(0, 6);
  return (
    <>
      <ul className="m-0 grid list-none gap-3 p-0">
        {shown.map((each) => (
          <li key={`${each.measure.id} ${each.measure.version}`}>
            {canEdit ? (
              <MissingEntry {...each} projectId={projectId} onSaved={onSaved} />
            ) : (
              <span>{local(each.measure.title)}</span>
            )}
          </li>
        ))}
      </ul>
      {incomplete.length > shown.length && (
        <Button size="sm" className="mt-3" onClick={() => setWhole(true)}>
          {t("all", { count: incomplete.length })}
        </Button>
      )}
    </>
  );
}

function MissingEntry({
  projectId,
  measure,
  missing,
  onSaved,
}: IncompleteMeasure & Pick<MissingListProps, "projectId" | "onSaved">) {
  const t = useTranslations("schedule.missing");
  const local = useLocalText();
  const problemText = useProblemText();
  const client = usePlanningClient();
  const [years, setYears] = useState<NumberEntry>(numberEntry(null));
  const [cost, setCost] = useState<NumberEntry>(numberEntry(null));
  const duration = years.kind === "number" && Number.isInteger(years.value) && years.value >= 1 && years.value <= 100;
  const amount = cost.kind === "number" && cost.value >= 0;
  const save = useMutation({
    mutationFn: () =>
      client.measure.update.mutate({
        projectId,
        measureId: measure.id,
        version: measure.version,
        draft: {
          ...measureDraftOf(measure),
          ...(duration && { durationYears: years.value }),
          ...(amount && { budgetMillionCny: cost.value }),
        },
      }),
    onSuccess: onSaved,
  });
  const isReady = missing.every((each) => (each === "duration" ? duration : amount));
  const error = save.error && problemText(problemOf(save.error));
  return (
    <form
      className="grid gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) save.mutate();
      }}
    >
      <span className="font-semibold">{local(measure.title)}</span>
      <div className="flex flex-wrap items-end gap-2">
        {missing.includes("duration") && (
          <div className="w-32">
            <NumberField
              label={t("duration")}
              unit={t("years")}
              value={years}
              onValueChange={setYears}
              error={years.kind !== "blank" && !duration ? t("wrongDuration") : undefined}
            />
          </div>
        )}
        {missing.includes("cost") && (
          <div className="w-44">
            <NumberField
              label={t("cost")}
              unit={t("millionCny")}
              value={cost}
              onValueChange={setCost}
              error={cost.kind !== "blank" && !amount ? t("wrongCost") : undefined}
            />
          </div>
        )}
        <Button type="submit" disabled={!isReady || save.isPending}>
          {t("save")}
        </Button>
      </div>
      {error && (
        <p role="alert" className="m-0 text-xs text-error">
          {error.title} {error.remedy}
        </p>
      )}
    </form>
  );
}
