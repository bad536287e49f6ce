"use client";

import type { Lever, LeverSetting, Storyline } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { Icon } from "@tamarisk/ui/icon";
import { Panel } from "@tamarisk/ui/panel";
import { SourceNote } from "@tamarisk/ui/source-note";
import { storylineStyle } from "@tamarisk/ui/storyline-style";
import { LeverControl } from "./lever-control.tsx";
import { settingOf, withLeverAs, withSetting } from "./lever-settings.ts";
import type { FuturesWords } from "./use-futures-words.ts";
import type { LeverEdits } from "./use-lever-edits.ts";

interface LeverPanelProps {
  readonly storyline: Storyline;
  readonly levers: readonly Lever[];
  readonly edits: LeverEdits;
  readonly isLocked: boolean;
  readonly currentYear: number;
  readonly endYear: number;
  readonly words: FuturesWords;
  readonly onShare: () => void;
}

/** What the town can do: the storyline's levers in front, the others behind a fold, each to be moved and taken back. */
export function LeverPanel(props: LeverPanelProps) {
  const { storyline, levers, edits, words, onShare } = props;
  const { t, local } = words;
  const isOwn = ({ id }: Lever) => settingOf(storyline.settings, id) !== undefined;
  const own = levers.filter(isOwn);
  const others = levers.filter((lever) => !isOwn(lever));
  const changedOthers = others.filter(({ id }) => edits.changed.includes(id)).length;
  const control = (lever: Lever) => <PanelLever key={lever.id} {...props} lever={lever} />;
  return (
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
      <div className="mb-1 flex flex-wrap gap-2 print:hidden">
        <Button size="sm" disabled={!edits.canUndo} onClick={edits.undo}>
          <Icon name="undo" /> {t("levers.undo")}
        </Button>
        <Button size="sm" disabled={!edits.canRedo} onClick={edits.redo}>
          <Icon name="redo" /> {t("levers.redo")}
        </Button>
        <Button size="sm" onClick={onShare}>
          <Icon name="share" /> {t("levers.share")}
        </Button>
      </div>
      {own.length === 0 && <p className="m-0 py-2">{t("levers.none")}</p>}
      {own.map(control)}
      <details className="border-t border-hairline pt-1" open={changedOthers > 0 || undefined}>
        <summary className="flex min-h-9 cursor-pointer items-center justify-between gap-2 font-semibold">
          {t("levers.others")}
          <span className="flex items-center gap-2 text-xs font-normal text-muted">
            {t("levers.otherCount", { count: others.length })}
            {changedOthers > 0 && <Badge tone="accent">{t("levers.count", { count: changedOthers })}</Badge>}
          </span>
        </summary>
        {others.map(control)}
      </details>
      <div className="mt-2 border-t border-hairline pt-2">
        <SourceNote>{t("levers.source", { source: storyline.source })}</SourceNote>
      </div>
    </Panel>
  );
}

function PanelLever({ lever, ...props }: LeverPanelProps & { readonly lever: Lever }) {
  const { storyline, edits, currentYear, endYear, words } = props;
  const own = settingOf(storyline.settings, lever.id);
  const nothing: LeverSetting = { leverId: lever.id, startYear: currentYear + 1, intensity: 0, laterIntensity: 0 };
  return (
    <LeverControl
      lever={lever}
      setting={settingOf(edits.settings, lever.id) ?? own ?? nothing}
      own={own}
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
