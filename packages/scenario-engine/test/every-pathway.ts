import type { Action, PathwayRules } from "@tamarisk/domain";
import type { PathwayStudy } from "../src/pathways/pathway-study.ts";
import type { StagedSimulator } from "../src/pathways/staged-simulator.ts";
import type { ScenarioColumns } from "../src/sampling/scenario-columns.ts";

/** What one sequence comes to in one future when it is followed from scratch. */
export interface Followed {
  /** Actions decided on, in order, with their years. */
  readonly decided: readonly { readonly id: string; readonly year: number; readonly waited: number }[];
  readonly gapYears: number;
  /** Whether the trigger fires after the last decision and the objective is then still missed. */
  readonly endsFailing: boolean;
}

/** Every order of 1 to `lengthMax` actions, allowed or not. */
export function everySequence({ actions, lengthMax }: PathwayRules): Action[][] {
  const longer = (sequence: Action[]): Action[][] =>
    sequence.length === lengthMax
      ? []
      : actions
          .filter((action) => !sequence.includes(action))
          .flatMap((action) => [[...sequence, action], ...longer([...sequence, action])]);
  return longer([]);
}

/** Whether the rules allow a whole sequence, read off them word by word. */
export function isAllowed({ costCeiling }: PathwayRules, sequence: readonly Action[]): boolean {
  const place = (id: string) => sequence.findIndex((action) => action.id === id);
  const isTaken = (id: string) => place(id) >= 0;
  const cost = sequence.reduce((sum, action) => sum + (action.cost ?? 0), 0);
  return (
    (costCeiling === null || cost <= costCeiling) &&
    sequence.every(
      ({ requires, blocks, before, after }, own) =>
        requires.every((id) => isTaken(id) && place(id) < own) &&
        blocks.every((id) => !isTaken(id) || place(id) < own) &&
        before.every((id) => !isTaken(id) || place(id) > own) &&
        after.every((id) => !isTaken(id) || place(id) < own),
    )
  );
}

/** Follow a sequence through one future, one run of the model after every decision. */
export function follow(
  simulator: StagedSimulator,
  scenarios: ScenarioColumns,
  future: number,
  study: PathwayStudy,
  sequence: readonly Action[],
): Followed {
  const { objective, trigger } = study;
  const scenario = Object.fromEntries(
    Object.entries(scenarios).map(([id, column]) => [id, Float64Array.of(column[future]!)]),
  );
  const startYear = study.startYear ?? simulator.years[0]!;
  const decided: { id: string; year: number; waited: number }[] = [];
  let inForce = startYear;
  let held = -Infinity;
  for (;;) {
    const starts = Object.fromEntries(decided.map(({ id, year }) => [id, Float64Array.of(year)]));
    const stops = Object.fromEntries(
      decided.flatMap(({ id }, step) => {
        const next = decided[step + 1];
        if (sequence[step]!.stays || !next) return [];
        return [[id, Float64Array.of(next.year + sequence[step + 1]!.leadTimeYears)]];
      }),
    );
    const { values } = simulator.run(scenario, 1, starts, stops);
    const valueIn = (outcomeId: string, year: number) =>
      values[
        simulator.outcomes.findIndex(({ id }) => id === outcomeId) * simulator.years.length +
          simulator.years.indexOf(year)
      ]!;
    const isMissed = (side: string, value: number, limit: number) =>
      side === "at-most" ? value > limit : value < limit;
    const missed: number[] = [];
    for (let year = startYear; year <= objective.untilYear; year++) {
      if (isMissed(objective.side, valueIn(objective.outcomeId, year), objective.threshold)) missed.push(year);
    }
    let signal: number | undefined;
    if (trigger.kind === "foreseen") signal = missed.find((year) => year >= inForce);
    else {
      const watchFrom = inForce + (decided.length > 0 ? trigger.settleYears : 0);
      for (let year = startYear; year <= objective.untilYear && signal === undefined; year++) {
        let beyond = 0;
        for (let seen = Math.max(year - trigger.of + 1, startYear); seen <= year; seen++) {
          if (seen >= watchFrom && isMissed(trigger.side, valueIn(trigger.outcomeId, seen), trigger.value)) beyond++;
        }
        if (beyond >= trigger.years) signal = year;
      }
    }
    const ended = {
      decided,
      gapYears: missed.length,
      endsFailing: signal !== undefined && missed.some((year) => year >= signal),
    };
    const next = sequence[decided.length];
    if (signal === undefined || !next) return ended;
    const called =
      trigger.kind === "foreseen" ? Math.floor(signal - next.leadTimeYears) : Math.ceil(signal + trigger.delayYears);
    const due = Math.max(called, decided.at(-1)?.year ?? startYear);
    const year = Math.max(due, Math.ceil(held - next.leadTimeYears));
    if (year + next.leadTimeYears > objective.untilYear) return ended;
    decided.push({ id: next.id, year, waited: year - due });
    inForce = year + next.leadTimeYears;
    held = inForce + next.lockInYears;
  }
}
