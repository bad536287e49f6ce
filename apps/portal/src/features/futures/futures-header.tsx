"use client";

import type { Storyline } from "@tamarisk/domain";
import { PageHeader } from "@tamarisk/ui/page-header";
import type { ReactNode } from "react";
import { inSentence } from "@/features/plan/in-sentence.ts";
import { type AnsweredQuestion, futuresHeadline } from "./futures-headline.ts";
import type { FuturesWords } from "./use-futures-words.ts";

interface FuturesHeaderProps {
  readonly storyline: Storyline;
  readonly answers: readonly AnsweredQuestion[];
  readonly words: FuturesWords;
  readonly actions: ReactNode;
}

/** What the futures of one storyline say: a counted sentence, and what fails most often. */
export function StorylineHeader({ storyline, answers, words, actions }: FuturesHeaderProps) {
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
      lead={sentences.filter(Boolean).join(words.locale === "en" ? " " : "")}
      actions={actions}
    />
  );
}
