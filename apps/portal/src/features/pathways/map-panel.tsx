"use client";

import type { LocalizedText } from "@tamarisk/domain";
import {
  legendSample,
  mapLegend,
  objectiveInWords,
  pathwayMapPicture,
  pathwaysSentence,
  stationSentence,
} from "@tamarisk/scenario-engine";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { Panel } from "@tamarisk/ui/panel";
import { PathwayMap } from "@tamarisk/ui/pathway-map";
import { PathwayMapLegend } from "@tamarisk/ui/pathway-map-legend";
import { useMemo } from "react";
import { asName } from "@/i18n/as-name.ts";
import { downloadMap } from "./download-map.ts";
import { LineChoice } from "./line-choice.tsx";
import { lineColour } from "./line-colours.ts";
import { mapTable } from "./map-table.ts";
import type { MapViewProps } from "./map-view-props.ts";
import { PlanStrip } from "./plan-strip.tsx";

/** What the figures of measures count costs in. */
const costUnit: LocalizedText = { en: "100 million CNY a year", zh: "亿元/年" };

/** What the search came to, in a few sentences. */
function finding({ found: { result }, objective, summary, words }: MapViewProps): string | undefined {
  const outcome = summary.outcomes.find(({ id }) => id === objective.outcomeId);
  if (!result || !outcome) return undefined;
  const actionOf = (id: string) => words.leverOf(id)?.name ?? { en: id, zh: id };
  return words.in(pathwaysSentence(result, { actionOf, objective: objectiveInWords(objective, outcome), costUnit }));
}

/** The metro map with the lines to show, its legend, its table and its download. */
export function MapPanel(props: MapViewProps) {
  const { layout, drawn, stationId, address, words, objective, question, run, currentYear } = props;
  const { t, locale } = words;
  const { map } = drawn;
  const picture = useMemo(() => pathwayMapPicture(layout, words.map, stationId), [layout, words.map, stationId]);
  const stations = useMemo(() => mapStationsOf({ layout, drawn, words }), [layout, drawn, words]);
  const colours = Object.fromEntries(map.lines.map(({ id }) => [id, lineColour(id)]));
  const sample = map.lines.find(({ stops }) => stops.length > 1)?.id ?? map.lines[0]?.id ?? "";
  const legend = useMemo(() => mapLegend(words.map.legend, sample), [words.map.legend, sample]);
  const title = words.map.title(map.rows.length - 1, map.lines.length, map.startYear, map.horizonYear);
  const source = t("map.source", {
    version: run.recipe.model.version,
    seed: String(run.recipe.sampling.seed),
    futures: words.count(question.futures),
    crossings: layout.crossings,
    exact: String(layout.isExact),
  });
  return (
    <Panel className="h-full" padding="tight">
      <LineChoice {...props} />
      <ChartFrame
        tone="plain"
        title={asName(words.futures.nameOf(objective.outcomeId))}
        unit={words.futures.unitOf(objective.outcomeId)}
        headline={finding(props)}
        source={source}
        table={mapTable(props, title)}
        locale={locale}
        labels={words.chartLabels}
        fileName={`pathways-${objective.outcomeId}.svg`}
        onDownload={() => downloadMap(map, words, { heading: title, source, todayYear: currentYear })}
      >
        <PathwayMap
          picture={picture}
          stations={stations}
          colours={colours}
          selectedId={stationId}
          onOpen={address.setStation}
          label={title}
          below={<PlanStrip {...props} />}
        />
        <div className="mt-2 border-t border-hairline pt-2">
          <PathwayMapLegend items={legend} sample={legendSample} colours={lineColour(sample)} />
        </div>
      </ChartFrame>
    </Panel>
  );
}

/** Stations as the map on the page takes them. */
function mapStationsOf({ layout, drawn, words }: Pick<MapViewProps, "layout" | "drawn" | "words">) {
  const { map } = drawn;
  return layout.stations.map((station) => ({
    id: station.id,
    x: station.x,
    y: station.y,
    halfHeight: station.halfHeight,
    lineIds: [...station.arrivals, ...station.passing].map(({ line }) => map.lines[line]?.id ?? ""),
    sentence: words.in(stationSentence(map, layout, station)),
  }));
}
