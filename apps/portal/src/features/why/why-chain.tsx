"use client";

import type { ProjectId } from "@tamarisk/domain";
import { classNames } from "@tamarisk/ui/class-names";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { Link } from "@/i18n/navigation.ts";
import type { PlanningInputs } from "@/trpc/inputs.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { useWhyWords, type WhyWords } from "./use-why-words.ts";
import { whyHref } from "./why-href.ts";
import { type WhyChain as Chain, type WhyNode, type WhyRow, whyRows } from "./why-rows.ts";

export interface WhyChainProps {
  readonly projectId: ProjectId;
  readonly kind: PlanningInputs["why"]["chain"]["kind"];
  readonly id: string;
}

/** Things of one step that are shown before the reader asks for the others. */
const shownAtFirst = 3;

/** The chain from what is watched down to the sources, with the reader's place in it; each link opens what it names. */
export function WhyChain({ projectId, kind, id }: WhyChainProps) {
  const planning = usePlanning();
  const words = useWhyWords();
  const { data: chain, error } = useQuery(planning.why.chain.queryOptions({ projectId, kind, id }));
  if (error) return <ProblemNotice error={error} />;
  if (!chain) return <p className="m-0 text-muted">{words.t("loading")}</p>;
  const affected = words.affected(chain);
  return (
    <div className="grid grid-cols-1 gap-2">
      {affected && <p className="m-0">{affected}</p>}
      <ol className="m-0 list-none p-0">
        {whyRows(chain).map((row) => (
          <Step key={row.step} row={row} chain={chain} projectId={projectId} words={words} />
        ))}
      </ol>
    </div>
  );
}

interface StepProps {
  readonly row: WhyRow;
  readonly chain: Chain;
  readonly projectId: ProjectId;
  readonly words: WhyWords;
}

function Step({ row, chain, projectId, words }: StepProps) {
  const { t } = words;
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? row.nodes : row.nodes.slice(0, shownAtFirst);
  const hidden = row.nodes.length - shown.length;
  return (
    <li className="group grid grid-cols-[5.25rem_0.875rem_minmax(0,1fr)] gap-x-2.5">
      <span className="text-muted">{t(`step.${row.step}`)}</span>
      <span aria-hidden="true" className="relative flex justify-center">
        <span className="absolute top-3 -bottom-2 w-px bg-edge group-last:hidden" />
        <span
          className={classNames(
            "relative mt-1 size-3 rounded-full border-2",
            row.isHere ? "border-accent bg-accent" : "bg-panel",
            !row.isHere && (row.nodes.length === 0 ? "border-dashed border-muted" : "border-ink"),
          )}
        />
      </span>
      <div className="grid min-w-0 grid-cols-1 gap-1.5 pb-3">
        {shown.length > 0 && (
          <ul className="m-0 grid list-none gap-1.5 p-0">
            {shown.map((node) => (
              <Thing key={node.key} node={node} chain={chain} projectId={projectId} words={words} />
            ))}
          </ul>
        )}
        {row.gaps.map((gap) => (
          <p key={gap.reason} className="m-0 text-muted">
            {words.gap(gap, chain.subject)}
          </p>
        ))}
        {row.nodes.length > shownAtFirst && (
          <button
            type="button"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
            className="link cursor-pointer justify-self-start border-0 bg-transparent p-0 text-xs print:hidden"
          >
            {showsAll ? t("fewer") : t("more", { count: hidden + row.unlisted })}
          </button>
        )}
        {showsAll && row.unlisted > 0 && (
          <p className="m-0 text-xs text-muted">{t("notShown", { count: row.unlisted })}</p>
        )}
      </div>
    </li>
  );
}

function Thing({ node, chain, projectId, words }: Omit<StepProps, "row"> & { readonly node: WhyNode }) {
  const details = words.details(node, chain);
  const isHere = node.key === chain.subject.key;
  return (
    <li className="break-words">
      {isHere ? (
        <strong aria-current="true" className="font-semibold">
          {words.title(node)}
        </strong>
      ) : (
        <Link href={whyHref(projectId, node)} className="link">
          {words.title(node)}
        </Link>
      )}
      {(isHere || details) && (
        <span className="block text-xs text-muted">
          {[isHere ? words.t("here") : "", details].filter(Boolean).join(" · ")}
        </span>
      )}
    </li>
  );
}
