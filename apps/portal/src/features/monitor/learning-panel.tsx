"use client";

import { Panel } from "@tamarisk/ui/panel";
import { AppLink } from "@/features/shell/app-link.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import type { MonitorView } from "./monitor-screen-props.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

interface LearningPanelProps {
  readonly root: string;
  readonly view: Pick<MonitorView, "decisions" | "decisionCount">;
  readonly words: MonitorWords;
}

/** What was decided last, and why. */
export function LearningPanel({ root, view: { decisions, decisionCount }, words: { t, dayOf } }: LearningPanelProps) {
  return (
    <Panel title={t("learning.title")} padding="tight">
      {decisions.length === 0 ? (
        <p className="m-0 text-muted">{t("learning.none")}</p>
      ) : (
        <ul className="m-0 list-none p-0">
          {decisions.map((one) => (
            <li
              key={one.id}
              className="grid grid-cols-[5.75rem_minmax(0,1fr)] gap-2 border-b border-hairline py-2 last:border-0"
            >
              <span className="text-xs text-muted">{dayOf(one.decidedAt)}</span>
              <span className="min-w-0">
                <span className="line-clamp-4 print:line-clamp-none">
                  <strong>{t(`learning.decision.${one.decision}`)}</strong> <LocalText text={one.reason} />
                </span>
                {one.state === "proposed" && <span className="block text-xs text-muted">{t("learning.proposed")}</span>}
                {one.planVersion !== null && (
                  <AppLink href={`${root}/review`} className="link block text-xs">
                    {t("learning.ledTo", { number: String(one.planVersion) })}
                  </AppLink>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="m-0 mt-2">
        <AppLink className="link" href={`${root}/decisions`}>
          {t("learning.all", { count: decisionCount })}
        </AppLink>
      </p>
    </Panel>
  );
}
