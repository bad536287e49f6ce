import { Confidence, type Observation } from "@tamarisk/domain";
import type { Overview } from "./data-screen-props.ts";

/** What the grid knows of a cell that somebody has written. Source, note and history come when it is opened. */
export interface KnownCell
  extends Pick<Observation, "indicatorId" | "townId" | "year" | "value" | "isProvisional" | "version"> {
  readonly provenance: Pick<Observation["provenance"], "confidence">;
}

const confidences = new Map(Confidence.options.map((option) => [option[0], option]));

/**
 * The cells of all series, written out one by one.
 *
 * @throws {RangeError} If a series has a letter that stands for no quality.
 */
export function knownCells(series: Overview["series"]): KnownCell[] {
  return series.flatMap(({ indicatorId, townId, years, values, quality, versions, provisional }) => {
    const first = new Set(provisional);
    return years.map((year, at): KnownCell => {
      const confidence = confidences.get(quality[at] ?? "");
      if (!confidence) throw new RangeError(`${indicatorId} ${year}: the letter "${quality[at]}" names no quality`);
      const isProvisional = first.has(year);
      const value = observedValue(values[at] ?? null);
      const cell = { indicatorId, townId, year: year as KnownCell["year"], value, isProvisional };
      return { ...cell, version: versions[at]!, provenance: { confidence } };
    });
  });
}

function observedValue(written: Overview["series"][number]["values"][number]): KnownCell["value"] {
  if (written === null) return { kind: "no-data" };
  return typeof written === "number"
    ? { kind: "measured", value: written }
    : { kind: "range", low: written[0], high: written[1] };
}
