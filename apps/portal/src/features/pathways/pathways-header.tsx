"use client";

import { Button } from "@tamarisk/ui/button";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Icon } from "@tamarisk/ui/icon";
import { PageHeader } from "@tamarisk/ui/page-header";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useState } from "react";
import { QuestionDialog } from "@/features/futures/question-dialog.tsx";
import { inSentence } from "@/features/plan/in-sentence.ts";
import { asName } from "@/i18n/as-name.ts";
import type { FoundPathways } from "./compute-pathways.ts";
import { pathwaysHeadline } from "./due-decisions.ts";
import { MeasuresDialog } from "./measures-dialog.tsx";
import { futuresChoices, usualFutures } from "./pathway-question.ts";
import type { PathwaysProps } from "./pathways-props.ts";
import { proposedObjective } from "./proposed-objective.ts";
import type { DrawnPathways, MapQuestion } from "./use-pathway-map.ts";

interface PathwaysHeaderProps extends PathwaysProps {
  readonly question: MapQuestion | null;
  readonly drawn: DrawnPathways | null;
  readonly found: FoundPathways | null;
}

/** What cannot wait, as a sentence, and what is asked: objective, present plan, futures, measures. */
export function PathwaysHeader(props: PathwaysHeaderProps) {
  const { run, summary, questions, objective, list, address, question, words, found } = props;
  const { t, local } = words;
  const [dialog, setDialog] = useState<"objective" | "measures" | null>(null);
  const outcome = summary.outcomes.find(({ id }) => id === objective.outcomeId);
  const most = run.recipe.sampling.experimentCount;
  const policies = list.storylines.filter(({ id }) => run.recipe.policies.some((policy) => policy.id === id));
  const choose = (outcomeId: string) => {
    const chosen = questions.find((one) => one.outcomeId === outcomeId);
    if (chosen) address.setObjective({ ...chosen, untilYear: objective.untilYear });
  };
  return (
    <div>
      <PageHeader title={headline(props)} lead={lead(props)} actions={<HeaderActions {...props} />} />
      <div className="flex flex-wrap gap-2 print:hidden">
        <FilterSelect
          label={t("pick.outcome")}
          value={objective.outcomeId}
          options={questions.map(({ outcomeId }) => ({
            value: outcomeId,
            label: asName(words.futures.nameOf(outcomeId)),
          }))}
          onValueChange={choose}
        />
        <Button onClick={() => setDialog("objective")}>
          <Icon name="edit" /> {objectiveText(props)}
        </Button>
        <Button onClick={() => setDialog("measures")} disabled={!question || !found}>
          <Icon name="edit" /> {t("pick.measures", { count: found?.actionIds.length ?? 0 })}
        </Button>
        <FilterSelect
          label={t("pick.base")}
          value={question?.basePolicyId ?? "carry-on"}
          options={policies.map(({ id, name }) => ({ value: id, label: local(name) }))}
          onValueChange={address.setBase}
        />
        <FilterSelect
          label={t("pick.futures")}
          value={String(question?.futures ?? address.futures ?? usualFutures)}
          options={futuresChoices
            .filter((count) => count <= most)
            .map((count) => ({ value: String(count), label: words.count(count) }))}
          onValueChange={(count) => address.setFutures(Number(count))}
        />
      </div>
      {dialog === "objective" && outcome && (
        <QuestionDialog
          summary={summary}
          outcome={outcome}
          question={objective}
          words={words.futures}
          onApply={(own) => {
            const proposed = proposedObjective(
              questions.filter(({ outcomeId }) => outcomeId === objective.outcomeId),
              summary.outcomes,
              run.recipe.endYear,
            );
            const next = own ?? proposed;
            if (next) address.setObjective(next);
            setDialog(null);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === "measures" && question && found && (
        <MeasuresDialog {...props} question={question} found={found} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}

function objectiveText({ objective, words }: PathwaysHeaderProps): string {
  const unit = words.futures.unitOf(objective.outcomeId);
  return words.t(`pick.${objective.side}`, {
    threshold: `${words.number(objective.threshold)} ${unit}`.trim(),
    year: String(objective.untilYear),
  });
}

function headline({ drawn, found, objective, words, currentYear }: PathwaysHeaderProps): string {
  const { t } = words;
  const outcome = words.futures.nameOf(objective.outcomeId);
  if (!drawn?.map || drawn.map.lines.length === 0) {
    return found?.actionIds.length === 0
      ? t("headline.noMeasure", { outcome: inSentence(outcome) })
      : t("headline.computing", { outcome: inSentence(outcome) });
  }
  const said = pathwaysHeadline(drawn.map.lines, currentYear);
  if (said.kind === "none") return t("headline.none", { outcome: inSentence(outcome) });
  const measure = inSentence(words.actionName(said.first.rowId));
  const year = String(said.first.year);
  if (said.kind === "later") return t("headline.later", { measure, year });
  return t("headline.soon", { measure, year, count: said.count, before: String(said.before) });
}

function lead({ found, drawn, words }: PathwaysHeaderProps): string {
  const lines = drawn?.map?.lines.length ?? 0;
  return found && lines > 0 ? words.t("lead", { measures: found.actionIds.length, lines }) : words.t("leadBefore");
}

function HeaderActions({ words: { t } }: PathwaysHeaderProps) {
  const say = useSnackbar();
  const share = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => say({ message: t("shared") }),
      () => say({ message: t("notShared") }),
    );
  };
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <Button onClick={() => window.print()}>{t("print")}</Button>
      <Button onClick={share}>
        <Icon name="share" /> {t("share")}
      </Button>
    </div>
  );
}
