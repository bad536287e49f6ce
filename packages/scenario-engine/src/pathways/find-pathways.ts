import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import type { PathwayStudy } from "./pathway-study.ts";
import type { PathwayTree } from "./pathway-tree.ts";
import { type RuleContradiction, ruleContradictions } from "./rule-contradictions.ts";
import { type ScoredPathways, scorePathways } from "./score-pathways.ts";
import { searchPathways } from "./search-pathways.ts";
import { type SequenceCounts, sequenceCounts } from "./sequence-counts.ts";
import type { StagedSimulator } from "./staged-simulator.ts";

/** What a search for pathways comes to. */
export type PathwayResult =
  /** The rules cannot be kept; nothing was run. */
  | { readonly kind: "contradictory-rules"; readonly contradictions: readonly RuleContradiction[] }
  /** In every future some run gave no number. */
  | {
      readonly kind: "no-counted-futures";
      readonly futures: number;
      readonly failuresByAction: Readonly<Record<string, number>>;
    }
  | {
      /**
       * `never-fires`: the present plan's trigger fires in no future. `no-way-on`: it does, and no action could then be
       * taken and be in force by the horizon. In both the present plan is the only pathway.
       */
      readonly kind: "pathways" | "never-fires" | "no-way-on";
      readonly scored: ScoredPathways;
      /** `null` where there are too many to count. */
      readonly sequences: SequenceCounts | null;
      /** Futures that are left out of everything, because some run in them gave no number. */
      readonly excludedFutures: number;
    };

/**
 * Find every pathway and score it, in one thread.
 *
 * @throws {RangeError} If the study does not fit the model.
 *
 * @see docs/methods/pathways.md for the rules; `searchPathways` for workers that share the search.
 *
 * @example
 * const result = findPathways(model, scenarios, 1000, { rules, objective, trigger: triggerBefore(objective) });
 */
export function findPathways(
  simulator: StagedSimulator,
  scenarios: ScenarioColumns,
  count: number,
  study: PathwayStudy,
): PathwayResult {
  const contradictions = ruleContradictions(study.rules);
  if (contradictions.length > 0) return { kind: "contradictory-rules", contradictions };
  const tree = searchPathways(simulator, scenarios, count, study);
  const left = futuresLeft(tree);
  if (left === null) return pathwayResult(tree, study);
  if (left.length === 0) return noCountedFutures(tree);
  return pathwayResult(searchPathways(simulator, scenarios, count, study, { futures: left }), study);
}

/** The futures to search again, without those in which a run failed; `null` when none failed. */
export function futuresLeft({ futures, failedFutures }: PathwayTree): Int32Array | null {
  if (failedFutures.length === 0) return null;
  const failed = new Set(failedFutures);
  return futures.filter((future) => !failed.has(future));
}

export function noCountedFutures({ futureCount, actionIds, failuresByAction }: PathwayTree): PathwayResult {
  return {
    kind: "no-counted-futures",
    futures: futureCount,
    failuresByAction: Object.fromEntries(actionIds.map((id, action) => [id, failuresByAction[action]!])),
  };
}

/**
 * Score a whole search.
 *
 * @throws {RangeError} If some run of a counted future failed: search again over `futuresLeft`.
 */
export function pathwayResult(tree: PathwayTree, study: PathwayStudy): PathwayResult {
  const { failedFutures } = tree;
  if (failedFutures.length > 0) {
    throw new RangeError(`the search must be done again without ${failedFutures.length} futures in which a run failed`);
  }
  const isAlone = tree.parent.length === 1;
  return {
    kind: !isAlone ? "pathways" : tree.presentFires === 0 ? "never-fires" : "no-way-on",
    scored: scorePathways(tree),
    sequences: sequenceCounts(study.rules),
    excludedFutures: tree.futureCount - tree.futures.length,
  };
}
