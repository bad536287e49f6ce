"use client";

import { buttonClass } from "@tamarisk/ui/button-class";
import { Notice } from "@tamarisk/ui/notice";
import { Link } from "@/i18n/navigation.ts";
import type { StorylineList } from "./futures-screen-props.ts";
import type { FuturesWords } from "./use-futures-words.ts";

interface RoughTownNoticeProps {
  readonly projectId: string;
  readonly made: NonNullable<Extract<StorylineList, { kind: "ready" }>["madeFromCensus"]>;
  readonly words: FuturesWords;
}

/** Says that nobody has fitted this town's model, and where to enter what is known. */
export function RoughTownNotice({ projectId, made, words }: RoughTownNoticeProps) {
  const { t } = words;
  return (
    <Notice
      tone="check"
      title={t("rough.title")}
      where={t("rough.where", { ...made })}
      remedy={t("rough.remedy")}
      actions={
        <Link href={`/projects/${projectId}/assumptions`} className={buttonClass("secondary")}>
          {t("rough.action")}
        </Link>
      }
    />
  );
}
