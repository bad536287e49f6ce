"use client";

import type { Ensemble } from "@tamarisk/domain";
import { townModelVersion } from "@tamarisk/town-model";
import { Notice } from "@tamarisk/ui/notice";
import type { FuturesWords } from "./use-futures-words.ts";

interface OtherModelNoticeProps {
  readonly run: Ensemble;
  readonly words: FuturesWords;
}

/** Why a run can be looked at and not moved. */
export function OtherModelNotice({ run, words }: OtherModelNoticeProps) {
  const { t } = words;
  const made = run.recipe.model.version;
  const title =
    made === townModelVersion ? t("live.otherFigures") : t("live.otherVersion", { made, here: townModelVersion });
  return <Notice tone="check" title={title} remedy={t("live.otherRemedy")} />;
}
