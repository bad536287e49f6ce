"use client";

import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { Notice } from "@tamarisk/ui/notice";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { OtherModelNotice } from "@/features/futures/other-model-notice.tsx";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { Link } from "@/i18n/navigation.ts";
import { DiscoverHeader } from "./discover-header.tsx";
import { discoverHeadline } from "./discover-headline.ts";
import { DiscoverTabs } from "./discover-tabs.tsx";
import { futuresShown } from "./futures-shown.ts";
import type { LookIntoProps } from "./look-into-props.ts";
import { NothingToExplain } from "./nothing-to-explain.tsx";
import { type DiscoveredFutures, useDiscoveredFutures } from "./use-discovered-futures.ts";
import { useDiscovery } from "./use-discovery.ts";
import { VulnerabilitiesPanel } from "./vulnerabilities-panel.tsx";

/** The futures of one storyline, which of them miss one objective, and what those have in common. */
export function DiscoverWorkspace(props: LookIntoProps) {
  const { run, storyline, objective, address, words } = props;
  const { t, local, clause } = words;
  const ask = useDiscovery();
  const count = futuresShown(run, address.futures);
  const { town, futures, discovered } = useDiscoveredFutures({
    ...{ run, objective, futures: count },
    policyId: storyline.id,
  });
  const header = (title: string, lead: string) => (
    <DiscoverHeader {...props} title={title} lead={lead} futures={count} />
  );
  const isStopped = town.kind === "other-model" || town.kind === "failed" || futures.kind === "failed";
  const saved = <VulnerabilitiesPanel {...props} />;
  if (discovered && isTelling(discovered)) {
    return (
      <DiscoverTabs {...props} ask={ask} discovered={discovered} header={header} key={discovered.name} saved={saved} />
    );
  }
  return (
    <div className="grid grid-cols-1 gap-4">
      {header(
        discovered
          ? discoverHeadline(props, discovered)
          : isStopped
            ? t("headline.stopped", { storyline: local(storyline.name) })
            : t("headline.some", { what: clause("missed", objective, local(storyline.name)), share: "…" }),
        t("lead"),
      )}
      {town.kind === "other-model" && (
        <>
          <OtherModelNotice run={run} words={words.futures} />
          <EmptyState
            title={t("otherModel.title")}
            action={
              <Link href={`/projects/${run.projectId}/futures`} className={buttonClass("primary")}>
                {t("empty.toFutures")}
              </Link>
            }
          >
            {t("otherModel.body")}
          </EmptyState>
        </>
      )}
      {town.kind === "failed" && <ProblemNotice error={town.error} />}
      {futures.kind === "failed" && (
        <Notice tone="error" title={t("failed")} remedy={t("failedRemedy", { message: futures.message })} />
      )}
      {futures.kind === "computing" && !isStopped && (
        <>
          <ProgressBar
            label={t("computing", { count: words.count(count), storyline: local(storyline.name) })}
            value={futures.done}
            max={futures.total}
            detail={t("computingDetail", { done: words.count(futures.done), total: words.count(futures.total) })}
          />
          <Skeleton label={t("discovering")} height={420} />
        </>
      )}
      {discovered && <NothingToExplain {...props} discovered={discovered} />}
      {saved}
    </div>
  );
}

/** Some of the futures fail and some do not. */
function isTelling({ failing }: DiscoveredFutures): boolean {
  return failing.failing > 0 && failing.failing < failing.counted.length;
}
