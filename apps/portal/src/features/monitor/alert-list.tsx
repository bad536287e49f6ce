"use client";

import type { ConditionStatus, ProjectId } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { buttonClass } from "@tamarisk/ui/button-class";
import { Panel } from "@tamarisk/ui/panel";
import { StateGlyph } from "@tamarisk/ui/state-glyph";
import { useState } from "react";
import { AppLink } from "@/features/shell/app-link.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import type { MonitorView, WaitingAlert } from "./monitor-screen-props.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

interface AlertListProps {
  readonly projectId: ProjectId;
  readonly view: MonitorView;
  readonly words: MonitorWords;
  /** Whether this person assesses and proposes; others look at what is proposed. */
  readonly mayDecide: boolean;
  /** Ask for those that did not come with the page. */
  readonly onAll: () => void;
  readonly onDecide: (alert: WaitingAlert) => void;
  readonly onRemind: (alert: WaitingAlert) => void;
}

const shownAtFirst = 4;

const shapes: Record<WaitingAlert["kind"], ConditionStatus> = {
  "threshold-crossed": "not-met",
  "gate-near": "near",
  trend: "near",
  contradiction: "unknown",
  "late-data": "unknown",
};

/** What asks for a judgement, the most pressing first and in the accent. */
export function AlertList({ view, onAll, ...row }: AlertListProps) {
  const { t } = row.words;
  const [isWhole, setIsWhole] = useState(false);
  const { alerts, alertCount } = view;
  if (alerts.length === 0) return null;
  const shown = isWhole ? alerts : alerts.slice(0, shownAtFirst);
  return (
    <Panel padding="none" className="overflow-hidden">
      <h2 className="sr-only">{t("alerts.title")}</h2>
      <ul className="m-0 list-none p-0">
        {shown.map((alert, place) => (
          <AlertRow {...row} key={alert.id} alert={alert} today={view.today} isFirst={place === 0} />
        ))}
      </ul>
      {alertCount > shownAtFirst && (
        <div className="border-t border-hairline px-4 py-2 print:hidden">
          <Button
            size="sm"
            variant="quiet"
            aria-expanded={isWhole}
            pending={isWhole && alerts.length < alertCount}
            onClick={() => {
              onAll();
              setIsWhole(!isWhole);
            }}
          >
            {isWhole ? t("alerts.fewer") : t("alerts.all", { count: alertCount })}
          </Button>
        </div>
      )}
    </Panel>
  );
}

interface AlertRowProps extends Omit<AlertListProps, "view" | "onAll"> {
  readonly alert: WaitingAlert;
  readonly today: string;
  readonly isFirst: boolean;
}

function AlertRow({ alert, today, isFirst, words, ...actions }: AlertRowProps) {
  const { t, local, ago } = words;
  const [note] = alert.notes;
  const by = alert.assessment?.by;
  return (
    <li
      className={`grid grid-cols-[8.5rem_minmax(0,1fr)_auto] items-center gap-x-4 gap-y-2 border-l-[3px] px-4 py-3 max-sm:grid-cols-1 ${
        isFirst ? "border-l-accent bg-accent-wash" : "border-l-transparent [&]:border-t [&]:border-t-hairline"
      }`}
    >
      <span className="inline-flex items-center gap-1.5 text-xs font-semibold">
        <StateGlyph state={shapes[alert.kind]} />
        {t(`alerts.kind.${alert.kind}`)}
      </span>
      <div className="min-w-0">
        <p className={`m-0 font-semibold ${isFirst ? "text-base" : ""}`}>
          <LocalText text={alert.message} />
        </p>
        <p className="m-0 flex flex-wrap gap-x-2 text-xs text-muted">
          <span>{t("alerts.raised", { ago: ago(alert.raisedAt, today) })}</span>
          {alert.isProposed && <Badge tone="check">{t("alerts.proposed")}</Badge>}
          {alert.assessment && by && (
            <span>
              <Badge tone="outline">{t("alerts.assessed")}</Badge>{" "}
              {t("alerts.assessedBy", { by, text: local(alert.assessment.text) })}
            </span>
          )}
          {note && <span>{t("alerts.reminded", { by: note.by, ago: ago(note.at, today) })}</span>}
        </p>
      </div>
      <AlertActions {...actions} alert={alert} isFirst={isFirst} words={words} />
    </li>
  );
}

/** What can be done next: remind whoever brings the value, assess, decide, or look at what is proposed. */
function AlertActions({
  projectId,
  alert,
  isFirst,
  words: { t },
  mayDecide,
  onDecide,
  onRemind,
}: Omit<AlertRowProps, "today">) {
  const step = alert.isProposed ? "proposed" : mayDecide ? alert.state : null;
  return (
    <div className="flex gap-2 print:hidden">
      {alert.kind === "gate-near" && (
        <AppLink className={buttonClass(undefined, "sm")} href={`/projects/${projectId}/plan`}>
          {t("alerts.open")}
        </AppLink>
      )}
      {alert.kind === "late-data" && mayDecide && (
        <Button size="sm" onClick={() => onRemind(alert)}>
          {t("alerts.remind")}
        </Button>
      )}
      {(step === "open" || step === "assessed" || step === "proposed") && (
        <Button size="sm" variant={isFirst ? "primary" : undefined} onClick={() => onDecide(alert)}>
          {t(`alerts.step.${step}`)}
        </Button>
      )}
    </div>
  );
}
