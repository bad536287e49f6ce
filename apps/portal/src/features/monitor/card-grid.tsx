"use client";

import type { ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { usePlanning } from "@/trpc/planning.ts";
import { IndicatorCard } from "./indicator-card.tsx";
import type { IndicatorBand, MonitorView, WatchView } from "./monitor-screen-props.ts";
import { type CardChoice, cardChoices, useMonitorAddress } from "./use-monitor-address.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

interface CardGridProps {
  readonly projectId: ProjectId;
  readonly view: MonitorView;
  readonly bands: readonly IndicatorBand[];
  readonly words: MonitorWords;
  /** Whether more than the first indicators is on its way. */
  readonly isAsking: boolean;
  readonly onAdd: (() => void) | null;
}

/** A card for each indicator, the most pressing first; six until one asks for all. */
export function CardGrid({ projectId, view, bands, words, isAsking, onAdd }: CardGridProps) {
  const { t } = words;
  const planning = usePlanning();
  const { choice, isWhole, choose, showWhole } = useMonitorAddress();
  const { data: every } = useQuery({ ...planning.monitor.series.queryOptions({ projectId }), enabled: isWhole });
  const chosen = view.watches.filter((watch) => isChosen(watch, choice));
  const shown = isWhole ? chosen : chosen.slice(0, view.series.length);
  const series = new Map([...view.series, ...(every ?? [])].map((one) => [one.watchId, one.readings]));
  const [first] = view.alerts;
  return (
    <section aria-labelledby="indicators">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h2 id="indicators" className="m-0 text-base font-semibold">
          {t("cards.title")}
        </h2>
        <p className="m-0 min-w-0 flex-1 basis-72 text-xs text-muted">{t("cards.legend")}</p>
        <div className="flex gap-2 print:hidden">
          <FilterSelect
            label={t("cards.filter")}
            value={choice}
            active={choice !== "all"}
            options={cardChoices.map((value) => ({ value, label: t(`cards.choice.${value}`) }))}
            onValueChange={choose}
          />
          {view.counts.all > view.series.length && choice === "all" && (
            <Button size="sm" variant="quiet" aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
              {isWhole ? t("cards.fewer") : t("cards.all", { count: view.counts.all })}
            </Button>
          )}
        </div>
      </div>
      {shown.length === 0 && !isAsking ? (
        <EmptyState
          title={t("cards.none")}
          action={<Button onClick={() => choose("all")}>{t("cards.showAll")}</Button>}
        />
      ) : (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-4">
          {shown.map((watch) => (
            <IndicatorCard
              key={watch.watch.id}
              projectId={projectId}
              view={watch}
              today={view.today}
              readings={series.get(watch.watch.id) ?? null}
              band={bandOf(watch, bands)}
              isFirst={first !== undefined && isAbout(first, watch)}
              words={words}
              onAdd={onAdd}
            />
          ))}
          {isAsking && <Skeleton label={t("asking")} height={320} />}
        </div>
      )}
    </section>
  );
}

function isChosen({ status, lateness }: WatchView, choice: CardChoice): boolean {
  if (choice === "all") return true;
  if (choice !== "late") return status.status === choice;
  return lateness.kind === "late" || lateness.kind === "stale" || lateness.kind === "never-reported";
}

function isAbout(alert: MonitorView["alerts"][number], { watch }: WatchView): boolean {
  return alert.indicatorId === watch.indicatorId && alert.townId === watch.townId;
}

/** Of the town as a whole, in the indicator's unit: what the readings have weighed, or all futures alike. */
function bandOf({ watch, isModelled }: WatchView, bands: readonly IndicatorBand[]) {
  const band = isModelled ? bands.find(({ indicatorId }) => indicatorId === watch.indicatorId) : undefined;
  return band ? (band.after ?? band.before) : null;
}
