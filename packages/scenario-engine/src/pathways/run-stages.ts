import { decisionsOf, type StageDecisions } from "./decisions.ts";
import { judgeRun } from "./judge-run.ts";
import type { PathwaySetting } from "./pathway-study.ts";
import type { Stage } from "./stage.ts";

/** How many runs are handed to the model at once where actions are tried side by side. */
const RUNS_AT_ONCE = 1024;

/** The present plan in some futures. */
export function firstStage(setting: PathwaySetting, futures: Int32Array): Stage {
  const draft = { action: -1, futures, before: futures, decided: [], waited: new Int32Array(futures.length) };
  return runTogether(setting, [], [draft])[0]!;
}

/**
 * What becomes of a stage when one more action is decided on where its trigger fires, for several such actions. Each is a
 * run of the model from its first year on, in those futures alone.
 *
 * @returns A stage for every action, without futures where it comes to none.
 */
export function nextStages(setting: PathwaySetting, stage: Stage, actions: readonly number[]): Stage[] {
  const drafts = decisionsOf(setting, stage, actions);
  const stages: Stage[] = [];
  for (let first = 0; first < drafts.length; ) {
    let end = first + 1;
    let runs = drafts[first]!.futures.length;
    while (end < drafts.length && runs + drafts[end]!.futures.length <= RUNS_AT_ONCE) {
      runs += drafts[end++]!.futures.length;
    }
    stages.push(...runTogether(setting, stage.sequence, drafts.slice(first, end)));
    first = end;
  }
  return stages;
}

/** One call of the model for several actions after the same sequence. */
function runTogether(setting: PathwaySetting, sequence: readonly number[], drafts: readonly StageDecisions[]): Stage[] {
  const { simulator, actions, scenarios } = setting;
  const count = drafts.reduce((sum, { futures }) => sum + futures.length, 0);
  const starts: Record<string, Float64Array> = {};
  const stops: Record<string, Float64Array> = {};
  const columnOf = (of: Record<string, Float64Array>, action: number) =>
    (of[actions[action]!.id] ??= new Float64Array(count).fill(Infinity));
  let at = 0;
  for (const { action, decided, futures } of drafts) {
    const taken = action < 0 ? sequence : [...sequence, action];
    for (const [step, each] of taken.entries()) {
      columnOf(starts, each).set(decided[step]!, at);
      const next = taken[step + 1];
      if (next === undefined || actions[each]!.stays) continue;
      const column = columnOf(stops, each);
      const lead = actions[next]!.leadTimeYears;
      for (let place = 0; place < futures.length; place++) column[at + place] = decided[step + 1]![place]! + lead;
    }
    at += futures.length;
  }
  const { values } = count === 0 ? { values: new Float64Array() } : simulator.run(gathered(), count, starts, stops);
  let from = 0;
  return drafts.map((draft) => {
    const judged = judgeRun(setting, draft, values, count, from);
    from += draft.futures.length;
    const { action, futures, before, decided, waited } = draft;
    return { sequence: action < 0 ? [] : [...sequence, action], futures, before, decided, waited, ...judged };
  });

  function gathered() {
    return Object.fromEntries(
      simulator.uncertainties.map(({ id }) => {
        const from = scenarios[id]!;
        const column = new Float64Array(count);
        let at = 0;
        for (const { futures } of drafts) for (const future of futures) column[at++] = from[future]!;
        return [id, column];
      }),
    );
  }
}
