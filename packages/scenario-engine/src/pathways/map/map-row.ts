import { tippingQuantile, tippingSummary } from "../tipping-summary.ts";
import type { TippingYears } from "../tipping-years.ts";
import type { MapRow } from "./pathway-map.ts";

/** The row of what holds when nothing is decided. */
export const presentPlanRow = "present-plan";

/**
 * A row of the map from the years in which an action taken alone from the start stops sufficing.
 *
 * @example
 * mapRow(simulateTippingYears(model, scenarios, 200, ["river"], { objective }), { id: "river", label: "River", group: null });
 */
export function mapRow(tipping: TippingYears, name: Pick<MapRow, "id" | "label" | "group">): MapRow {
  const { shareByYear, alreadyFailing, never, startYear } = tippingSummary(tipping);
  const median = tippingQuantile(tipping, 0.5);
  const medianYear = median.kind === "reached" ? median.year : median.kind === "already-failing" ? startYear : null;
  return { ...name, tipping: shareByYear, alreadyFailing, never, medianYear };
}
