"use client";

import { type KeyboardEvent, memo, type ReactNode, useId, useRef } from "react";
import { PathwayMapMark } from "./pathway-map-mark.tsx";
import type { PathwayMapMark as Mark, PathwayMapColours, PathwayMapStation } from "./pathway-map-shapes.ts";
import { pathwayMapWalk } from "./pathway-map-walk.ts";

export interface PathwayMapProps {
  readonly picture: {
    readonly width: number;
    readonly height: number;
    readonly labelWidth: number;
    readonly marks: readonly Mark[];
  };
  /** In reading order. */
  readonly stations: readonly PathwayMapStation[];
  readonly colours: Readonly<Record<string, PathwayMapColours>>;
  readonly selectedId: string | null;
  /** A station was pressed, or Enter on it. */
  readonly onOpen: (stationId: string) => void;
  /** The map's name, read aloud. */
  readonly label: string;
  /** On the same years, and scrolled with them. */
  readonly below?: ReactNode;
}

/**
 * A metro map of pathways. Names stay at the left while the years scroll under a narrow window. Stations can be reached in
 * reading order; arrows walk along a line and between rows, Enter opens one.
 */
export function PathwayMap({ picture, stations, colours, selectedId, onOpen, label, below }: PathwayMapProps) {
  const { width, height, labelWidth, marks } = picture;
  const body = useRef<HTMLFieldSetElement>(null);
  const line = useRef<string | null>(null);
  const names = marks.filter((mark) => isName(mark, labelWidth));
  const lit = marks.filter(({ role }) => role === "selected-row");

  const walk = (event: KeyboardEvent, stationId: string) => {
    const next = pathwayMapWalk(stations, { stationId, lineId: line.current }, event.key);
    if (!next) return;
    event.preventDefault();
    line.current = next.lineId;
    const index = stations.findIndex(({ id }) => id === next.stationId);
    body.current?.querySelectorAll("button")[index]?.focus();
  };

  return (
    <div className="min-w-0 overflow-x-auto overflow-y-hidden print:overflow-visible">
      <div className="flex w-max">
        <svg
          width={labelWidth}
          height={height}
          viewBox={`0 0 ${labelWidth} ${height}`}
          aria-hidden="true"
          className="sticky left-0 z-10 block shrink-0 overflow-visible bg-panel"
        >
          <svg width={labelWidth} height={height} aria-hidden="true">
            <Marks marks={lit} colours={colours} />
          </svg>
          <Marks marks={names} colours={colours} />
        </svg>
        <fieldset ref={body} aria-label={label} className="relative m-0 shrink-0 border-0 p-0">
          <svg
            width={width - labelWidth}
            height={height}
            viewBox={`${labelWidth} 0 ${width - labelWidth} ${height}`}
            aria-hidden="true"
            className="block"
          >
            <Marks marks={marks} colours={colours} />
          </svg>
          {stations.map((station) => (
            <Station
              key={station.id}
              station={station}
              left={station.x - labelWidth}
              isSelected={station.id === selectedId}
              onOpen={onOpen}
              onKeyDown={walk}
            />
          ))}
        </fieldset>
      </div>
      {below}
    </div>
  );
}

/** What stands in the column at the left. A long heading goes on over the years. */
function isName({ shape }: Mark, labelWidth: number): boolean {
  return shape.kind === "text" && shape.anchor === "start" && shape.x < labelWidth;
}

interface MarksProps {
  readonly marks: readonly Mark[];
  readonly colours: PathwayMapProps["colours"];
}

const Marks = memo(function Marks({ marks, colours }: MarksProps) {
  const id = useId();
  return marks.map((mark, index) => (
    <PathwayMapMark
      // Marks have no other name, and a picture is drawn anew as a whole.
      key={index}
      mark={mark}
      colours={mark.lineId === null ? undefined : colours[mark.lineId]}
      fadeId={`${id}-${index}`}
    />
  ));
});

interface StationProps {
  readonly station: PathwayMapStation;
  /** Of its middle, px. */
  readonly left: number;
  readonly isSelected: boolean;
  readonly onOpen: (stationId: string) => void;
  readonly onKeyDown: (event: KeyboardEvent, stationId: string) => void;
}

/** What is pressed: larger than what is seen. */
function Station({ station, left, isSelected, onOpen, onKeyDown }: StationProps) {
  const { id, y, halfHeight, sentence } = station;
  const reach = Math.max(12, halfHeight + 4);
  return (
    <button
      type="button"
      aria-label={sentence}
      title={sentence}
      aria-pressed={isSelected}
      className="absolute m-0 cursor-pointer rounded-full border-0 bg-transparent p-0"
      style={{ left: left - 12, top: y - reach, width: 24, height: 2 * reach }}
      onClick={() => onOpen(id)}
      onKeyDown={(event) => onKeyDown(event, id)}
    />
  );
}
