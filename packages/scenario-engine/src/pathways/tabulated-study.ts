import type { Objective } from "@tamarisk/domain";
import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import type { StagedSimulator } from "./staged-simulator.ts";
import type { PathwayTrigger } from "./trigger.ts";

/** When measures stop sufficing, given beforehand instead of by a model. */
export interface TabulatedTipping {
  readonly startYear: number;
  readonly horizonYear: number;
  /** One year for each future: `Infinity` for never, `-Infinity` for already failing. */
  readonly presentPlan: readonly number[];
  readonly actions: readonly {
    readonly id: string;
    readonly leadTimeYears: number;
    readonly tippingYears: readonly number[];
  }[];
}

/** What a search for pathways needs besides the rules. */
export interface TabulatedStudy {
  readonly simulator: StagedSimulator;
  readonly scenarios: ScenarioColumns;
  readonly count: number;
  readonly objective: Objective;
  readonly trigger: PathwayTrigger;
}

/**
 * A study without a model, from the year in which each measure stops sufficing: in each future a year is sufficed by any
 * measure in force whose year has not come, the present plan among them. Failing is foreseen, as on maps drawn from
 * sell-by years: the next measure is decided on its lead time before. The same search and scores apply.
 *
 * @throws {RangeError} If there is no future, a measure has another number of years, or the horizon does not come after the
 *   start.
 *
 * @see The Pathways Generator (Deltares and Carthago Consultancy) takes a sell-by year for each action in the same way.
 *   Rules: docs/methods/pathways.md, STATIC1.
 *
 * @example
 * const study = tabulatedStudy({ startYear: 2025, horizonYear: 2080, presentPlan: [2033], actions: [
 *   { id: "belts", leadTimeYears: 6, tippingYears: [2046] }, { id: "river", leadTimeYears: 5, tippingYears: [Infinity] } ] });
 */
export function tabulatedStudy({ startYear, horizonYear, presentPlan, actions }: TabulatedTipping): TabulatedStudy {
  const count = presentPlan.length;
  if (count === 0) throw new RangeError("tipping years need at least one future; found none");
  if (!(horizonYear > startYear)) {
    throw new RangeError(`the horizon must come after the start; found ${horizonYear} after ${startYear}`);
  }
  for (const { id, tippingYears } of actions) {
    if (tippingYears.length !== count) {
      throw new RangeError(`"${id}" needs a tipping year for each of ${count} futures; found ${tippingYears.length}`);
    }
  }
  const years = Array.from({ length: horizonYear - startYear + 1 }, (_, place) => startYear + place);
  const name = { en: "Sufficing", zh: "满足目标" };
  const simulator: StagedSimulator = {
    outcomes: [{ id: "suffices", name, unit: { en: "1 or 0", zh: "1或0" }, direction: "maximize" }],
    years,
    uncertainties: [{ id: "future", unit: "1" }],
    run(scenarios, runs, starts, stops = {}) {
      const values = new Float64Array(runs * years.length);
      for (let run = 0; run < runs; run++) {
        const future = scenarios.future![run]!;
        const at = run * years.length;
        fill(values, at, startYear, presentPlan[future]!);
        for (const { id, leadTimeYears, tippingYears } of actions) {
          const start = starts[id]?.[run] ?? Infinity;
          fill(values, at, start + leadTimeYears, Math.min(tippingYears[future]!, stops[id]?.[run] ?? Infinity));
        }
      }
      return { values, failures: [] };
    },
  };

  /** 1 in every year from one on and before another. */
  function fill(values: Float64Array, at: number, from: number, before: number): void {
    const first = Math.max(0, Math.ceil(from) - startYear);
    const end = Math.min(years.length, Math.ceil(before) - startYear);
    if (end > first) values.fill(1, at + first, at + end);
  }

  return {
    simulator,
    scenarios: { future: Float64Array.from({ length: count }, (_, future) => future) },
    count,
    objective: { outcomeId: "suffices", side: "at-least", threshold: 1, untilYear: horizonYear },
    trigger: { kind: "foreseen" },
  };
}
