"use client";

import { presentPlanRow } from "@tamarisk/scenario-engine";
import { Button } from "@tamarisk/ui/button";
import { IconButton } from "@tamarisk/ui/icon-button";
import { Panel } from "@tamarisk/ui/panel";
import { type ReactNode, useState } from "react";
import { outOfHundred } from "@/features/futures/out-of-hundred.ts";
import { inSentence } from "@/features/plan/in-sentence.ts";
import { HandOverDialog } from "./hand-over-dialog.tsx";
import { LineBadge } from "./line-badge.tsx";
import type { MapViewProps } from "./map-view-props.ts";
import { mayKeepMaps } from "./may-keep-maps.ts";
import type { PathwayDesk } from "./open-pathways.ts";
import { StationCauses } from "./station-causes.tsx";
import { firstDecision, type LineAtStation, linesAt, stoppedBefore } from "./station-facts.ts";
import { StationFigure } from "./station-figure.tsx";
import { StationWatch } from "./station-watch.tsx";
import { StationWhy } from "./station-why.tsx";

const waitingYears = 5;

interface StationPanelProps extends MapViewProps {
  readonly openDesk: () => PathwayDesk;
}

/** The chosen station: by when to decide, what it takes, what it closes, what happens if one waits, and what to watch. */
export function StationPanel(props: StationPanelProps) {
  const { layout, stationId, drawn, words, address } = props;
  const { t } = words;
  const at = layout.stations.findIndex(({ id }) => id === stationId);
  const station = layout.stations[at];
  if (!station) return <Panel padding="tight">{t("station.none")}</Panel>;
  const lines = linesAt(drawn.map, station);
  const row = layout.rows.find(({ id }) => id === station.rowId);
  const go = (step: number) => {
    const next = layout.stations[(at + step + layout.stations.length) % layout.stations.length];
    if (next) address.setStation(next.id);
  };
  return (
    <Panel padding="tight" tone="selected" className="flex flex-col">
      <div className="mb-1 flex items-center gap-1.5">
        <span className="text-xs text-muted">{t(`station.${station.kind}`, { code: row?.code ?? "" })}</span>
        {lines.map(({ line }) => (
          <LineBadge key={line.id} lineId={line.id} mark={line.mark} />
        ))}
        <span className="flex-1" />
        <span className="text-xs text-muted whitespace-nowrap">
          {t("station.place", { place: String(at + 1), count: String(layout.stations.length) })}
        </span>
        <IconButton icon="chevron-left" label={t("station.previous")} variant="secondary" onClick={() => go(-1)} />
        <IconButton icon="chevron-right" label={t("station.next")} variant="secondary" onClick={() => go(1)} />
      </div>
      <h2 className="m-0 text-lg font-semibold" aria-live="polite">
        {words.actionName(station.rowId)}
      </h2>
      {station.rowId === presentPlanRow ? (
        <StartOfAll {...props} lines={lines} />
      ) : (
        <StationBody {...props} rowId={station.rowId} lines={lines} />
      )}
    </Panel>
  );
}

interface BodyProps extends StationPanelProps {
  readonly rowId: string;
  readonly lines: readonly LineAtStation[];
}

function StationBody(props: BodyProps) {
  const { rowId, lines, words, drawn, found, objective } = props;
  const { t } = words;
  const action = drawn.rules.actions.find(({ id }) => id === rowId);
  const [isHandingOver, setHandingOver] = useState(false);
  const first = firstDecision(lines);
  const own = drawn.map.rows.find(({ id }) => id === rowId);
  const share = (value: number) => String(Math.round(value * 100));
  const closed = action?.blocks.map((id) => words.actionName(id)) ?? [];
  const after = action?.before.map((id) => words.actionName(id)) ?? [];
  const beforeRow =
    first?.before && found.tipping.get(first.before.rowId === presentPlanRow ? null : first.before.rowId);
  const stoppedIn = (year: number) => String(outOfHundred(beforeRow ? stoppedBefore(beforeRow, year) : zero) ?? 0);
  const names = (list: readonly string[]) => new Intl.ListFormat(words.locale).format(list);
  return (
    <>
      {first?.stop.decideYear != null && (
        <p className="mt-1 mb-0 text-base">
          {t.rich("station.decide", {
            b: (text) => <b className="font-semibold text-accent">{text}</b>,
            year: String(first.stop.decideYear),
            force: String(Math.round(first.stop.inForceYear)),
          })}
        </p>
      )}
      {first && <StationFigure {...props} first={first} />}
      {first?.before && (
        <p className="mt-2 mb-0">
          {first.before.endYear === null
            ? t("station.beforeHolds", { before: words.actionName(first.before.rowId) })
            : t("station.before", {
                before: words.actionName(first.before.rowId),
                year: String(first.before.endYear),
              })}{" "}
          {t("station.takes", { measure: words.actionName(rowId), count: action?.leadTimeYears ?? 0 })}
        </p>
      )}
      <Part title={t("station.take")}>
        {t("station.taking", { share: share(own?.never ?? 0), year: String(objective.untilYear) })}{" "}
        {action?.cost == null ? t("station.noCost") : t("station.cost", { cost: words.cost(action.cost) })}
      </Part>
      <Part title={t("station.closes")}>
        {closed.length > 0 ? t("station.blocks", { measures: names(closed) }) : t("station.closesNothing")}
        {after.length > 0 && ` ${t("station.comesBefore", { measures: names(after) })}`}
      </Part>
      {first?.stop.decideYear != null && beforeRow && (
        <Part title={t("station.wait", { year: String(first.stop.decideYear + waitingYears) })}>
          {t("station.waiting", {
            before: words.actionName(first.before?.rowId ?? ""),
            late: stoppedIn(first.stop.inForceYear + waitingYears),
            inTime: stoppedIn(first.stop.inForceYear),
            measure: inSentence(words.actionName(rowId)),
          })}
        </Part>
      )}
      <StationCauses key={rowId} {...props} />
      <StationWatch {...props} />
      <NextOnLine {...props} />
      {mayKeepMaps(props.role) && (
        <div className="mt-auto pt-3 print:hidden">
          <Button variant="primary" onClick={() => setHandingOver(true)}>
            {t("station.handOver")}
          </Button>
        </div>
      )}
      {isHandingOver && (
        <HandOverDialog {...props} lineId={(first ?? lines[0])?.line.id} onClose={() => setHandingOver(false)} />
      )}
      <StationWhy {...props} />
    </>
  );
}

const zero = { held: 0, counted: 0 };

function StartOfAll(props: StationPanelProps & { readonly lines: readonly LineAtStation[] }) {
  const { drawn, words, objective, lines } = props;
  const own = drawn.map.rows.find(({ id }) => id === presentPlanRow);
  return (
    <>
      <p className="mt-1 mb-0 text-base">{words.t("station.begin", { year: String(drawn.map.startYear) })}</p>
      <Part title={words.t("station.alone")}>
        {words.t("station.presentAlone", {
          share: String(Math.round((own?.never ?? 0) * 100)),
          year: String(objective.untilYear),
        })}
      </Part>
      <StationCauses {...props} rowId={presentPlanRow} />
      <StationWatch {...props} />
      <NextOnLine {...props} lines={lines} />
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h3 className="mt-3 mb-0.5 text-sm font-semibold">{title}</h3>
      <p className="m-0">{children}</p>
    </>
  );
}

function NextOnLine({ lines, words, objective }: Pick<BodyProps, "lines" | "words" | "objective">) {
  const { t } = words;
  return (
    <>
      <h3 className="mt-3 mb-1 text-sm font-semibold">{t("station.onward")}</h3>
      <ul className="m-0 grid list-none gap-1 p-0">
        {lines.map(({ line, next, stop }) => (
          <li key={line.id} className="flex items-start gap-1.5">
            <LineBadge lineId={line.id} mark={line.mark} />
            <span>
              {next
                ? t("station.nextStop", {
                    measure: words.actionName(next.rowId),
                    year: String(next.decideYear ?? Math.round(next.inForceYear)),
                  })
                : stop.ending === "no-way-on"
                  ? t("station.noWayOn", { year: String(stop.endYear ?? objective.untilYear) })
                  : t("station.stays", { year: String(objective.untilYear) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
