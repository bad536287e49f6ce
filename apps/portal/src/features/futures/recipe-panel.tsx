"use client";

import type { Ensemble, Storyline } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { StorylineBadge } from "@tamarisk/ui/storyline-badge";
import { useFormatter } from "next-intl";
import { Fragment, type ReactNode } from "react";
import type { FuturesWords } from "./use-futures-words.ts";

interface RecipePanelProps {
  readonly run: Ensemble;
  readonly storylines: readonly Storyline[];
  readonly words: FuturesWords;
}

/** Everything needed to compute the numbers again, and what went wrong while they were computed. */
export function RecipePanel({ run, storylines, words }: RecipePanelProps) {
  const { t, local } = words;
  const format = useFormatter();
  const { recipe } = run;
  const facts: [string, ReactNode][] = [
    [t("recipe.futures"), words.count(recipe.sampling.experimentCount)],
    [t("recipe.seed"), String(recipe.sampling.seed)],
    [t("recipe.method"), t("recipe.latinHypercube")],
    [t("recipe.model"), `${recipe.model.name} ${recipe.model.version}`],
    [t("recipe.parameters"), <Hash key="parameters" value={recipe.model.parametersHash} />],
    [t("recipe.hash"), <Hash key="hash" value={run.recipeHash} />],
    [t("recipe.years"), `${recipe.startYear}–${recipe.endYear}`],
    [t("recipe.failed"), run.failedRuns === 0 ? t("recipe.noneFailed") : words.count(run.failedRuns)],
    [
      t("recipe.made"),
      run.finishedAt ? format.dateTime(run.finishedAt, { dateStyle: "medium", timeStyle: "short" }) : "",
    ],
    [
      t("recipe.storylines"),
      <span key="storylines" className="flex flex-wrap gap-1">
        {recipe.policies.map(({ id }) => {
          const storyline = storylines.find((each) => each.id === id);
          return storyline && <StorylineBadge key={id} storyline={storyline.id} label={local(storyline.name)} />;
        })}
      </span>,
    ],
  ];
  return (
    <Panel title={t("recipe.title")} description={t("recipe.description")}>
      <dl className="m-0 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 md:grid-cols-[auto_minmax(0,1fr)_auto_minmax(0,1fr)]">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt className="text-muted">{name}</dt>
            <dd className="m-0 min-w-0">{value}</dd>
          </Fragment>
        ))}
      </dl>
    </Panel>
  );
}

/** A checksum, short to look at and whole to copy. */
function Hash({ value }: { readonly value: string }) {
  return (
    <code title={value} className="block truncate font-sans">
      {value}
    </code>
  );
}
