"use client";

import { metConditions } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Panel } from "@tamarisk/ui/panel";
import { StateBadge } from "@tamarisk/ui/state-badge";
import { gateLetter } from "@/features/plan/plan-rows.ts";
import { AppLink } from "@/features/shell/app-link.tsx";
import { LocalText, useLocalText } from "@/i18n/local-text.tsx";
import type { GateView, MonitorView } from "./monitor-screen-props.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

interface GatesPanelProps {
  readonly root: string;
  readonly gates: MonitorView["gates"];
  readonly words: MonitorWords;
  /** Whether this person proposes a decision; others look at what is known and decided. */
  readonly mayDecide: boolean;
  readonly onDecide: (gate: GateView, letter: string) => void;
}

/** The gates of the plan in force, each with how many of its conditions are met. */
export function GatesPanel({ root, gates, words: { t }, mayDecide, onDecide }: GatesPanelProps) {
  return (
    <Panel title={t("gates.title")} padding="tight">
      {gates.length === 0 ? (
        <>
          <p className="m-0 text-muted">{t("gates.none")}</p>
          <p className="m-0 mt-2">
            <AppLink className="link" href={`${root}/plan`}>
              {t("gates.toPlan")}
            </AppLink>
          </p>
        </>
      ) : (
        <ul className="m-0 grid list-none gap-3 p-0">
          {gates.map((gate, place) => (
            <GateLine
              key={gate.gateId}
              {...{ root, gate, t, mayDecide }}
              letter={gateLetter(place)}
              onDecide={() => onDecide(gate, gateLetter(place))}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface GateLineProps {
  readonly root: string;
  readonly gate: GateView;
  readonly letter: string;
  readonly t: MonitorWords["t"];
  readonly mayDecide: boolean;
  readonly onDecide: () => void;
}

function GateLine({ root, gate: { title, phaseTitle, reading }, letter, t, mayDecide, onDecide }: GateLineProps) {
  const local = useLocalText();
  const isNamed = local(title).toLowerCase().includes(local(phaseTitle).toLowerCase());
  const met = metConditions(reading);
  const stale = reading.conditions.filter(({ isStale }) => isStale).length;
  return (
    <li className="grid gap-1 border-t border-hairline pt-3 first:border-0 first:pt-0">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <AppLink href={`${root}/plan`} className="link font-semibold">
          {t("gates.letter", { letter })}
        </AppLink>
        <StateBadge state={reading.status}>{t(`status.${reading.status}`)}</StateBadge>
        <span className="ml-auto print:hidden">
          <Button
            size="sm"
            aria-label={t(mayDecide ? "gates.decideOn" : "gates.lookAt", { letter })}
            onClick={onDecide}
          >
            {t(mayDecide ? "gates.decide" : "gates.look")}
          </Button>
        </span>
      </span>
      <span className="min-w-0">
        <LocalText text={title} />
        <span className="block text-xs text-muted">
          {t("gates.met", { met, all: reading.conditions.length })}
          {stale > 0 && <> · {t("gates.stale", { count: stale })}</>}
          {!isNamed && (
            <>
              {" · "}
              {t("gates.opens", { phase: local(phaseTitle) })}
            </>
          )}
        </span>
      </span>
    </li>
  );
}
