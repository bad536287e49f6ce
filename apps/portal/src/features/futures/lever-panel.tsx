"use client";

import type { Lever, LeverSetting } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { Panel } from "@tamarisk/ui/panel";
import { SourceNote } from "@tamarisk/ui/source-note";
import { storylineStyle } from "@tamarisk/ui/storyline-style";
import { type KeyboardEvent, useMemo, useState } from "react";
import { sourceWords } from "@/features/town/source-words.ts";
import { LeverActions } from "./lever-actions.tsx";
import { LeverControl } from "./lever-control.tsx";
import { leverFacts } from "./lever-facts.ts";
import { LeverFolder } from "./lever-folder.tsx";
import { foundLevers, leverGroups } from "./lever-groups.ts";
import type { LeverPanelProps } from "./lever-panel-props.ts";
import { LeverSearch } from "./lever-search.tsx";
import { settingOf, withLeverAs, withSetting } from "./lever-settings.ts";
import { undoKey } from "./undo-key.ts";
import type { FuturesWords } from "./use-futures-words.ts";

/** So many levers cannot be overlooked at a glance, so they can be searched. */
const searchFrom = 12;

/** What the town can do: three levers in front, the others by pathway, each to be moved, explained and taken back. */
export function LeverPanel(props: LeverPanelProps) {
  const { storyline, levers, edits, isLocked, words } = props;
  const { t, local } = words;
  const [query, setQuery] = useState("");
  const { headline, groups } = useMemo(() => leverGroups(levers), [levers]);
  const isSearching = query.trim() !== "";
  const control = (lever: Lever) => <PanelLever key={lever.id} {...props} lever={lever} />;

  function onKeyDown(event: KeyboardEvent) {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === "search";
    const wanted = isLocked || isTyping ? null : undoKey(event);
    if (!wanted) return;
    event.preventDefault();
    if (wanted === "undo") edits.undo();
    else edits.redo();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the controls inside
    <div onKeyDown={onKeyDown}>
      <Panel
        padding="tight"
        title={
          <span className="flex items-center gap-2">
            {t("levers.title")}
            {edits.changed.length > 0 && (
              <Badge tone="accent">{t("levers.count", { count: edits.changed.length })}</Badge>
            )}
          </span>
        }
        description={t("levers.description", { storyline: local(storyline.name) })}
      >
        <LeverActions {...props} />
        {storyline.settings.length === 0 && <p className="m-0 pb-1 text-xs text-muted">{t("levers.none")}</p>}
        {levers.length >= searchFrom && <LeverSearch query={query} words={words} onQueryChange={setQuery} />}
        {isSearching ? (
          <FoundLevers levers={foundLevers(levers, query)} words={words} control={control} />
        ) : (
          <>
            {headline.map(control)}
            {groups.map((group) => (
              <LeverFolder key={group.pathway} group={group} storyline={storyline} edits={edits} words={words}>
                {control}
              </LeverFolder>
            ))}
          </>
        )}
        <div className="mt-2 border-t border-hairline pt-2">
          <SourceNote>{t("levers.source", { source: sourceWords(storyline.source, words.locale) })}</SourceNote>
        </div>
      </Panel>
    </div>
  );
}

interface FoundLeversProps {
  readonly levers: readonly Lever[];
  readonly words: FuturesWords;
  readonly control: (lever: Lever) => React.ReactNode;
}

function FoundLevers({ levers, words, control }: FoundLeversProps) {
  const { t } = words;
  return (
    <>
      <p role="status" className="m-0 py-2 text-xs text-muted">
        {levers.length === 0 ? t("levers.foundNone") : t("levers.found", { count: levers.length })}
      </p>
      {levers.map(control)}
    </>
  );
}

function PanelLever({ lever, ...props }: LeverPanelProps & { readonly lever: Lever }) {
  const { storyline, town, edits, currentYear, endYear, words } = props;
  const own = settingOf(storyline.settings, lever.id);
  const nothing: LeverSetting = { leverId: lever.id, startYear: currentYear + 1, intensity: 0, laterIntensity: 0 };
  const facts = useMemo(() => town && leverFacts(town, lever.id), [town, lever.id]);
  return (
    <LeverControl
      lever={lever}
      setting={settingOf(edits.settings, lever.id) ?? own ?? nothing}
      own={own}
      facts={facts}
      isChanged={edits.changed.includes(lever.id)}
      firstYear={Math.min(currentYear, own?.startYear ?? currentYear)}
      lastYear={endYear - 20}
      color={storylineStyle(storyline.id).line}
      isLocked={props.isLocked}
      words={words}
      onMove={(setting) => edits.move(withSetting(edits.settings, setting))}
      onLetGo={edits.letGo}
      onReset={() => edits.set(withLeverAs(edits.settings, lever.id, storyline.settings))}
    />
  );
}
