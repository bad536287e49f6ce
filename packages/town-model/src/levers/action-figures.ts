import type { LeverSetting } from "@tamarisk/domain";
import type { ParameterId } from "../modules.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";
import { LEVER_IDS } from "./lever-ids.ts";

/** What a town's figures say of measures taken together. */
export interface ActionFigures {
  /** The longest of the levers that are pulled; about four fifths of a lever are in force by then. */
  readonly leadTimeYears: number;
  /** 100 million CNY a year at the later intensities, before cost overruns and whoever pays. */
  readonly costYiPerYear: number;
}

/**
 * How long measures take and what they cost a year, by the town's figures `lead_time` and `measure_cost`.
 *
 * @throws {RangeError} If the model has no such lever.
 *
 * @see docs/methods/levers-and-storylines.md, rules LEVER2 and STAGE1.
 *
 * @example
 * actionFigures(jinchang, [{ leverId: "river", intensity: 0.5, laterIntensity: 1 }]); // 5 years, 1.5 a year
 */
export function actionFigures(
  town: Pick<TownParameters, "parameters">,
  settings: readonly Omit<LeverSetting, "startYear">[],
): ActionFigures {
  let leadTimeYears = 0;
  let costYiPerYear = 0;
  for (const { leverId, intensity, laterIntensity } of settings) {
    if (Math.max(intensity, laterIntensity) === 0) continue;
    leadTimeYears = Math.max(leadTimeYears, ofLever(town, "lead_time", leverId));
    costYiPerYear += ofLever(town, "measure_cost", leverId) * laterIntensity;
  }
  return { leadTimeYears, costYiPerYear };
}

function ofLever({ parameters }: Pick<TownParameters, "parameters">, id: ParameterId, leverId: string): number {
  const value = (parameters[id]!.value as Readonly<Record<string, number>>)[leverId];
  if (value === undefined) throw new RangeError(`the model has no lever "${leverId}"; it has ${LEVER_IDS.join(", ")}`);
  return value;
}
