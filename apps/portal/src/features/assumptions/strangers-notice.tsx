"use client";

import { Button } from "@tamarisk/ui/button";
import { Notice } from "@tamarisk/ui/notice";
import type { KeptChange } from "./assumptions-screen-props.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";

interface StrangersNoticeProps {
  readonly strangers: readonly KeptChange[];
  readonly onTakeOut: ((stranger: KeptChange) => Promise<void>) | null;
  readonly words: AssumptionWords;
}

/** Figures the project set once and that the model has no longer: no futures can be run until they are taken out. */
export function StrangersNotice({ strangers, onTakeOut, words }: StrangersNoticeProps) {
  const { t, figure } = words;
  return strangers.map((stranger) => {
    const { id, value, source } = stranger.change;
    return (
      <div key={stranger.id} className="mb-4">
        <Notice
          tone="check"
          title={t("stranger.title", { id, value: figure(value) })}
          where={t("stranger.where", { source, who: stranger.by, when: words.date(stranger.updatedAt) })}
          remedy={t("stranger.remedy")}
          actions={onTakeOut && <Button onClick={() => void onTakeOut(stranger)}>{t("stranger.takeOut")}</Button>}
        />
      </div>
    );
  });
}
