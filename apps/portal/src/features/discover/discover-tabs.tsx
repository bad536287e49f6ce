"use client";

import { boxSentence } from "@tamarisk/scenario-engine";
import { Notice } from "@tamarisk/ui/notice";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { Tabs } from "@tamarisk/ui/tabs";
import { type ReactNode, useMemo } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { BoxTab } from "./box-tab.tsx";
import type { Limits } from "./box-text.ts";
import { discoverHeadline } from "./discover-headline.ts";
import type { DiscoverTabProps } from "./discover-tab-props.ts";
import type { LookIntoProps } from "./look-into-props.ts";
import { MattersTab } from "./matters-tab.tsx";
import { missedClause, sentenceIn } from "./sentence-in.ts";
import { StackedTab } from "./stacked-tab.tsx";
import { TreeTab } from "./tree-tab.tsx";
import { useBox } from "./use-box.ts";
import { inputNames } from "./use-discover-words.ts";
import type { DiscoveredFutures } from "./use-discovered-futures.ts";
import { type AskDiscovery, useAnswer } from "./use-discovery.ts";

interface DiscoverTabsProps extends LookIntoProps {
  readonly discovered: DiscoveredFutures;
  readonly ask: AskDiscovery;
  readonly header: (title: string, lead: string) => ReactNode;
  readonly saved: ReactNode;
}

/** Some futures fail: the ways of finding out what they have in common, the box first. */
export function DiscoverTabs(props: DiscoverTabsProps) {
  const { run, address, words, discovered, ask, header, saved } = props;
  const { t } = words;
  const asked = useMemo(() => ({ aside: address.aside }), [address.aside]);
  const boxes = useAnswer(ask, "boxes", discovered, asked);
  const control = useBox(discovered, boxes.answer, address);
  const names = useMemo(
    () => inputNames(run, (id) => discovered.ranges.get(id) ?? null, words),
    [run, discovered.ranges, words],
  );
  const sentence = useMemo(
    () => sentenceIn(words, boxSentence(control.box, missedClause(words), names.sentenceWords)),
    [control.box, names, words],
  );
  const onBox = (limits: Limits) => {
    control.set(limits);
    address.setTab("box");
  };
  const shared: DiscoverTabProps = { ...props, names, onBox };
  const hasLimits = Object.keys(control.box.limits).length > 0;
  return (
    <div className="grid grid-cols-1 gap-4">
      {header(discoverHeadline(props, discovered), hasLimits ? sentence : t("lead"))}
      {discovered.failing.withoutNumber > 0 && (
        <Notice tone="info" title={t("withoutNumber", { count: discovered.failing.withoutNumber })} />
      )}
      <Tabs
        label={t("tab.label")}
        value={address.tab}
        onValueChange={address.setTab}
        items={[
          {
            value: "box",
            label: t("tab.box"),
            content: boxes.answer ? (
              <BoxTab {...shared} answer={boxes.answer} control={control} sentence={sentence} />
            ) : boxes.error ? (
              <ProblemNotice error={boxes.error} />
            ) : (
              <ProgressBar label={t("discovering")} value={null} max={1} />
            ),
          },
          { value: "tree", label: t("tab.tree"), content: <TreeTab {...shared} /> },
          { value: "matters", label: t("tab.matters"), content: <MattersTab {...shared} /> },
          { value: "stacked", label: t("tab.stacked"), content: <StackedTab {...shared} /> },
        ]}
      />
      {saved}
    </div>
  );
}
