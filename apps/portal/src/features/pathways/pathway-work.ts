import type { PathwayRules } from "@tamarisk/domain";
import {
  joinPathwayTrees,
  type MapLine,
  mapLine,
  type PathwayResult,
  type PathwayTree,
  type PathwayTrigger,
  pathwayResult,
  type StagedSimulator,
  searchPathways,
  simulateTippingYears,
  type TippingYears,
} from "@tamarisk/scenario-engine";
import { stagedTown } from "@tamarisk/town-model";
import type { PathwayWorld } from "./pathway-world.ts";
import { type ProposedSignposts, proposedSignposts, type SignpostOrder } from "./proposed-signposts.ts";
import { type CauseOrder, type TippingCause, tippingCauses } from "./tipping-causes.ts";

/** What can be asked, and what the answer is. */
interface PathwayWork {
  /** When actions stop sufficing, each alone; `null` is the present plan. */
  readonly tipping: {
    readonly asked: {
      readonly actionIds: readonly (string | null)[];
      readonly futures: number;
      /** Judge an action only once it is in force, or from the start. */
      readonly from: "in-force" | "start";
    };
    readonly answer: readonly TippingYears[];
  };
  readonly search: {
    readonly asked: {
      readonly rules: PathwayRules;
      readonly firstActions: readonly number[];
      /** Places of the futures that count. */
      readonly counted: Int32Array;
    };
    readonly answer: PathwayTree;
  };
  readonly score: {
    readonly asked: { readonly rules: PathwayRules; readonly trees: readonly PathwayTree[] };
    readonly answer: PathwayResult;
  };
  /** What tells futures in which the present plan fails from those in which it holds, the best few. */
  readonly signposts: { readonly asked: SignpostOrder; readonly answer: ProposedSignposts };
  /** What tipping years depend on, the strongest first. */
  readonly causes: { readonly asked: CauseOrder; readonly answer: readonly TippingCause[] };
  readonly line: {
    readonly asked: {
      readonly rules: PathwayRules;
      readonly trigger: PathwayTrigger;
      readonly line: Pick<MapLine, "id" | "label" | "mark"> & { readonly sequence: readonly string[] };
    };
    readonly answer: MapLine;
  };
}

export type PathwayTask = keyof PathwayWork;
export type Asked<Task extends PathwayTask> = PathwayWork[Task]["asked"];
export type Answer<Task extends PathwayTask> = PathwayWork[Task]["answer"];

type Worker = {
  readonly [Task in PathwayTask]: (world: PathwayWorld, model: StagedSimulator, asked: Asked<Task>) => Answer<Task>;
};

const work: Worker = {
  tipping: ({ scenarios, study, objective, actions }, model, { actionIds, futures, from }) => {
    const first = Object.fromEntries(Object.entries(scenarios).map(([id, column]) => [id, column.slice(0, futures)]));
    const { startYear, sustained } = study;
    const leadOf = (id: string) => actions.find((action) => action.id === id)?.leadTimeYears ?? 0;
    return actionIds.map((id) => {
      const leadTimeYears = id === null || from === "start" ? 0 : leadOf(id);
      const question = { objective, startYear, sustained, leadTimeYears };
      return simulateTippingYears(model, first, futures, id === null ? [] : [id], question);
    });
  },
  search: ({ scenarios, futures, study }, model, { rules, firstActions, counted }) =>
    searchPathways(model, scenarios, futures, { ...study, rules }, { firstActions, futures: counted }),
  score: ({ study }, _model, { rules, trees }) => pathwayResult(joinPathwayTrees(trees), { ...study, rules }),
  signposts: (world, _model, order) => proposedSignposts(world, order),
  causes: ({ scenarios }, _model, order) => tippingCauses(scenarios, order),
  line: ({ scenarios, futures, study }, model, { rules, trigger, line }) =>
    mapLine(model, scenarios, futures, { ...study, rules, trigger }, line),
};

/** Answers one question about a world. */
export function answerOf<Task extends PathwayTask>(
  task: Task,
  world: PathwayWorld,
  model: StagedSimulator,
  asked: Asked<Task>,
): Answer<Task> {
  return work[task](world, model, asked);
}

export function modelOf({ town, base, actions, objective }: PathwayWorld): StagedSimulator {
  return stagedTown(town, { base, actions, outcomeIds: [objective.outcomeId], endYear: objective.untilYear });
}

/** To a worker: a world to answer about from now on, or a question about it. */
export type ToPathways =
  | { readonly kind: "world"; readonly world: PathwayWorld }
  | { readonly kind: "ask"; readonly id: number; readonly task: PathwayTask; readonly asked: Asked<PathwayTask> };

export type FromPathways =
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer<PathwayTask> }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };
