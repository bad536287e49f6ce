import type { ScenarioColumns } from "../sampling/scenario-columns.ts";
import { type PathwaySetting, type PathwayStudy, pathwaySetting } from "./pathway-study.ts";
import type { PathwayTree } from "./pathway-tree.ts";
import { firstStage, nextStages } from "./run-stages.ts";
import { type SequenceRules, sequenceRules } from "./sequence-rules.ts";
import { NEVER, type Stage } from "./stage.ts";
import type { StagedSimulator } from "./staged-simulator.ts";

/** Which part of a search to do. */
export interface SearchPart {
  /** Places of the futures that count; all when left out. */
  readonly futures?: Int32Array;
  /** Places of the actions that pathways of this part begin with; all when left out. */
  readonly firstActions?: readonly number[];
}

/**
 * Every pathway that the rules allow and some future comes to, each run inside the model: a search from the present plan
 * on, in which an action joins only where the trigger fires. A longer pathway is run only in the futures that come to its
 * last action; in all others it is its parent. Branches end where no future fires, where rules forbid, and where no action
 * would be in force by the horizon. Nothing is estimated: the numbers are those of running every sequence in every future.
 *
 * @param scenarios - A column of equally many numbers for every uncertainty.
 * @param count - How many futures.
 * @throws {RangeError} If the study does not fit the model, or more than 1,000,000 pathways come about.
 *
 * @see docs/methods/pathways.md for the rules.
 *
 * @example
 * const tree = searchPathways(model, scenarios, 1000, study);
 */
export function searchPathways(
  simulator: StagedSimulator,
  scenarios: ScenarioColumns,
  count: number,
  study: PathwayStudy,
  part: SearchPart = {},
): PathwayTree {
  const setting = pathwaySetting(simulator, scenarios, study);
  const futures = part.futures ?? Int32Array.from({ length: count }, (_, future) => future);
  const search = new Search(setting, sequenceRules(study.rules), count);
  const present = firstStage(setting, futures);
  const root = search.add(null, present);
  search.extend(root, part.firstActions ?? setting.actions.map((_, action) => action));
  return search.tree(present);
}

/** More than this neither fits in memory nor can be looked through. */
const PATHWAYS_MAX = 1_000_000;

/** A node under way, with what its children need of it. */
interface OpenNode {
  readonly place: number;
  readonly stage: Stage;
  readonly metCount: number;
  readonly gapSum: number;
  readonly waitedSum: number;
}

class Search {
  readonly #setting: PathwaySetting;
  readonly #rules: SequenceRules;
  readonly #count: number;
  /** Every action, by its place. */
  readonly #all: readonly number[];
  readonly #yearCounts = new Uint32Array(256);
  readonly #parent: number[] = [];
  readonly #action: number[] = [];
  readonly #reached: Int32Array[] = [];
  readonly #gapYears: Uint8Array[] = [];
  readonly #decideYear: number[] = [];
  readonly #endYear: number[] = [];
  readonly #metCount: number[] = [];
  readonly #gapSum: number[] = [];
  readonly #waitedSum: number[] = [];
  readonly #lockedOut: number[] = [];
  readonly #kept: (Uint8Array | null)[];
  readonly #failed = new Set<number>();
  readonly #failuresByAction: number[];

  constructor(setting: PathwaySetting, rules: SequenceRules, count: number) {
    this.#setting = setting;
    this.#rules = rules;
    this.#count = count;
    this.#all = setting.actions.map((_, action) => action);
    this.#kept = setting.actions.map(() => null);
    this.#failuresByAction = setting.actions.map(() => 0);
  }

  /** Every longer pathway of a node, depth first. */
  extend(node: OpenNode, among: readonly number[]): void {
    const { sequence, signal } = node.stage;
    const { lengthMax } = this.#setting;
    if (sequence.length >= lengthMax || !signal.some((year) => year !== NEVER)) return;
    const allowed = among.filter((action) => !sequence.includes(action) && this.#rules.forbids(sequence, action) < 0);
    for (const stage of nextStages(this.#setting, node.stage, allowed)) {
      if (stage.futures.length > 0) this.extend(this.add(node, stage), this.#all);
    }
  }

  add(parent: OpenNode | null, stage: Stage): OpenNode {
    const { gapYears, met, futures, before, waited } = stage;
    let metCount = parent?.metCount ?? 0;
    let gapSum = parent?.gapSum ?? 0;
    let waitedSum = parent?.waitedSum ?? 0;
    for (let place = 0; place < futures.length; place++) {
      metCount += met[place]!;
      gapSum += gapYears[place]!;
      waitedSum += waited[place]!;
      if (!parent) continue;
      metCount -= parent.stage.met[before[place]!]!;
      gapSum -= parent.stage.gapYears[before[place]!]!;
    }
    const place = this.#parent.push(parent?.place ?? -1) - 1;
    if (place > PATHWAYS_MAX) {
      throw new RangeError(
        `more than ${PATHWAYS_MAX} pathways come about; allow fewer actions one after another, or add rules or a cost ceiling`,
      );
    }
    this.#action.push(stage.sequence.at(-1) ?? -1);
    this.#reached.push(futures);
    this.#gapYears.push(gapYears);
    this.#decideYear.push(this.#medianYear(stage.decided.at(-1)));
    this.#endYear.push(this.#medianYear(stage.tips));
    this.#metCount.push(metCount);
    this.#gapSum.push(gapSum);
    this.#waitedSum.push(waitedSum);
    this.#lockedOut.push(this.#lockedOutOf(stage));
    this.#keep(parent, stage);
    for (const future of stage.failed) this.#failed.add(future);
    if (stage.sequence.length > 0) this.#failuresByAction[stage.sequence.at(-1)!]! += stage.failed.length;
    return { place, stage, metCount, gapSum, waitedSum };
  }

  /** What a first action and its pathways keep; the futures that do not come to it are the present plan's. */
  #keep(parent: OpenNode | null, { sequence, futures, met }: Stage): void {
    const first = sequence[0];
    if (first === undefined) return;
    let kept = this.#kept[first];
    if (!kept) {
      kept = new Uint8Array(this.#count);
      this.#kept[first] = kept;
      for (const [place, future] of parent!.stage.futures.entries()) kept[future] = parent!.stage.met[place]!;
      for (const future of futures) kept[future] = 0;
    }
    for (let place = 0; place < futures.length; place++) if (met[place] === 1) kept[futures[place]!] = 1;
  }

  /** By counting, since there are many stages and few years; 0 where there is none. */
  #medianYear(years: Int32Array | undefined): number {
    if (years === undefined) return 0;
    const { startYear, horizonYear } = this.#setting;
    const counts = this.#yearCounts.fill(0);
    for (const year of years) if (year <= horizonYear) counts[year - startYear]!++;
    let [year, below] = [startYear, counts[0]!];
    while (2 * below < years.length && year < horizonYear) below += counts[++year - startYear]!;
    return 2 * below < years.length ? 0 : year;
  }

  #lockedOutOf({ sequence, failsAfterSignal }: Stage): number {
    const isOpen = this.#all.some((action) => !sequence.includes(action) && this.#rules.forbids(sequence, action) < 0);
    return isOpen ? 0 : failsAfterSignal.reduce((sum, fails) => sum + fails, 0);
  }

  tree({ futures, signal }: Stage): PathwayTree {
    const { actions, startYear, horizonYear } = this.#setting;
    return {
      actionIds: actions.map(({ id }) => id),
      costs: actions.map(({ cost }) => cost),
      startYear,
      horizonYear,
      futureCount: this.#count,
      futures,
      presentFires: signal.filter((year) => year !== NEVER).length,
      parent: Int32Array.from(this.#parent),
      action: Int16Array.from(this.#action),
      reached: this.#reached,
      gapYears: this.#gapYears,
      decideYear: Int16Array.from(this.#decideYear),
      endYear: Int16Array.from(this.#endYear),
      metCount: Int32Array.from(this.#metCount),
      gapSum: Float64Array.from(this.#gapSum),
      waitedSum: Float64Array.from(this.#waitedSum),
      lockedOutCount: Int32Array.from(this.#lockedOut),
      keptByFirst: this.#kept,
      failedFutures: [...this.#failed].sort((a, b) => a - b),
      failuresByAction: this.#failuresByAction,
    };
  }
}
