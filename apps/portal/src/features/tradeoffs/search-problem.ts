import type { LeverSetting, Outcome } from "@tamarisk/domain";
import type { SearchProblem, SearchVariable } from "@tamarisk/scenario-engine";
import { type SearchPlan, searchDirection } from "./search-plan.ts";

/** Intensities are searched in tenths: finer ones would promise more than a plan can keep. */
const tenths = 10;
/** Within how many years a measure may start where the search chooses. */
const startSpanYears = 15;

/** What a lever is set to at a point. */
interface SearchedLever {
  readonly leverId: string;
  /** 0 to 1. */
  readonly intensity: number;
  readonly startYear: number;
}

/**
 * The problem of a plan: for each lever how far it goes and, where the search chooses, in which year it starts.
 *
 * @param firstYear - The first year in which a measure can start.
 */
export function problemOfPlan(plan: SearchPlan, outcomes: readonly Outcome[], firstYear: number): SearchProblem {
  const intensities = plan.leverIds.map((id): SearchVariable => ({ id, kind: "integer", low: 0, high: tenths }));
  const starts = plan.leverIds.map(
    (id): SearchVariable => ({ id: `${id} start`, kind: "integer", low: firstYear, high: firstYear + startSpanYears }),
  );
  return {
    variables: plan.choosesStarts ? [...intensities, ...starts] : intensities,
    objectives: plan.objectives.map((objective) => ({
      id: objective.outcomeId,
      direction: searchDirection(objective, outcomes.find(({ id }) => id === objective.outcomeId)!),
    })),
    constraintCount: 0,
  };
}

/** What a row of variables sets every lever to. */
export function leversAt(
  { leverIds, choosesStarts }: SearchPlan,
  row: ArrayLike<number>,
  firstYear: number,
): SearchedLever[] {
  return leverIds.map((leverId, place) => ({
    leverId,
    intensity: row[place]! / tenths,
    startYear: choosesStarts ? row[leverIds.length + place]! : firstYear,
  }));
}

/** The same as a policy's settings: levers that do something, at one intensity throughout. */
export function settingsAt(levers: readonly SearchedLever[]): LeverSetting[] {
  return levers
    .filter(({ intensity }) => intensity > 0)
    .map(({ leverId, startYear, intensity }) => ({ leverId, startYear, intensity, laterIntensity: intensity }));
}

/**
 * Other rows to hold a point against: where a lever does nothing, here or there, its start tells nothing, so it is taken
 * to be the point's own.
 */
export function comparableOthers(
  { leverIds, choosesStarts }: SearchPlan,
  point: readonly number[],
  others: readonly (readonly number[])[],
): Float64Array {
  const rows = others.map((row) =>
    row.map((value, at) => {
      const lever = at - leverIds.length;
      if (!choosesStarts || lever < 0) return value;
      return point[lever] === 0 || row[lever] === 0 ? point[at]! : value;
    }),
  );
  return Float64Array.from(rows.flat());
}

/** A policy that is not a point, such as a storyline, as a row: what its levers end at, and when they start. */
export function rowOfSettings(plan: SearchPlan, settings: readonly LeverSetting[], firstYear: number): number[] {
  const of = (leverId: string) => settings.find((setting) => setting.leverId === leverId);
  const intensities = plan.leverIds.map((id) => (of(id)?.laterIntensity ?? 0) * tenths);
  if (!plan.choosesStarts) return intensities;
  return [
    ...intensities,
    ...plan.leverIds.map((id, place) => (intensities[place] === 0 ? firstYear : of(id)!.startYear)),
  ];
}
