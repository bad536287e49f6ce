import type { MapLine, MapStop, PathwayMap, StationLayout, TippingYears } from "@tamarisk/scenario-engine";

/** One line at a station. */
export interface LineAtStation {
  readonly line: MapLine;
  readonly stop: MapStop;
  readonly before: MapStop | null;
  readonly next: MapStop | null;
  /** It comes into force here, rather than passing. */
  readonly arrives: boolean;
}

export function linesAt(map: PathwayMap, station: StationLayout): readonly LineAtStation[] {
  const at = (arrives: boolean) => (place: StationLayout["arrivals"][number]) => {
    const line = map.lines[place.line];
    const stop = line?.stops[place.stop];
    if (!line || !stop) return [];
    return [
      { line, stop, before: line.stops[place.stop - 1] ?? null, next: line.stops[place.stop + 1] ?? null, arrives },
    ];
  };
  return [...station.arrivals.flatMap(at(true)), ...station.passing.flatMap(at(false))];
}

/** The earliest decision that leads to a station; `null` for the start. */
export function firstDecision(lines: readonly LineAtStation[]): LineAtStation | null {
  return lines
    .filter(({ stop, arrives }) => arrives && stop.decideYear !== null)
    .reduce<LineAtStation | null>(
      (first, one) => ((one.stop.decideYear ?? 0) < (first?.stop.decideYear ?? Number.POSITIVE_INFINITY) ? one : first),
      null,
    );
}

/** In how many of the counted futures something has stopped before a year. */
export function stoppedBefore(
  { years }: TippingYears,
  year: number,
): { readonly held: number; readonly counted: number } {
  let [held, counted] = [0, 0];
  for (const stopped of years) {
    if (Number.isNaN(stopped)) continue;
    counted++;
    if (stopped < year) held++;
  }
  return { held, counted };
}
