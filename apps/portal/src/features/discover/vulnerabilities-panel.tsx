"use client";

import { assertNever, type Vulnerability } from "@tamarisk/domain";
import { boxSentence } from "@tamarisk/scenario-engine";
import { townModelVersion } from "@tamarisk/town-model";
import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { Panel } from "@tamarisk/ui/panel";
import { StorylineBadge } from "@tamarisk/ui/storyline-badge";
import { useFormatter } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { WhyButton } from "@/features/why/why-button.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import { foundOn } from "./found-on.ts";
import type { LookIntoProps } from "./look-into-props.ts";
import { maySaveVulnerabilities } from "./may-save-vulnerabilities.ts";
import { NameDialog } from "./name-dialog.tsx";
import { sentenceIn } from "./sentence-in.ts";
import { inputNames } from "./use-discover-words.ts";
import { useVulnerabilities } from "./use-vulnerabilities.ts";

/** What planners have found out and named, each in words, with what it was found on. */
export function VulnerabilitiesPanel(props: LookIntoProps) {
  const { projectId, role, vulnerabilities, words } = props;
  const { t } = words;
  const saved = useVulnerabilities(projectId, vulnerabilities, words);
  const [renamed, setRenamed] = useState<Vulnerability | null>(null);
  return (
    <Panel padding="tight" title={t("saved.title")} description={t("saved.description")}>
      {saved.error && <ProblemNotice error={saved.error} />}
      {saved.list.length === 0 && (
        <p className="m-0 text-muted">{maySaveVulnerabilities(role) ? t("saved.none") : t("saved.readOnly")}</p>
      )}
      <ul className="m-0 grid list-none p-0">
        {saved.list.map((vulnerability) => (
          <li key={vulnerability.id} className="border-t border-hairline py-3 first:border-t-0">
            <SavedVulnerability
              {...props}
              vulnerability={vulnerability}
              onRename={() => {
                saved.rename.reset();
                setRenamed(vulnerability);
              }}
              isGoing={saved.remove.isPending && saved.remove.variables.id === vulnerability.id}
              onRemove={() => saved.remove.mutate(vulnerability)}
            />
          </li>
        ))}
      </ul>
      {renamed && (
        <NameDialog
          title={t("saved.renameTitle")}
          start={renamed.name}
          isPending={saved.rename.isPending}
          error={saved.rename.error}
          words={words}
          onClose={() => setRenamed(null)}
          onSave={(name) => saved.rename.mutate({ of: renamed, name }, { onSuccess: () => setRenamed(null) })}
        />
      )}
    </Panel>
  );
}

interface SavedVulnerabilityProps extends LookIntoProps {
  readonly vulnerability: Vulnerability;
  readonly onRename: () => void;
  readonly isGoing: boolean;
  readonly onRemove: () => void;
}

function SavedVulnerability({ vulnerability, onRename, isGoing, onRemove, ...props }: SavedVulnerabilityProps) {
  const { projectId, runs, role, list, address, words } = props;
  const { t, local, percent, count } = words;
  const format = useFormatter();
  const { name, policyId, quality, by, updatedAt } = vulnerability;
  const run = runs.find(({ id }) => id === vulnerability.ensembleId);
  const storyline = list.storylines.find(({ id }) => id === policyId);
  const when = (date: Date) => format.dateTime(date, { dateStyle: "medium", timeStyle: "short" });
  const called = (action: string) => t("saved.nameOf", { action, name: local(name) });
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0 grow basis-96">
        <h3 className="m-0 flex flex-wrap items-center gap-2 text-sm font-semibold">
          {storyline && <StorylineBadge storyline={storyline.id} />}
          <LocalText text={name} />
          <FoundOnBadge {...props} vulnerability={vulnerability} />
        </h3>
        {run && <p className="m-0 max-w-[75ch]">{sentenceOf(props, vulnerability)}</p>}
        <p className="m-0 text-xs text-muted">
          {t("saved.facts", {
            ...{ coverage: percent(quality.coverage), density: percent(quality.density), n: count(quality.n) },
            ...{ by, when: when(updatedAt) },
          })}
          {run && ` · ${t("saved.foundOn", { when: when(run.finishedAt ?? run.createdAt) })}`}
        </p>
      </div>
      <div className="flex flex-wrap gap-2 print:hidden">
        {run?.state === "finished" && (
          <Button size="sm" aria-label={called(t("saved.open"))} onClick={() => address.open(vulnerability)}>
            {t("saved.open")}
          </Button>
        )}
        <WhyButton projectId={projectId} kind="vulnerability" id={vulnerability.id} name={local(name)} />
        {maySaveVulnerabilities(role) && (
          <>
            <Button size="sm" aria-label={called(t("saved.rename"))} onClick={onRename}>
              {t("saved.rename")}
            </Button>
            <Button size="sm" aria-label={called(t("saved.remove"))} pending={isGoing} onClick={onRemove}>
              {t("saved.remove")}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** The whole sentence: which objective, and where it is missed. */
function sentenceOf(
  { runs, list, words }: LookIntoProps,
  { ensembleId, policyId, objective, box, quality }: Vulnerability,
) {
  const run = runs.find(({ id }) => id === ensembleId);
  const storyline = list.storylines.find(({ id }) => id === policyId);
  if (!run) return null;
  const what = words.clause("missed", objective, storyline ? words.local(storyline.name) : policyId);
  const names = inputNames(run, (id) => declaredRange(run, id), words);
  const said = boxSentence({ ...box, ...quality }, { en: what, zh: what }, names.sentenceWords);
  return sentenceIn(words, said);
}

/** The range an uncertainty is explored over, where it has ends. */
function declaredRange({ recipe }: LookIntoProps["run"], id: string): readonly [number, number] | null {
  const distribution = recipe.uncertainties.find((each) => each.id === id)?.distribution;
  if (!distribution || !("low" in distribution) || !("high" in distribution)) return null;
  const { low, high } = distribution;
  return low === undefined || high === undefined ? null : [low, high];
}

function FoundOnBadge({ runs, words, vulnerability }: LookIntoProps & { readonly vulnerability: Vulnerability }) {
  const { t } = words;
  const found = foundOn(vulnerability, runs, townModelVersion);
  switch (found.kind) {
    case "newest":
      return null;
    case "older-run":
      return <Badge>{t("saved.olderRun")}</Badge>;
    case "other-figures":
      return <Badge tone="check">{t("saved.otherFigures")}</Badge>;
    case "other-model":
      return <Badge tone="check">{t("saved.otherModel", { made: found.made, here: townModelVersion })}</Badge>;
    case "gone":
      return <Badge tone="check">{t("saved.noRun")}</Badge>;
    default:
      return assertNever(found);
  }
}
