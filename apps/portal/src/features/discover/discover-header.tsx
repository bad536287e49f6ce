"use client";

import { Button } from "@tamarisk/ui/button";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Icon } from "@tamarisk/ui/icon";
import { PageHeader } from "@tamarisk/ui/page-header";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useState } from "react";
import { QuestionDialog } from "@/features/futures/question-dialog.tsx";
import { asName } from "@/i18n/as-name.ts";
import { futuresChoices } from "./futures-shown.ts";
import type { LookIntoProps } from "./look-into-props.ts";

interface DiscoverHeaderProps extends LookIntoProps {
  /** What was found, as a sentence. */
  readonly title: string;
  readonly lead: string;
  /** How many futures are looked at. */
  readonly futures: number;
}

/** What was found, and what is looked into: storyline, outcome, threshold, year, number of futures. */
export function DiscoverHeader(props: DiscoverHeaderProps) {
  const { run, summary, questions, storylines, storyline, objective, address, words, title, lead, futures } = props;
  const { t, local } = words;
  const [isAsking, setAsking] = useState(false);
  const outcome = summary.outcomes.find(({ id }) => id === objective.outcomeId);
  const choices = futuresChoices(run);
  return (
    <div>
      <PageHeader
        title={title}
        lead={<RoomFor text={lead} usual={t("lead")} />}
        actions={<ShareButton words={words} />}
      />
      <div className="flex flex-wrap gap-2 print:hidden">
        <FilterSelect
          label={t("pick.storyline")}
          value={storyline.id}
          options={storylines.map(({ id, name }) => ({ value: id, label: local(name) }))}
          onValueChange={address.setStoryline}
        />
        <FilterSelect
          label={t("pick.outcome")}
          value={objective.outcomeId}
          options={questions.map(({ outcomeId }) => ({
            value: outcomeId,
            label: asName(words.futures.nameOf(outcomeId)),
          }))}
          onValueChange={address.setOutcome}
        />
        <Button onClick={() => setAsking(true)}>
          <Icon name="edit" /> {t("pick.objective")}
        </Button>
        {choices.length > 1 && (
          <FilterSelect
            label={t("pick.futures")}
            value={String(futures)}
            options={choices.map((count) => ({
              value: String(count),
              label: t(count === choices.at(-1) ? "pick.allFutures" : "pick.firstFutures", {
                count: words.count(count),
              }),
            }))}
            onValueChange={(count) => address.setFutures(Number(count))}
          />
        )}
      </div>
      {isAsking && outcome && (
        <QuestionDialog
          summary={summary}
          outcome={outcome}
          question={objective}
          words={words.futures}
          onClose={() => setAsking(false)}
          onApply={(question) => {
            const others = address.questions.filter(({ outcomeId }) => outcomeId !== outcome.id);
            address.setQuestions(question ? [...others, question] : others);
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}

/** Holds the room of the usual lead, so that what is below stays where it is when a sentence takes its place. */
function RoomFor({ text, usual }: { readonly text: string; readonly usual: string }) {
  return (
    <span className="grid min-h-[3lh] print:min-h-0">
      <span aria-hidden="true" className="invisible col-start-1 row-start-1 print:hidden">
        {usual}
      </span>
      <span className="col-start-1 row-start-1">{text}</span>
    </span>
  );
}

function ShareButton({ words: { t } }: Pick<LookIntoProps, "words">) {
  const say = useSnackbar();
  const share = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => say({ message: t("pick.shared") }),
      () => say({ message: t("pick.notShared") }),
    );
  };
  return (
    <Button className="print:hidden" onClick={share}>
      <Icon name="share" /> {t("pick.share")}
    </Button>
  );
}
