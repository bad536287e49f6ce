import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import type { StagedSimulator } from "./staged-simulator.ts";
import { type TippingQuestion, type TippingYears, tippingYears } from "./tipping-years.ts";

/**
 * The year in which actions taken together from the start stop sufficing, in each future, by running the model.
 *
 * @param actionIds - All decided on in the start year; none for the present plan.
 * @param question - `leadTimeYears`: until the actions are in force, 0 when left out. Years before are not judged, since
 *   what fails then is not theirs; what fails as soon as they are in force is already failing.
 * @throws {RangeError} If the model lacks the outcome or an action, or the question does not fit its years.
 *
 * @example
 * simulateTippingYears(model, scenarios, 1000, ["river"], { objective }).years[0]; // 2058
 */
export function simulateTippingYears(
  simulator: StagedSimulator,
  scenarios: ScenarioColumns,
  count: number,
  actionIds: readonly string[],
  question: TippingQuestion & { readonly leadTimeYears?: number },
): TippingYears {
  const startYear = question.startYear ?? simulator.years[0]!;
  const starts = Object.fromEntries(actionIds.map((id) => [id, new Float64Array(count).fill(startYear)]));
  const { values } = simulator.run(scenarios, count, starts);
  const place = outcomePlace(simulator, question.objective.outcomeId);
  const perOutcome = count * simulator.years.length;
  const outcome = values.subarray(place * perOutcome, (place + 1) * perOutcome);
  const inForce = Math.min(startYear + Math.ceil(question.leadTimeYears ?? 0), question.objective.untilYear);
  return { ...tippingYears(outcome, simulator.years, { ...question, startYear: inForce, actionIds }), startYear };
}

/** @throws {RangeError} If the model does not give the outcome. */
export function outcomePlace({ outcomes }: Pick<StagedSimulator, "outcomes">, outcomeId: string): number {
  const place = outcomes.findIndex(({ id }) => id === outcomeId);
  if (place >= 0) return place;
  throw new RangeError(
    `the model gives no outcome "${outcomeId}"; it gives ${outcomes.map(({ id }) => id).join(", ")}`,
  );
}
