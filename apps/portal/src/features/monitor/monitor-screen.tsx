"use client";

import { Button } from "@tamarisk/ui/button";
import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { PageHeader } from "@tamarisk/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { mayEditData } from "@/features/data/may-edit-data.ts";
import { DecisionDialog } from "@/features/decisions/decision-dialog.tsx";
import type { DecisionSubject } from "@/features/decisions/decision-subject.ts";
import { mayDecide as mayRoleDecide } from "@/features/decisions/may-decide.ts";
import { AppLink } from "@/features/shell/app-link.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import { AlertList } from "./alert-list.tsx";
import { CardGrid } from "./card-grid.tsx";
import { FuturesPanel } from "./futures-panel.tsx";
import { GatesPanel } from "./gates-panel.tsx";
import { LearningPanel } from "./learning-panel.tsx";
import type { GateView, MonitorScreenProps, MonitorView, WaitingAlert } from "./monitor-screen-props.ts";
import { ReadingsDialog } from "./readings-dialog.tsx";
import { ReminderDialog } from "./reminder-dialog.tsx";
import { useFuturesAnswer } from "./use-futures-answer.ts";
import { useMonitorAddress } from "./use-monitor-address.ts";
import { type MonitorWords, useMonitorWords } from "./use-monitor-words.ts";

/** How the plan's indicators, gates and alerts stand today, and which futures still fit what was observed. */
export function MonitorScreen({ projectId, role, view: initialView }: MonitorScreenProps) {
  const words = useMonitorWords();
  const planning = usePlanning();
  const { isWhole, choice } = useMonitorAddress();
  const [hasAsked, setHasAsked] = useState(false);
  const short = useQuery(
    planning.monitor.get.queryOptions({ projectId, inShort: true }, { initialData: initialView }),
  ).data;
  const isShortWhole = short.watches.length === short.counts.all && short.alerts.length === short.alertCount;
  const wantsAll = !isShortWhole && (hasAsked || isWhole || choice !== "all");
  const all = useQuery({ ...planning.monitor.get.queryOptions({ projectId }), enabled: wantsAll });
  const view = (wantsAll && all.data) || short;
  const isAsking = wantsAll && !all.data;
  const canEdit = mayEditData(role);
  const mayDecide = mayRoleDecide(role);
  const [subject, setSubject] = useState<DecisionSubject | null>(null);
  const [reminded, setReminded] = useState<WaitingAlert | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const futures = useFuturesAnswer(projectId, view.ensemble);
  const root = `/projects/${projectId}`;
  const { t } = words;
  const add = () => {
    setHasAsked(true);
    setIsAdding(true);
  };
  if (view.watches.length === 0) return <NothingWatched root={root} words={words} />;
  return (
    <>
      <PageHeader
        title={headline(view, words, mayDecide)}
        lead={lead(view, words)}
        actions={
          <div className="flex flex-wrap gap-2 print:hidden">
            {canEdit && (
              <Button
                variant={view.alerts.length === 0 ? "primary" : undefined}
                pending={isAdding && isAsking}
                onClick={add}
              >
                {t("addReadings")}
              </Button>
            )}
            <AppLink className={buttonClass()} href={`${root}/exchange`}>
              {t("export")}
            </AppLink>
            <Button onClick={() => window.print()}>{t("print")}</Button>
          </div>
        }
      />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20.25rem]">
        <div className="grid min-w-0 gap-4">
          <AlertList
            {...{ projectId, view, words, mayDecide }}
            onAll={() => setHasAsked(true)}
            onDecide={(alert) => setSubject({ kind: "alert", alert })}
            onRemind={setReminded}
          />
          <CardGrid
            projectId={projectId}
            view={view}
            bands={futures.answer?.bands ?? []}
            words={words}
            isAsking={isAsking}
            onAdd={canEdit ? add : null}
          />
        </div>
        <div className="grid min-w-0 gap-4 md:max-xl:grid-cols-2">
          <GatesPanel
            {...{ root, words, mayDecide }}
            gates={view.gates}
            onDecide={(gate, letter) => setSubject(subjectOfGate(gate, letter))}
          />
          <LearningPanel root={root} view={view} words={words} />
          <FuturesPanel root={root} futures={futures} policies={view.ensemble?.policies ?? []} words={words} />
        </div>
      </div>
      {subject && (
        <DecisionDialog
          {...{ projectId, mayDecide }}
          subject={asItStands(subject, view)}
          onClose={() => setSubject(null)}
        />
      )}
      {reminded && <ReminderDialog {...{ projectId, words }} alert={reminded} onClose={() => setReminded(null)} />}
      {isAdding && !isAsking && (
        <ReadingsDialog projectId={projectId} view={view} words={words} onClose={() => setIsAdding(false)} />
      )}
    </>
  );
}

function subjectOfGate(
  { gateId: id, lineageId, title, condition, phaseTitle: opens, reading }: GateView,
  letter: string,
): DecisionSubject {
  return { kind: "gate", gate: { id, lineageId, title, condition }, letter, reading, opens };
}

/** The alert as it is after the dialog has written to it; as it was once it waits no longer. */
function asItStands(subject: DecisionSubject, { alerts }: MonitorView): DecisionSubject {
  if (subject.kind === "gate") return subject;
  return { kind: "alert", alert: alerts.find(({ id }) => id === subject.alert.id) ?? subject.alert };
}

/** The first alert in words, or that none waits. */
function headline({ alerts, alertCount, counts }: MonitorView, { t, local }: MonitorWords, isMine: boolean): string {
  const [first] = alerts;
  if (first) {
    return t(isMine ? "headline.alerts" : "headline.alertsHere", { count: alertCount, first: local(first.message) });
  }
  const { byStatus, all } = counts;
  return byStatus.unknown === all ? t("headline.allUnknown", { all }) : t("headline.noAlert");
}

function lead({ counts, today }: MonitorView, { t, day, locale }: MonitorWords): string {
  const { all, byStatus, late, neverReported, nextDueOn: due } = counts;
  const standing = t("lead.counts", {
    all,
    met: byStatus.met,
    near: byStatus.near,
    notMet: byStatus["not-met"],
    unknown: byStatus.unknown,
  });
  const sentences = [
    standing,
    late > 0 ? t("lead.late", { count: late }) : null,
    neverReported > 0 ? t("lead.neverReported", { count: neverReported }) : null,
    due && due > today ? t("lead.nextDue", { day: day(due) }) : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(locale === "en" ? " " : "");
}

function NothingWatched({ root, words: { t } }: { readonly root: string; readonly words: MonitorWords }) {
  return (
    <>
      <PageHeader title={t("pageTitle")} />
      <EmptyState
        title={t("empty.title")}
        action={
          <AppLink className={buttonClass("primary")} href={`${root}/indicators`}>
            {t("empty.action")}
          </AppLink>
        }
        example={t("empty.example")}
      >
        {t("empty.body")}
      </EmptyState>
    </>
  );
}
