"use client";

import { boxSentence, type CartNode, type CartResult, cartSentence } from "@tamarisk/scenario-engine";
import { Button } from "@tamarisk/ui/button";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { Notice } from "@tamarisk/ui/notice";
import { Panel } from "@tamarisk/ui/panel";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { TreeChart, type TreeChartNode } from "@tamarisk/ui/tree-chart";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import type { Limits } from "./box-text.ts";
import type { DiscoverTabProps } from "./discover-tab-props.ts";
import { missedClause, sentenceIn } from "./sentence-in.ts";
import { useAnswer } from "./use-discovery.ts";

const nothingAsked = {};

/** The futures parted by one question after another: a tree, and each telling leaf as a sentence. */
export function TreeTab(props: DiscoverTabProps) {
  const { ask, discovered, words } = props;
  const { answer, error } = useAnswer(ask, "tree", discovered, nothingAsked);
  if (error) return <ProblemNotice error={error} />;
  if (!answer) return <ProgressBar label={words.t("discovering")} value={null} max={1} />;
  const { result, isProven } = answer;
  if (result.kind !== "tree") {
    return (
      <EmptyState title={sentenceIn(words, cartSentence(result, missedClause(words), props.names.sentenceWords))} />
    );
  }
  return <DrawnTree {...props} tree={result} isProven={isProven} />;
}

interface DrawnTreeProps extends DiscoverTabProps {
  readonly tree: Extract<CartResult, { kind: "tree" }>;
  readonly isProven: boolean;
}

function DrawnTree(props: DrawnTreeProps) {
  const { tree, isProven, names, words, onBox } = props;
  const { t, percent, count } = words;
  const base = tree.root.k / tree.root.n;
  const nodeOf = (node: CartNode, id: string, condition: string): TreeChartNode => ({
    ...{ id, condition, share: node.k / node.n, isAbove: node.k / node.n > base },
    detail: t("tree.detail", { share: percent(node.k / node.n), k: count(node.k), n: count(node.n) }),
    branches:
      node.kind === "leaf"
        ? []
        : node.branches.map((branch, place) =>
            nodeOf(branch.node, `${id}.${place}`, names.limits({ [node.inputId]: branch.limit })),
          ),
    ...(node.kind === "leaf" &&
      node.k / node.n > base && {
        action: <LeafButton {...props} limits={node.limits} condition={condition} />,
      }),
  });
  const root = nodeOf(tree.root, "0", t("tree.all"));
  const table = {
    caption: t("tree.title"),
    columns: (["limits", "density", "coverage", "n", "k"] as const).map((column) => t(`curveTable.${column}`)),
    rows: tree.boxes.map((box) => [
      names.limits(box.limits),
      Math.round(box.density * 1000) / 10,
      Math.round(box.coverage * 1000) / 10,
      box.n,
      box.k,
    ]),
  };
  return (
    <div className="grid grid-cols-1 gap-4">
      {!isProven && <Notice tone="info" title={t("tree.weak")} />}
      <ChartFrame
        title={t("tree.title")}
        headline={t("tree.headline", { leaves: tree.leafCount, above: tree.boxes.length })}
        source={`${t(isProven ? "tree.source" : "tree.sourceWeak")} ${t("tree.mark", { base: percent(base) })}`}
        table={table}
        locale={words.locale}
        labels={words.chartLabels}
        fileName={`${t("tree.file")}.csv`}
      >
        <TreeChart root={root} base={base} label={t("tree.title")} />
      </ChartFrame>
      <Panel padding="tight" title={t("tree.inWords")} description={t("tree.inWordsLead")}>
        <ol className="m-0 grid list-none gap-0 p-0">
          {tree.boxes.map((box) => (
            <li
              key={names.limits(box.limits)}
              className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-hairline py-3 first:border-t-0"
            >
              <p className="m-0 min-w-0 max-w-[75ch] grow basis-80">
                {sentenceIn(words, boxSentence(box, missedClause(words), names.sentenceWords))}
              </p>
              <Button size="sm" className="print:hidden" onClick={() => onBox(box.limits)}>
                {t("tree.asBox")}
              </Button>
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  );
}

function LeafButton({
  limits,
  condition,
  words: { t },
  onBox,
}: DiscoverTabProps & { readonly limits: Limits; readonly condition: string }) {
  return (
    <button
      type="button"
      className="link cursor-pointer border-0 bg-transparent p-0 text-xs print:hidden"
      aria-label={t("tree.asBoxOf", { condition })}
      onClick={() => onBox(limits)}
    >
      {t("tree.box")}
    </button>
  );
}
