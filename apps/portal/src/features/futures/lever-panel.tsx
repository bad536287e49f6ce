"use client";

import type { Lever, Storyline } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { SourceNote } from "@tamarisk/ui/source-note";
import { storylineStyle } from "@tamarisk/ui/storyline-style";
import { LocalText } from "@/i18n/local-text.tsx";
import type { FuturesWords } from "./use-futures-words.ts";

interface LeverPanelProps {
  readonly storyline: Storyline;
  readonly levers: readonly Lever[];
  readonly words: FuturesWords;
}

/** What a storyline does: each lever with its start and strength, drawn and in words. */
export function LeverPanel({ storyline, levers, words }: LeverPanelProps) {
  const { t, local } = words;
  const { line, wash } = storylineStyle(storyline.id);
  return (
    <Panel
      padding="tight"
      title={t("levers.title")}
      description={t("levers.description", { storyline: local(storyline.name) })}
    >
      {storyline.settings.length === 0 && <p className="m-0">{t("levers.none")}</p>}
      <ul className="m-0 grid list-none gap-0 p-0">
        {storyline.settings.map((setting) => {
          const lever = levers.find(({ id }) => id === setting.leverId);
          return (
            <li key={setting.leverId} className="border-t border-hairline py-2.5 first:border-t-0 first:pt-0">
              <p className="m-0 font-semibold">{lever ? <LocalText text={lever.name} /> : setting.leverId}</p>
              <div
                aria-hidden="true"
                className="relative my-1 h-1.5 overflow-hidden rounded-full"
                style={{ background: wash }}
              >
                <span
                  className="absolute inset-y-0 left-0 opacity-45"
                  style={{ background: line, width: `${setting.laterIntensity * 100}%` }}
                />
                <span
                  className="absolute inset-y-0 left-0"
                  style={{ background: line, width: `${setting.intensity * 100}%` }}
                />
              </div>
              <p className="m-0 text-xs">{words.setting(setting)}</p>
              {lever && (
                <p className="m-0 text-xs text-muted">
                  <LocalText text={lever.description} /> {t("levers.lever", { source: lever.source })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <div className="mt-2 border-t border-hairline pt-2">
        <SourceNote>{t("levers.source", { source: storyline.source })}</SourceNote>
      </div>
    </Panel>
  );
}
