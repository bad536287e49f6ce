"use client";

import { type PathwayMapLayout, pathwayMapLayout } from "@tamarisk/scenario-engine";
import { Button } from "@tamarisk/ui/button";
import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { Notice } from "@tamarisk/ui/notice";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useElementWidth } from "@tamarisk/ui/use-element-width";
import { useMemo } from "react";
import { OtherModelNotice } from "@/features/futures/other-model-notice.tsx";
import { useTown } from "@/features/futures/use-town.ts";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { Link } from "@/i18n/navigation.ts";
import { dueDecisions } from "./due-decisions.ts";
import { KeptMapsPanel } from "./kept-maps-panel.tsx";
import { LinesPanel } from "./lines-panel.tsx";
import { MapPanel } from "./map-panel.tsx";
import type { MapViewProps } from "./map-view-props.ts";
import { NoPathways } from "./no-pathways.tsx";
import { PathwaysHeader } from "./pathways-header.tsx";
import type { PathwaysProps } from "./pathways-props.ts";
import { SignpostsPanel } from "./signposts-panel.tsx";
import { StandingsPanel } from "./standings-panel.tsx";
import { StationPanel } from "./station-panel.tsx";
import { useMapQuestion, usePathwayMap } from "./use-pathway-map.ts";

/** Rows of a small map share the height of the panel beside it, px. */
const tallEnough = 440;
/** Padding and border of the panel around the map, px. */
const panelEdges = 34;

/** The map of one objective, what its stations mean, and what tells the town to change lines. */
export function PathwaysWorkspace(props: PathwaysProps) {
  const { run, address, words, currentYear } = props;
  const { t } = words;
  const town = useTown(run);
  const question = useMapQuestion(props, town.kind === "ready" ? town.town : null);
  const { state, found, drawn, cancel, resume, openDesk, lineFailure } = usePathwayMap(props, question);
  const map = drawn?.map ?? null;
  const [ref, room] = useElementWidth<HTMLDivElement>(828);
  const layout = useMemo(() => {
    if (!map) return null;
    const isNarrow = room < 640;
    const width = Math.max(isNarrow ? 620 : 760, room - panelEdges);
    const rowHeight = Math.min(54, Math.max(38, Math.round(tallEnough / map.rows.length)));
    return pathwayMapLayout(map, { width, labelWidth: isNarrow ? 112 : 196, todayYear: currentYear, rowHeight });
  }, [map, room, currentYear]);
  const firstId = layout && map ? firstStation(layout, map) : null;
  const stationId = layout?.stations.some(({ id }) => id === address.stationId) ? address.stationId : firstId;
  const view =
    question && drawn && map && found && layout
      ? { ...props, question, drawn: { ...drawn, map }, found, layout, stationId }
      : null;

  return (
    <div className="grid grid-cols-1 gap-4" data-print="broad">
      <PathwaysHeader {...props} question={question} drawn={drawn} found={found} />
      {town.kind === "other-model" && (
        <>
          <OtherModelNotice run={run} words={words.futures} />
          <EmptyState
            title={t("otherModel.title")}
            action={
              <Link href={`/projects/${run.projectId}/futures`} className={buttonClass("primary")}>
                {t("empty.toFutures")}
              </Link>
            }
          >
            {t("otherModel.body")}
          </EmptyState>
        </>
      )}
      {town.kind === "failed" && <ProblemNotice error={town.error} />}
      {state.kind === "failed" && <Notice tone="error" title={t("failed")} remedy={state.message} />}
      {lineFailure && <Notice tone="error" title={t("failed")} remedy={lineFailure} />}
      {state.kind === "working" && (
        <ProgressBar
          label={t(`working.${state.progress.step}`)}
          value={state.progress.done}
          max={state.progress.total}
          detail={t("working.detail", { done: String(state.progress.done), total: String(state.progress.total) })}
          cancel={{ label: t("working.cancel"), onCancel: cancel }}
        />
      )}
      {state.kind === "cancelled" && (
        <Notice
          tone="info"
          title={t(found ? "cancelled" : "cancelledBefore")}
          actions={<Button onClick={resume}>{t("resume")}</Button>}
        />
      )}
      {found && <NoPathways {...props} found={found} plans={drawn?.plans ?? null} isDone={state.kind === "ready"} />}
      <div className="grid grid-cols-1 items-stretch gap-4 lg:grid-cols-[minmax(0,1fr)_322px] print:grid-cols-1">
        <div ref={ref} className="min-w-0">
          {view ? (
            <MapPanel {...view} />
          ) : (
            (town.kind === "loading" || state.kind === "working") && <Skeleton label={t("loading")} height={560} />
          )}
        </div>
        {view && <StationPanel {...view} openDesk={() => openDesk(view.question.order.world)} />}
      </div>
      {view && state.kind === "ready" && view.drawn.map.lines.length > 0 && (
        <>
          <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1.18fr)_minmax(0,1fr)]">
            <SignpostsPanel {...view} openDesk={() => openDesk(view.question.order.world)} />
            <StandingsPanel {...view} />
          </div>
          <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
            <LinesPanel {...view} />
            <KeptMapsPanel {...view} />
          </div>
        </>
      )}
    </div>
  );
}

/** Where the first decision leads; the first station where nothing is decided. */
function firstStation(layout: PathwayMapLayout, map: MapViewProps["drawn"]["map"]): string | null {
  const [first] = dueDecisions(map.lines);
  const station = layout.stations.find(({ rowId }) => rowId === first?.rowId) ?? layout.stations[0];
  return station?.id ?? null;
}
