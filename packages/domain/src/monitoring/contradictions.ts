import type { MeasuredReading, Reading } from "./reading.ts";
import { measuredReadings } from "./reading.ts";

/** A value that an earlier entry of the same cell, from another source, disagrees with. */
export interface EarlierEntry {
  readonly year: number;
  readonly value: number;
  readonly source: string;
}

/** Data that cannot all be true, or would be surprising if it were. */
export type Contradiction =
  | { readonly kind: "marked"; readonly year: number; readonly source: string }
  | {
      readonly kind: "sources-disagree";
      readonly year: number;
      readonly value: number;
      readonly source: string;
      readonly otherValue: number;
      readonly otherSource: string;
    }
  | {
      readonly kind: "jump";
      readonly year: number;
      readonly value: number;
      readonly fromYear: number;
      readonly fromValue: number;
      /** How many times as far from the usual yearly change as changes usually are. */
      readonly times: number;
    };

/** Two sources may differ by rounding and by days of reference. */
const toleratedShare = 0.05;
const changesForJump = 6;
const jumpTimes = 6;

/**
 * What in the readings of one indicator at one place contradicts: a newest value marked as contradicted, two sources of one
 * year more than 5 % apart, or a newest change far outside what the series has seen.
 *
 * @param earlier - Entries that were replaced, of whatever source.
 *
 * @see docs/methods/monitoring.md, rules MON13 to MON15.
 */
export function contradictions(readings: readonly Reading[], earlier: readonly EarlierEntry[]): Contradiction[] {
  const newest = readings.reduce<Reading | null>((last, next) => (last && last.year >= next.year ? last : next), null);
  const marked: Contradiction[] =
    newest?.confidence === "contradicted" ? [{ kind: "marked", year: newest.year, source: newest.source }] : [];
  const jump = newestJump(measuredReadings(readings));
  return [...marked, ...disagreements(readings, earlier), ...(jump ? [jump] : [])];
}

function disagreements(readings: readonly Reading[], earlier: readonly EarlierEntry[]): Contradiction[] {
  return readings.flatMap(({ year, value, source }) => {
    if (value.kind !== "measured") return [];
    const present = value.value;
    const other = earlier.find(
      (entry) => entry.year === year && entry.source !== source && isApart(present, entry.value),
    );
    if (!other) return [];
    const { value: otherValue, source: otherSource } = other;
    return [{ kind: "sources-disagree" as const, year, value: present, source, otherValue, otherSource }];
  });
}

function isApart(one: number, other: number): boolean {
  return Math.abs(one - other) > toleratedShare * Math.max(Math.abs(one), Math.abs(other));
}

function newestJump(readings: readonly MeasuredReading[]): Contradiction | null {
  const changes = readings.slice(1).map((reading, place) => {
    const before = readings[place]!;
    return (reading.value - before.value) / (reading.year - before.year);
  });
  const newest = changes.at(-1);
  const others = changes.slice(0, -1);
  if (newest === undefined || others.length < changesForJump) return null;
  const usual = median(others);
  const scale = spreadAround(usual, others);
  const times = Math.abs(newest - usual) / scale;
  if (scale === 0 || times <= jumpTimes) return null;
  const [from, to] = readings.slice(-2) as [MeasuredReading, MeasuredReading];
  return { kind: "jump", year: to.year, value: to.value, fromYear: from.year, fromValue: from.value, times };
}

/**
 * How far changes usually lie from the usual one, as a standard deviation where they are normal: from the median distance,
 * or from the mean where most changes are the same (Iglewicz & Hoaglin 1993, How to detect and handle outliers).
 */
function spreadAround(usual: number, changes: readonly number[]): number {
  const distances = changes.map((change) => Math.abs(change - usual));
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  return 1.4826 * median(distances) || 1.2533 * mean;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
