import type { ActionPlan } from "@tamarisk/domain";
import type { VersionMark } from "./plan-marks.ts";
import type { PlanState } from "./plan-state.ts";

interface Kept {
  last: PlanState | null;
  /** Plans by their marks, the last one included, in the order they were read. */
  readonly plans: Map<string, ActionPlan>;
  reading: Promise<PlanState> | null;
}

/**
 * The last states of plan versions as they were read, the version least recently asked for dropped first. What did not
 * change from one state to the next is shared by both. Only committed states may be kept.
 */
export class KeptPlans {
  readonly #versions = new Map<string, Kept>();

  constructor(
    readonly versionsAtMost: number,
    readonly statesOfEach: number,
  ) {}

  /**
   * The version in the state with this mark, or in a later one.
   *
   * @param readNext - Reads the version as it stands now, beginning from the state kept last. One reading of a version runs
   *   at a time; those who ask meanwhile share the next, unless the one that runs gives them what they ask for.
   */
  async read(
    { id, mark }: VersionMark,
    readNext: (before: PlanState | null) => Promise<PlanState>,
  ): Promise<PlanState> {
    const kept = this.#versionOf(id);
    if (!kept.plans.has(mark) && kept.reading) await kept.reading.catch(() => undefined);
    if (kept.last && kept.plans.has(mark)) return kept.last;
    // A reading that is under way now has begun after the mark was read.
    kept.reading ??= this.#next(kept, readNext);
    return kept.reading;
  }

  /** The plan as it was in a state that was read before, while that is kept. */
  earlier(versionId: string, mark: string): ActionPlan | null {
    return this.#versions.get(versionId)?.plans.get(mark) ?? null;
  }

  async #next(kept: Kept, readNext: (before: PlanState | null) => Promise<PlanState>): Promise<PlanState> {
    try {
      const state = await readNext(kept.last);
      if (kept.last?.mark === state.mark) return kept.last;
      kept.last = state;
      kept.plans.set(state.mark, state.plan);
      const [oldest] = kept.plans.keys();
      if (kept.plans.size > this.statesOfEach && oldest !== undefined) kept.plans.delete(oldest);
      return state;
    } finally {
      kept.reading = null;
    }
  }

  #versionOf(id: string): Kept {
    const kept = this.#versions.get(id) ?? { last: null, plans: new Map(), reading: null };
    this.#versions.delete(id);
    this.#versions.set(id, kept);
    const [oldest] = this.#versions.keys();
    if (this.#versions.size > this.versionsAtMost && oldest !== undefined) this.#versions.delete(oldest);
    return kept;
  }
}
