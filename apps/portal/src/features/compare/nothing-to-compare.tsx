"use client";

import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { PageHeader } from "@tamarisk/ui/page-header";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";
import { Link } from "@/i18n/navigation.ts";

interface NothingToCompareProps {
  readonly projectId: string;
  readonly storylineCount: number;
  readonly words: FuturesWords;
}

/** Before the first run is finished: what will be seen here, and where to start it. */
export function NothingToCompare({ projectId, storylineCount, words }: NothingToCompareProps) {
  const { t } = words;
  return (
    <>
      <PageHeader title={t("comparing.title")} />
      <EmptyState
        title={t("comparing.empty")}
        action={
          <Link href={`/projects/${projectId}/futures`} className={buttonClass("primary")}>
            {t("comparing.toFutures")}
          </Link>
        }
        example={t("comparing.example")}
      >
        {t("comparing.emptyBody", { storylines: storylineCount })}
      </EmptyState>
    </>
  );
}
