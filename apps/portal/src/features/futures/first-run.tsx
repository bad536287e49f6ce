"use client";

import { EmptyState } from "@tamarisk/ui/empty-state";
import { PageHeader } from "@tamarisk/ui/page-header";
import type { ReactNode } from "react";
import type { FuturesWords } from "./use-futures-words.ts";

interface FirstRunProps {
  readonly town: string;
  readonly storylineCount: number;
  readonly startYear: number;
  readonly endYear: number;
  readonly isUnderWay: boolean;
  readonly words: FuturesWords;
  /** The button that runs futures; nothing for readers who may not. */
  readonly action: ReactNode;
}

/** Before the first run: what will happen, how long it takes, and what will be seen. */
export function FirstRun({ town, storylineCount, startYear, endYear, isUnderWay, words, action }: FirstRunProps) {
  const { t } = words;
  if (isUnderWay) return <PageHeader title={t("headline.running", { town })} lead={t("empty.duration")} />;
  return (
    <>
      <PageHeader title={t("headline.never", { town })} />
      <EmptyState title={t("empty.title")} action={action ?? t("run.readOnly")} example={t("empty.duration")}>
        {t("empty.body", {
          storylines: String(storylineCount),
          start: String(startYear),
          end: String(endYear),
          count: words.count(1000),
        })}
      </EmptyState>
    </>
  );
}
