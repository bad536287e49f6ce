"use client";

import type { ImportOverview, ProjectId } from "@tamarisk/domain";
import { Notice } from "@tamarisk/ui/notice";
import { PageHeader } from "@tamarisk/ui/page-header";
import { Panel } from "@tamarisk/ui/panel";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { ChangeList } from "./change-list.tsx";
import { DecisionBar } from "./decision-bar.tsx";
import { FaultList } from "./fault-list.tsx";
import { countOf } from "./import-counts.ts";
import { ImportOutcome } from "./import-outcome.tsx";
import type { ExchangeWords } from "./use-exchange-words.ts";
import { type ImportDecision, useImportDecision } from "./use-import-decision.ts";

interface ImportViewProps {
  readonly projectId: ProjectId;
  readonly overview: ImportOverview;
  readonly canEdit: boolean;
  readonly words: ExchangeWords;
}

/** What a file would change, has changed, or would have changed: counts, faults, changes, and what was passed over. */
export function ImportView({ projectId, overview, canEdit, words }: ImportViewProps) {
  const { t, note, when } = words;
  const decision = useImportDecision(projectId, overview);
  const isOpen = overview.state === "previewed" && canEdit;
  const { fileName, notes, by, at } = overview;
  const changes = countOf(overview, "all");
  const problems = overview.counts.problems;
  const headline = changes === 0 ? "nothing" : overview.state;
  return (
    <>
      <PageHeader
        title={t(`preview.headline.${headline}`, { file: fileName, count: changes })}
        lead={t("preview.lead", { by, at: when(at) })}
      />
      <div className="grid gap-4">
        <Counts decision={decision} words={words} />
        {decision.error && <ProblemNotice error={decision.error} />}
        {isOpen ? (
          <DecisionBar fileName={fileName} decision={decision} words={words} />
        ) : (
          <ImportOutcome
            projectId={projectId}
            overview={overview}
            written={decision.write.data ?? null}
            words={words}
          />
        )}
        {problems > 0 && <FaultList projectId={projectId} overview={overview} words={words} />}
        {changes > 0 && (
          <ChangeList projectId={projectId} overview={overview} decision={isOpen ? decision : null} words={words} />
        )}
        {notes.length > 0 && (
          <Panel title={t("note.title")} description={t("note.description")}>
            <ul className="m-0 grid list-disc gap-1 pl-5">
              {notes.map((said) => (
                <li key={note(said)}>{note(said)}</li>
              ))}
            </ul>
          </Panel>
        )}
        {changes === 0 && problems === 0 && (
          <Notice tone="info" title={t("preview.same")} remedy={t("preview.sameRemedy")} />
        )}
      </div>
    </>
  );
}

function Counts({ decision, words }: { readonly decision: ImportDecision; readonly words: ExchangeWords }) {
  const { t, number } = words;
  const { counts } = decision;
  const shown = [
    { name: "add", ink: "" },
    { name: "change", ink: "" },
    { name: "unchanged", ink: "text-muted" },
    { name: "conflict", ink: counts.conflict > 0 ? "text-check" : "text-muted" },
    { name: "faulty", ink: counts.faulty > 0 ? "text-error" : "text-muted" },
  ] as const;
  return (
    <dl className="m-0 grid grid-cols-5 overflow-hidden rounded-lg border border-hairline bg-panel max-sm:grid-cols-2">
      {shown.map(({ name, ink }) => (
        <div
          key={name}
          className="flex flex-col-reverse justify-end border-hairline px-4 py-3 sm:border-l sm:first:border-l-0"
        >
          <dt className="text-xs text-muted">{t(`count.${name}`)}</dt>
          <dd className={`m-0 text-lg font-semibold tabular-nums ${ink}`}>{number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
