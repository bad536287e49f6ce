import type { ScenarioColumns } from "../../sampling/scenario-columns.ts";
import { type PathwaySetting, type PathwayStudy, pathwaySetting } from "../pathway-study.ts";
import { firstStage, nextStages } from "../run-stages.ts";
import { NEVER, type Stage } from "../stage.ts";
import type { StagedSimulator } from "../staged-simulator.ts";
import { presentPlanRow } from "./map-row.ts";
import type { MapLine, MapStop } from "./pathway-map.ts";

/**
 * A pathway as a line of the map: it starts on the present plan, and each action is run inside the model in the futures
 * that come to it. Years are medians over those futures; a line ends at the first action that no future comes to. Rule
 * [MAP10].
 *
 * @param sequence - Ids of the study's actions in order; none for the present plan alone. Rules are not asked.
 * @throws {RangeError} If the study does not fit the model, or has no action of that id.
 *
 * @example
 * mapLine(model, scenarios, 200, study, { id: "oasis", label: "Desert Oasis", mark: "O", sequence: ["belts", "river"] });
 */
export function mapLine(
  simulator: StagedSimulator,
  scenarios: ScenarioColumns,
  count: number,
  study: PathwayStudy,
  line: Pick<MapLine, "id" | "label" | "mark"> & { readonly sequence: readonly string[] },
): MapLine {
  const setting = pathwaySetting(simulator, scenarios, study);
  const stages = stagesOf(setting, count, line.sequence);
  const stops = stages.map((stage, index) => stopOf(setting, stage, stages[index + 1] !== undefined, count));
  return { id: line.id, label: line.label, mark: line.mark, stops };
}

function stagesOf(setting: PathwaySetting, count: number, sequence: readonly string[]): Stage[] {
  const all = Int32Array.from({ length: count }, (_, future) => future);
  const stages = [firstStage(setting, all)];
  for (const id of sequence) {
    const action = setting.actions.findIndex((one) => one.id === id);
    if (action < 0) {
      throw new RangeError(
        `a line takes "${id}"; the actions are ${setting.actions.map((one) => one.id).join(", ") || "none"}`,
      );
    }
    const [next] = nextStages(setting, stages.at(-1) as Stage, [action]);
    if (!next || next.futures.length === 0) break;
    stages.push(next);
  }
  return stages;
}

function stopOf(setting: PathwaySetting, stage: Stage, goesOn: boolean, count: number): MapStop {
  const { startYear, actions } = setting;
  const failed = new Set(stage.failed);
  const places = [...stage.futures.keys()].filter((place) => !failed.has(stage.futures[place] as number));
  const end = quantileOf(stage.tips, places, 0.5);
  const endYear = end >= NEVER ? null : end;
  const ending = goesOn ? "next" : endYear === null ? "horizon" : "no-way-on";
  const share = places.length / count;
  const action = actions[stage.sequence.at(-1) ?? -1];
  const decided = stage.decided.at(-1);
  if (!action || !decided) {
    const present = { rowId: presentPlanRow, decideYear: null, inForceYear: startYear, inForceRange: null };
    return { ...present, endYear, share, ending };
  }
  const inForce = (p: number) => quantileOf(decided, places, p) + action.leadTimeYears;
  return {
    rowId: action.id,
    decideYear: quantileOf(decided, places, 0.5),
    inForceYear: inForce(0.5),
    inForceRange: [inForce(0.05), inForce(0.95)],
    endYear,
    share,
    ending,
  };
}

/** Type 1 of Hyndman and Fan: a year that occurs; `NEVER` of nothing. */
function quantileOf(years: Int32Array, places: readonly number[], p: number): number {
  const sorted = places.map((place) => years[place] as number).sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length - 1e-9) - 1)] ?? NEVER;
}
