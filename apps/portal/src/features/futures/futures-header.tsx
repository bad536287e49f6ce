"use client";

import type { Ensemble, Storyline } from "@tamarisk/domain";
import { PageHeader } from "@tamarisk/ui/page-header";
import type { ReactNode } from "react";
import { inSentence } from "@/features/plan/in-sentence.ts";
import { Link } from "@/i18n/navigation.ts";
import { type AnsweredQuestion, futuresHeadline } from "./futures-headline.ts";
import { addressOfQuestions } from "./question-address.ts";
import type { FuturesWords } from "./use-futures-words.ts";

interface FuturesHeaderProps {
  readonly run: Pick<Ensemble, "id" | "projectId">;
  readonly storyline: Storyline;
  readonly answers: readonly AnsweredQuestion[];
  readonly words: FuturesWords;
  readonly actions: ReactNode;
}

/** What the futures of one storyline say: a counted sentence, and what fails most often. */
export function StorylineHeader({ run, storyline, answers, words, actions }: FuturesHeaderProps) {
  const { t, local } = words;
  const found = futuresHeadline(answers);
  const name = local(storyline.name);
  if (!found) return <PageHeader title={t("headline.noQuestion", { storyline: name })} actions={actions} />;
  const { first, weakest } = found;
  const sentences = [
    first.reference && t("lead.reference", { share: words.share(first.reference) }),
    weakest &&
      t("lead.weakest", {
        outcome: inSentence(words.nameOf(weakest.question.outcomeId)),
        share: words.share(weakest.storyline),
      }),
    t("lead.counts", { counted: words.count(first.storyline.counted) }),
  ];
  return (
    <PageHeader
      title={words.headline(first, name)}
      lead={
        <>
          {sentences.filter(Boolean).join(words.locale === "en" ? " " : "")}{" "}
          <Link className="link whitespace-nowrap print:hidden" href={whyAddress(run, storyline, weakest ?? first)}>
            {t("lead.why")}
          </Link>
        </>
      }
      actions={actions}
    />
  );
}

/** Where it is found out in which futures a question is answered with no. */
function whyAddress(
  { id, projectId }: FuturesHeaderProps["run"],
  storyline: Storyline,
  { question }: AnsweredQuestion,
): string {
  const query = new URLSearchParams({
    ...{ run: id, storyline: storyline.id, outcome: question.outcomeId },
    ask: addressOfQuestions([question]) ?? "",
  });
  return `/projects/${projectId}/discover?${query.toString()}`;
}
