import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import { mapLine } from "./map/map-line.ts";
import { mapRow, presentPlanRow } from "./map/map-row.ts";
import type { MapLine, MapRow, PathwayMap } from "./map/pathway-map.ts";
import { type PathwayStudy, pathwaySetting } from "./pathway-study.ts";
import { simulateTippingYears } from "./simulate-tipping-years.ts";
import type { StagedSimulator } from "./staged-simulator.ts";

/** What a map shows, and what it calls it. */
export interface MapContent {
  readonly presentPlan: string;
  /** Of every action, in the order of the map. */
  readonly rows: readonly Pick<MapRow, "id" | "label" | "group">[];
  readonly lines: readonly (Pick<MapLine, "id" | "label" | "mark"> & { readonly sequence: readonly string[] })[];
}

/**
 * A metro map of some pathways: a row for the present plan and for every action with when it stops sufficing alone, and a
 * line for every pathway in its middle course.
 *
 * @param content - `rows`: their ids are those of the study's actions.
 * @throws {RangeError} If the study does not fit the model, or a row or a line has an action that is not in it.
 *
 * @see docs/methods/pathway-map.md, rule MAP10.
 *
 * @example
 * pathwayMap(model, scenarios, 1000, study, { presentPlan: "Present plan", rows, lines }).lines[0]!.stops[1]!.decideYear; // 2036
 */
export function pathwayMap(
  simulator: StagedSimulator,
  scenarios: ScenarioColumns,
  count: number,
  study: PathwayStudy,
  { presentPlan, rows, lines }: MapContent,
): PathwayMap {
  const { startYear, horizonYear, actions } = pathwaySetting(simulator, scenarios, study);
  const rowOf = (actionIds: readonly string[], name: MapContent["rows"][number]) => {
    const leadTimeYears = actions.find(({ id }) => id === actionIds[0])?.leadTimeYears ?? 0;
    return mapRow(simulateTippingYears(simulator, scenarios, count, actionIds, { ...study, leadTimeYears }), name);
  };
  return {
    startYear,
    horizonYear,
    rows: [
      rowOf([], { id: presentPlanRow, label: presentPlan, group: null }),
      ...rows.map((row) => rowOf([row.id], row)),
    ],
    lines: lines.map((line) => mapLine(simulator, scenarios, count, study, line)),
  };
}
