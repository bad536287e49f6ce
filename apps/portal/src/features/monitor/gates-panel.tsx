"use client";

import { Panel } from "@tamarisk/ui/panel";
import { StateBadge } from "@tamarisk/ui/state-badge";
import { AppLink } from "@/features/shell/app-link.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import type { MonitorView } from "./monitor-screen-props.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

interface GatesPanelProps {
  readonly root: string;
  readonly gates: MonitorView["gates"];
  readonly words: MonitorWords;
}

/** The gates of the plan in force, each with how many of its conditions are met. */
export function GatesPanel({ root, gates, words: { t } }: GatesPanelProps) {
  return (
    <Panel title={t("gates.title")} padding="tight">
      {gates.length === 0 ? (
        <p className="m-0 text-muted">{t("gates.none")}</p>
      ) : (
        <ul className="m-0 grid list-none gap-3 p-0">
          {gates.map(({ gateId, title, phaseTitle, reading }) => (
            <li key={gateId} className="grid grid-cols-[5.75rem_minmax(0,1fr)] items-start gap-2">
              <span>
                <StateBadge state={reading.status}>{t(`status.${reading.status}`)}</StateBadge>
              </span>
              <span className="min-w-0">
                <AppLink href={`${root}/plan`} className="font-semibold">
                  <LocalText text={title} />
                </AppLink>{" "}
                <span className="text-muted">
                  {t("gates.to")} <LocalText text={phaseTitle} />
                </span>
                <span className="block text-xs text-muted">
                  {t("gates.met", {
                    met: reading.conditions.filter((condition) => condition.status === "met").length,
                    all: reading.conditions.length,
                  })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
