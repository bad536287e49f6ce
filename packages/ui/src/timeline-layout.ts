import { yearTicks } from "./year-ticks.ts";

/** The years a plan runs over. Every row and the axis of one plan get the same. */
export interface TimelineSpan {
  readonly from: number;
  readonly to: number;
}

/** Free room at both ends, so that what stands at the first or the last year is not cut; percent of the width. */
const padding = 2.4;

/**
 * Where the start of a year lies, in percent of the width, so that rows stretch without being measured. Years outside
 * the span are moved to its ends.
 *
 * @throws {RangeError} If the span does not last at least a year.
 * @example
 * timelineAt({ from: 2026, to: 2046 }, 2036); // 50
 */
export function timelineAt({ from, to }: TimelineSpan, year: number): number {
  if (!(to > from)) throw new RangeError(`a timeline runs at least a year; found ${from} to ${to}`);
  const share = (Math.min(Math.max(year, from), to) - from) / (to - from);
  return Math.round((padding + share * (100 - 2 * padding)) * 1000) / 1000;
}

/** The years with a grid line, the same in every row: close together in short plans, every five or ten years in long ones. */
export function timelineGrid({ from, to }: TimelineSpan): number[] {
  return yearTicks(from, to, 340 / (to - from), 40);
}

/** A year as it is written above the rows. */
export interface TimelineLabel {
  readonly year: number;
  /** In percent of the width. */
  readonly at: number;
  readonly anchor: "start" | "middle" | "end";
}

/**
 * The years that are written on the axis: today's word comes first, then the grid's years from left to right as far as
 * each finds its room.
 *
 * @param room - What one label needs, in percent of the width.
 */
export function timelineLabels(span: TimelineSpan, today: number, room: number): TimelineLabel[] {
  const placed = [placeOf("today", timelineAt(span, today), room)];
  return timelineGrid(span).flatMap((year): TimelineLabel[] => {
    const place = placeOf("year", timelineAt(span, year), room);
    if (placed.some(({ from, to }) => place.from < to && from < place.to)) return [];
    placed.push(place);
    return [{ year, at: place.at, anchor: place.anchor }];
  });
}

/** The word of today is longer than a year. */
const roomFactors = { today: 1.1, year: 1 };

function placeOf(what: keyof typeof roomFactors, at: number, labelRoom: number) {
  const room = labelRoom * roomFactors[what];
  if (at > 95) return { at, anchor: "end", from: at - room, to: at } as const;
  if (at < 5) return { at, anchor: "start", from: at, to: at + room } as const;
  return { at, anchor: "middle", from: at - room / 2, to: at + room / 2 } as const;
}
