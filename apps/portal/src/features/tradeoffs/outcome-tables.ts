import type { Policy } from "@tamarisk/domain";
import type { OutcomeTable, SearchProblem, SimulatorPool } from "@tamarisk/scenario-engine";
import type { PageScenarios } from "@/features/futures/page-scenarios.ts";
import { costOutcomeId } from "./search-plan.ts";

const chunkSize = 25;

/** Over which years an outcome is looked at: the last alone, but for what measures cost all of them. */
interface LookedAt {
  readonly firstYear: number;
  readonly year: number;
}

/**
 * Every policy in the same futures, computed in this page's workers.
 *
 * @returns For each objective a table of policies × futures; NaN where a run failed.
 */
export async function outcomeTables(
  workers: SimulatorPool,
  policies: readonly Policy[],
  { objectives }: SearchProblem,
  { scenarios, scenarioCount }: PageScenarios,
  lookedAt: LookedAt,
  signal: AbortSignal,
): Promise<OutcomeTable[]> {
  const tables = objectives.map(({ direction }) => ({
    direction,
    policyCount: policies.length,
    scenarioCount,
    values: new Float64Array(policies.length * scenarioCount).fill(Number.NaN),
  }));
  for await (const { columns } of workers.run({ scenarios, scenarioCount, policies }, { chunkSize, signal })) {
    const { outcomeIds, years, firstScenario, values } = columns;
    const last = years.indexOf(lookedAt.year);
    for (const [o, { id }] of objectives.entries()) {
      const outcome = outcomeIds.indexOf(id);
      const first = id === costOutcomeId ? Math.max(0, years.indexOf(lookedAt.firstYear)) : last;
      for (let policy = 0; policy < policies.length; policy++) {
        for (let scenario = 0; scenario < columns.scenarioCount; scenario++) {
          const start = ((policy * outcomeIds.length + outcome) * columns.scenarioCount + scenario) * years.length;
          let sum = 0;
          for (let year = first; year <= last; year++) sum += values[start + year]!;
          tables[o]!.values[policy * scenarioCount + firstScenario + scenario] = sum / (last - first + 1);
        }
      }
    }
  }
  signal.throwIfAborted();
  return tables;
}
