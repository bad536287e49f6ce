import type { ActionId, Lever, LeverAction, Storyline } from "@tamarisk/domain";
import type { TippingYears } from "@tamarisk/scenario-engine";
import { actionFigures, type TownParameters } from "@tamarisk/town-model";
import { documentedOrder } from "./documented-order.ts";

/** Where no storyline sets a lever: begun at three fifths, done in full later. */
const plain = { intensity: 0.6, laterIntensity: 1 };

/** Every lever as an action: as strong as the storyline that goes furthest with it, with the town's lead time and cost. */
export function leverActions(
  town: TownParameters,
  levers: readonly Lever[],
  storylines: readonly Storyline[],
): LeverAction[] {
  return levers.map(({ id, name }) => {
    const settings = [{ leverId: id, ...furthest(storylines, id) }];
    const { leadTimeYears, costYiPerYear } = actionFigures(town, settings);
    return {
      ...{ id: id as ActionId, name, cost: round(costYiPerYear), leadTimeYears, settings },
      ...{ stays: true, lockInYears: 0, requires: [], blocks: [], after: [] },
      before: documentedOrder.filter(({ first }) => first === id).map(({ second }) => second as ActionId),
    };
  });
}

function furthest(storylines: readonly Storyline[], leverId: string) {
  const settings = storylines.flatMap((storyline) => storyline.settings.filter((one) => one.leverId === leverId));
  const [first, ...others] = settings;
  if (!first) return plain;
  const { intensity, laterIntensity } = others.reduce(
    (most, one) => (one.laterIntensity + one.intensity > most.laterIntensity + most.intensity ? one : most),
    first,
  );
  return { intensity, laterIntensity };
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}

/** What an action does for the objective when it is taken alone, now. */
export interface ActionEffect {
  readonly actionId: string;
  /** By how many years it puts off the year of failure, in the mean of all futures; the horizon stands for never. */
  readonly yearsWon: number;
  /** By how much the share of futures that keep the objective rises. */
  readonly shareWon: number;
}

export function actionEffect(present: TippingYears, withAction: TippingYears): ActionEffect {
  const { startYear, horizonYear } = present;
  const yearOf = (year: number) => Math.min(horizonYear + 1, Math.max(startYear, year));
  let [years, kept, counted] = [0, 0, 0];
  for (const [future, before] of present.years.entries()) {
    const after = withAction.years[future] ?? Number.NaN;
    if (Number.isNaN(before) || Number.isNaN(after)) continue;
    years += yearOf(after) - yearOf(before);
    kept += Number(after === Infinity) - Number(before === Infinity);
    counted++;
  }
  const mean = (sum: number) => (counted === 0 ? 0 : sum / counted);
  return { actionId: withAction.actionIds[0] ?? "", yearsWon: mean(years), shareWon: mean(kept) };
}

/** Less than this does not show on a map of years. */
const leastYearsWon = 0.25;
const mostActions = 12;

/** The actions that put failure off the most, at most twelve; none that does not. */
export function proposedActions(effects: readonly ActionEffect[]): string[] {
  return effects
    .filter(({ yearsWon }) => yearsWon >= leastYearsWon)
    .toSorted((a, b) => b.yearsWon - a.yearsWon)
    .slice(0, mostActions)
    .map(({ actionId }) => actionId);
}
