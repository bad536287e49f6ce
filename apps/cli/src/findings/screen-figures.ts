import type { ParameterChange, Scenario } from "@tamarisk/domain";
import { kernelSimulator, sampleScenarios } from "@tamarisk/scenario-engine";
import { compileModel } from "@tamarisk/system-dynamics";
import {
  createTownModel,
  jinchang,
  LEVER_IDS,
  outcomesById,
  referenceScenario,
  townEquations,
  withChanges,
} from "@tamarisk/town-model";
import { middleEffects } from "./elementary-effects.ts";
import { storylinePolicies } from "./findings-policies.ts";
import { inputColumns, type ScreenedFigure, screenedFigures } from "./screened-figures.ts";

/** What moving one figure does to the outcomes that were looked at, in their units. */
export interface ScreenedEffect {
  readonly figure: ScreenedFigure;
  /** Middle change of each outcome under Carry on. */
  readonly carryOn: readonly number[];
  /** Middle change of the difference that Desert Oasis makes to each outcome. */
  readonly difference: readonly number[];
}

/** A screening of all figures. */
export interface Screening {
  readonly effects: readonly ScreenedEffect[];
  readonly trajectories: number;
  readonly runs: number;
  readonly failed: number;
  /** Figures that are read before the first year, moved one at a time from the reference instead of along trajectories. */
  readonly atStart: number;
}

const POLICIES = ["carry-on", "desert-oasis"] as const;
/** What schedules and the town of the start are made from before an equation runs; as inputs they would come too late. */
const READ_BEFORE_THE_START: readonly string[] = [
  "price_skew",
  "price_tail",
  "newcomers_lean_young",
  "countryside_at_start",
  "displaced_at_start",
  "unemployment_at_start",
  "working_life_from",
  "work_after_retirement",
  "participation_women",
  "participation_men",
  "retirement_women",
  "retirement_men",
  "later_retirement_women",
  "later_retirement_men",
];
/** From level to level of a trajectory, as a share of the range. */
const STEP = 2 / 3;

/**
 * Move every figure of Jinchang one at a time along random trajectories (Morris) and see by how much outcomes of one year
 * change, so that judgements are seen too that the sampled uncertainties leave alone. Figures move independently of one
 * another. Those that are read before the first year are moved from end to end in the reference scenario.
 *
 * @param outcomeIds - Outcomes of the town as a whole.
 */
export function screenFigures(
  outcomeIds: readonly string[],
  year: number,
  { trajectories, seed }: { readonly trajectories: number; readonly seed: number },
): Screening {
  const all = screenedFigures(jinchang);
  const atStart = all.filter(({ id }) => READ_BEFORE_THE_START.includes(id));
  const figures = all.filter((figure) => !atStart.includes(figure));
  const drawn = sampleScenarios(
    figures.map(({ sampled }) => sampled),
    { method: "morris", count: trajectories, seed },
  );
  const count = trajectories * (figures.length + 1);
  const { values, failed } = runAlong(inputColumns(figures, drawn), count, outcomeIds, year);
  const [carryOn, oasis] = [values(0), values(1)];
  const moves = figures.map(({ id }) => drawn[id]!);
  const levels = carryOn.map((column) => middleEffects(column, moves));
  const differences = carryOn.map((column, outcome) =>
    middleEffects(
      oasis[outcome]!.map((value, place) => value - column[place]!),
      moves,
    ),
  );
  const alongTrajectories = figures.map((figure, place) => ({
    figure,
    carryOn: levels.map((of) => of[place]!),
    difference: differences.map((of) => of[place]!),
  }));
  return {
    effects: [...alongTrajectories, ...atStart.map((figure) => movedAtStart(figure, outcomeIds, year))],
    trajectories,
    runs: POLICIES.length * (count + 2 * atStart.length),
    failed,
    atStart: atStart.length,
  };
}

/** Both policies at every point of the trajectories: outcome by outcome, point by point. */
function runAlong(
  columns: Readonly<Record<string, Float64Array>>,
  count: number,
  outcomeIds: readonly string[],
  year: number,
) {
  const variables = outcomesById(jinchang, outcomeIds).map(({ variable }) => variable);
  const names = Object.keys(columns);
  const program = compileModel(townEquations(jinchang), {
    inputs: [...new Set(names.map((name) => name.replace(/\[.*$/u, ""))), ...Object.keys(LEVER_INPUTS)],
    outputs: variables,
  });
  const simulator = kernelSimulator({
    program,
    uncertainties: names.map((id) => ({ id, unit: "" })),
    policies: POLICIES.map((id) => ({ id, inputs: leverInputs(id) })),
    outcomes: variables,
    times: [year],
    seed: 0,
  });
  const batches = POLICIES.map((id) => simulator.run(columns, count, { id, settings: [] }));
  return {
    values: (policy: number) =>
      variables.map((_, outcome) => batches[policy]!.values.subarray(outcome * count, (outcome + 1) * count)),
    failed: batches.reduce((sum, { failures }) => sum + failures.length, 0),
  };
}

const LEVER_INPUTS = {
  "lever start": "startYear",
  "first intensity": "intensity",
  "later intensity": "laterIntensity",
} as const;

function leverInputs(policyId: string): Record<string, number> {
  const { settings } = storylinePolicies.find(({ id }) => id === policyId)!;
  return Object.fromEntries(
    Object.entries(LEVER_INPUTS).flatMap(([input, of]) =>
      LEVER_IDS.map((leverId) => [`${input}[${leverId}]`, settings.find((set) => set.leverId === leverId)?.[of] ?? 0]),
    ),
  );
}

/** The same measure from two towns, one at each end of the figure's range. */
function movedAtStart(figure: ScreenedFigure, outcomeIds: readonly string[], year: number): ScreenedEffect {
  const { distribution } = figure.sampled;
  const ends = distribution.kind === "uniform" ? [distribution.low, distribution.high] : [];
  const byEnd = ends.map((end) => {
    const model = createTownModel(withChanges(jinchang, changesTo(figure, end)), { outcomeIds });
    const reference: Scenario = { ...referenceScenario(jinchang), price_path: 0.5, weather_path: 0.5 };
    const scenario = Object.fromEntries(Object.entries(reference).map(([id, value]) => [id, Float64Array.of(value)]));
    return POLICIES.map((policyId) => {
      const { id, settings } = storylinePolicies.find((policy) => policy.id === policyId)!;
      const { values } = model.run(scenario, 1, { id, settings });
      return outcomeIds.map((_, outcome) => values[outcome * model.years.length + model.years.indexOf(year)]!);
    });
  });
  const [low, high] = byEnd;
  const apart = (of: (end: readonly (readonly number[])[], outcome: number) => number) =>
    outcomeIds.map((_, outcome) => STEP * Math.abs(of(high!, outcome) - of(low!, outcome)));
  return {
    figure,
    carryOn: apart((end, outcome) => end[0]![outcome]!),
    difference: apart((end, outcome) => end[1]![outcome]! - end[0]![outcome]!),
  };
}

function changesTo({ id, inputs }: ScreenedFigure, end: number): ParameterChange[] {
  const { low, high } = jinchang.parameters[id]!;
  return inputs.map(({ name, at }) => {
    const element = /\[(.*)\]$/u.exec(name)?.[1];
    return { id, ...(element === undefined ? {} : { element }), value: at(end), low, high, source: "screening" };
  });
}
