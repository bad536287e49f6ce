import type { Lever, Outcome, Storyline } from "@tamarisk/domain";

/** How an outcome over many futures becomes one number: its mean, what nine of ten futures reach, or how many keep a limit. */
export type Judged = "mean" | "nine-in-ten" | "share";

/** One thing a search looks at. */
export interface SearchedOutcome {
  readonly outcomeId: string;
  readonly judged: Judged;
}

/** What a planner asks of a search. The same plan on the same run gives the same points. */
export interface SearchPlan {
  readonly objectives: readonly SearchedOutcome[];
  /** The year in which outcomes are looked at. */
  readonly year: number;
  readonly leverIds: readonly string[];
  /** Whether the search also chooses when a measure starts; else all start in the first year that can be planned. */
  readonly choosesStarts: boolean;
  readonly futures: number;
  /** How many combinations are tried. */
  readonly evaluations: number;
  readonly seed: number;
}

export const futuresChoices = [50, 100, 200] as const;
export const evaluationChoices = [500, 1000, 2000, 5000] as const;
export const fewestObjectives = 2;
export const mostObjectives = 8;

/** What measures cost: neither way is better by itself, but all else equal it is to be small. */
export const costOutcomeId = "measures_cost";

const usualOutcomes = ["residents", "desert_front", "debt_ratio", "access", costOutcomeId];

/** Outcomes of the whole town that a search may look at. */
export function searchableOutcomes(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(
    ({ id, direction, unitId, groupId }) =>
      unitId === undefined && groupId === undefined && (direction !== "neither" || id === costOutcomeId),
  );
}

/** A plan to begin with: outcomes that pull against one another, and the measures that storylines turn on. */
export function usualPlan(
  outcomes: readonly Outcome[],
  storylines: readonly Storyline[],
  levers: readonly Lever[],
  year: number,
): SearchPlan {
  const ids = searchableOutcomes(outcomes).map(({ id }) => id);
  const usual = usualOutcomes.filter((id) => ids.includes(id));
  const chosen = usual.length >= fewestObjectives ? usual : ids.slice(0, fewestObjectives);
  return {
    objectives: chosen.map((outcomeId) => ({ outcomeId, judged: "mean" })),
    year,
    leverIds: usualLevers(levers, storylines),
    choosesStarts: false,
    futures: 100,
    evaluations: 1000,
    seed: 1,
  };
}

const usualLeverCount = 12;

/** The headline levers and those whose intensity differs most between storylines: twelve in all, in the order of their ids. */
function usualLevers(levers: readonly Lever[], storylines: readonly Storyline[]): string[] {
  const spreadOf = (leverId: string) => {
    const levels = storylines.map(
      ({ settings }) => settings.find((setting) => setting.leverId === leverId)?.laterIntensity ?? 0,
    );
    const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
    return levels.reduce((sum, level) => sum + (level - mean) ** 2, 0);
  };
  return levers
    .map(({ id, isHeadline }) => ({ id, weight: isHeadline ? Infinity : spreadOf(id) }))
    .sort((a, b) => (a.weight === b.weight ? (a.id < b.id ? -1 : 1) : b.weight - a.weight))
    .slice(0, usualLeverCount)
    .map(({ id }) => id)
    .sort();
}

/** Which way is better, once an outcome has become one number. */
export function searchDirection({ outcomeId, judged }: SearchedOutcome, outcome: Outcome): "minimize" | "maximize" {
  if (judged === "share") return "maximize";
  return outcomeId === costOutcomeId || outcome.direction !== "maximize" ? "minimize" : "maximize";
}
