"use client";

import { boxSentence } from "@tamarisk/scenario-engine";
import { Notice } from "@tamarisk/ui/notice";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { Tabs } from "@tamarisk/ui/tabs";
import { type ReactNode, useMemo } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { asName } from "@/i18n/as-name.ts";
import { BoxTab } from "./box-tab.tsx";
import type { LookIntoProps } from "./discover-results.tsx";
import { someFail } from "./discover-workspace.tsx";
import { inputRange } from "./input-range.ts";
import { useBox } from "./use-box.ts";
import { inputNames } from "./use-discover-words.ts";
import type { DiscoveredFutures } from "./use-discovered-futures.ts";
import { useAnswer, useDiscovery } from "./use-discovery.ts";

interface DiscoverTabsProps extends LookIntoProps {
  readonly discovered: DiscoveredFutures;
  readonly header: (title: string, lead: string) => ReactNode;
  readonly saved: ReactNode;
}

/** Some futures fail: the ways of finding out what they have in common, the box first. */
export function DiscoverTabs(props: DiscoverTabsProps) {
  const { run, address, words, discovered, header, saved } = props;
  const { t, locale } = words;
  const ask = useDiscovery();
  const asked = useMemo(() => ({ aside: address.aside }), [address.aside]);
  const boxes = useAnswer(ask, "boxes", discovered, asked);
  const control = useBox(discovered, boxes.answer, address);
  const names = useMemo(
    () => inputNames(run, (id) => inputRange(discovered.cases.inputs, id), words),
    [run, discovered.cases, words],
  );
  const sentence = useMemo(() => {
    const what = { en: t("limits.sentenceMissed"), zh: t("limits.sentenceMissed") };
    const said = boxSentence(control.box, what, names.sentenceWords);
    return locale === "en" ? asName(said.en) : said.zh;
  }, [control.box, names, t, locale]);
  const shared = { ...props, ask, names };
  const hasLimits = Object.keys(control.box.limits).length > 0;
  return (
    <div className="grid grid-cols-1 gap-4">
      {header(someFail(props, discovered), hasLimits ? sentence : t("lead"))}
      {discovered.failing.withoutNumber > 0 && (
        <Notice tone="info" title={t("withoutNumber", { count: discovered.failing.withoutNumber })} />
      )}
      {boxes.error && <ProblemNotice error={boxes.error} />}
      {boxes.answer === null && !boxes.error && <ProgressBar label={t("discovering")} value={null} max={1} />}
      <Tabs
        label={t("tab.label")}
        value={address.tab}
        onValueChange={address.setTab}
        items={[
          {
            value: "box",
            label: t("tab.box"),
            content: boxes.answer && <BoxTab {...shared} answer={boxes.answer} control={control} sentence={sentence} />,
          },
        ]}
      />
      {saved}
    </div>
  );
}
