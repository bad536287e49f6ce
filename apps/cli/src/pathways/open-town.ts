import type { Policy } from "@tamarisk/domain";
import { type PathwayTrigger, sampleScenarios, triggerBefore } from "@tamarisk/scenario-engine";
import { actionFigures, jinchang, jinchangStorylines, stagedTown } from "@tamarisk/town-model";
import type { OpenedStudy } from "./opened-study.ts";
import type { TownFile } from "./pathways-file.ts";
import { rulesOf } from "./rules-of.ts";

/** Pathways inside a town's model, with futures of its uncertainties. */
export function openTown(file: TownFile): OpenedStudy {
  const { objective, futures, seed, startYear, sustained } = file;
  const storyline = jinchangStorylines.find(({ id }) => id === file.storyline)!;
  const base: Policy = { id: storyline.id, settings: storyline.settings };
  const trigger = triggerOf(file);
  const actions = file.actions.map(({ levers, ...action }) => {
    const settings = levers.map((lever) => ({ ...lever, laterIntensity: lever.laterIntensity ?? lever.intensity }));
    const leadTimeYears = action.leadTimeYears ?? actionFigures(jinchang, settings).leadTimeYears;
    return { ...action, settings, leadTimeYears };
  });
  const outcomeIds = [...new Set([objective.outcomeId, ...(trigger.kind === "observed" ? [trigger.outcomeId] : [])])];
  const simulator = stagedTown(jinchang, { base, actions, outcomeIds, endYear: objective.untilYear });
  const scenarios = sampleScenarios(jinchang.uncertainties, {
    method: "latin-hypercube",
    count: futures,
    seed,
    correlations: jinchang.correlations,
  });
  const rules = rulesOf(
    file,
    actions.map(({ settings: _, ...action }) => action),
  );
  return {
    simulator,
    scenarios,
    count: futures,
    study: { rules, objective, trigger, ...(startYear && { startYear }), ...(sustained && { sustained }) },
    presentPlan: storyline.name,
    objectiveOutcome: simulator.outcomes[0]!,
    triggerOutcome: simulator.outcomes.at(-1)!,
    uncertaintyNames: new Map(jinchang.uncertainties.map(({ id, name }) => [id, name])),
  };
}

function triggerOf({ objective, trigger }: TownFile): PathwayTrigger {
  if (trigger === undefined) return triggerBefore(objective);
  if (trigger.kind === "foreseen") return trigger;
  const { margin, outcomeId = objective.outcomeId, side = objective.side, value, ...rest } = trigger;
  if (outcomeId !== objective.outcomeId && value === undefined) {
    throw new RangeError(
      `a trigger on "${outcomeId}" needs a value, since the objective is about "${objective.outcomeId}"`,
    );
  }
  if (margin !== undefined && value !== undefined) {
    throw new RangeError(`a trigger takes a value or a margin, not both; found ${value} and ${margin}`);
  }
  const usual = triggerBefore(objective, margin === undefined ? {} : { margin });
  return { ...rest, outcomeId, side, value: value ?? usual.value };
}
