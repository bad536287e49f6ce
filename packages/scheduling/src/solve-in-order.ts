import type { ScheduleAim } from "@tamarisk/domain";
import type { CallbackData, Highs, HighsCallbackMap, Model } from "highs";
import type { BestSoFar } from "./best-so-far.ts";
import type { Starts } from "./good-start.ts";
import { improveInParts } from "./improve-in-parts.ts";
import { gathered } from "./linear-program.ts";
import { columnsOf, startsOf } from "./program-columns.ts";
import { rebuildOrder } from "./rebuild-order.ts";
import type { ScheduleFrame } from "./schedule-frame.ts";
import type { ScheduleProgram } from "./schedule-program.ts";
import type { Schedule } from "./schedule-result.ts";
import type { TimeWindow } from "./time-windows.ts";

/** How far a search is, for whoever waits for it. */
export interface ScheduleProgress {
  readonly aim: ScheduleAim;
  /** Which of the aims, from 1, and of how many. */
  readonly stage: number;
  readonly stages: number;
  readonly seconds: number;
  /** The best found and the best still possible; `null` while there is none. */
  readonly best: number | null;
  readonly bound: number | null;
}

type SolvedInOrder =
  | { readonly kind: "solved"; readonly columns: Float64Array }
  | { readonly kind: "infeasible" }
  | { readonly kind: "not-found" };

export interface SolveOptions {
  readonly timeLimitSeconds: number;
  readonly onProgress?: (progress: ScheduleProgress) => void;
  /** Hears of each better order and of each better bound, so that a search that is broken off has its best. */
  readonly onFound?: (schedule: Schedule) => void;
}

/** As good as equal: what rounding in the solver can do to a sum. */
const EQUAL = 1e-6;

/** How much of its time an aim is searched for as a whole once an order is known; the rest goes into parts of it. */
const EXACT_SHARE = 0.5;

/** How much of what is left then goes into rebuilding the order, before parts of it are solved exactly. */
const REBUILD_SHARE = 0.7;

/** Which share of the time left an aim may take, by how many aims are still to come with it: the last is a mere tie. */
const shareOf = (aimsLeft: number): number => [1, 0.9, 0.4][aimsLeft - 1] ?? 0.4;

/** What an aim gets even when those before it took all the time: enough to see whether there is anything to gain. */
const LEAST_SECONDS = 0.05;

/** What is solved, from which order, and who hears of it. */
interface OrderSearch {
  readonly highs: Highs;
  readonly built: ScheduleProgram;
  readonly frame: ScheduleFrame;
  readonly windows: readonly TimeWindow[];
  readonly aims: readonly ScheduleAim[];
  /** An order known to be possible, or `null`. */
  readonly start: Starts | null;
  readonly best: BestSoFar;
  readonly options: SolveOptions;
}

/** Minimises one aim after another, each with the aims before held at what was reached [SEQ9]. */
export function solveInOrder(search: OrderSearch): SolvedInOrder {
  const { highs, built, frame, aims: order, start, best, options } = search;
  const { program, aims } = built;
  return highs.withModel(program.data(), (model): SolvedInOrder => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: EQUAL });
    let columns = start && columnsOf(built, frame, start);
    for (const [place, aim] of order.entries()) {
      const { byPlace, constant } = gathered(aims[aim]);
      if (columns && totalOf(columns, byPlace, constant) <= best.boundOf(aim) + EQUAL) {
        best.learn(aim, best.boundOf(aim), true);
      } else {
        minimise(model, program.columns, byPlace, constant);
        if (columns) model.setSolution({ colValue: columns });
        const left = Math.max(LEAST_SECONDS, (options.timeLimitSeconds - best.seconds) * shareOf(order.length - place));
        const until = best.seconds + left;
        model.options.set({ time_limit: columns ? left * EXACT_SHARE : left });
        model.zeroAllClocks();
        const status = model.run(listeners(search, { aim, stage: place + 1, stages: order.length })).modelStatus;
        if (status === highs.constants.modelStatus.infeasible) return { kind: "infeasible" };
        columns = foundIn(model) ?? columns;
        if (columns === null) return { kind: "not-found" };
        const isProven = status === highs.constants.modelStatus.optimal;
        best.found(startsOf(built, frame, columns));
        best.learn(
          aim,
          isProven ? totalOf(columns, byPlace, constant) : Number(model.info.get("mip_dual_bound")),
          isProven,
        );
        if (!isProven) {
          const rest = blended(order.slice(place).map((each) => gathered(aims[each]).byPlace));
          columns = improved(model, columns, search, rest, until);
        }
      }
      hold(model, byPlace, totalOf(columns, byPlace, constant) - constant);
    }
    return columns ? { kind: "solved", columns } : { kind: "not-found" };
  });
}

/** A better order than the exact search found in its time: first rebuilt again and again, then solved part by part [SEQ10]. */
function improved(
  model: Model,
  columns: Float64Array,
  { built, frame, windows, aims, best }: OrderSearch,
  costs: ReadonlyMap<number, number>,
  until: number,
): Float64Array {
  const rebuilt = rebuildOrder(frame, windows, aims, startsOf(built, frame, columns), {
    seconds: (until - best.seconds) * REBUILD_SHARE,
    seed: 2,
    onBetter: (starts) => best.found(starts),
  });
  best.found(rebuilt);
  minimise(model, built.program.columns, costs, 0);
  const inParts = improveInParts(model, columnsOf(built, frame, rebuilt), built.ownColumns, until - best.seconds);
  best.found(startsOf(built, frame, inParts.columns));
  return inParts.columns;
}

function minimise(model: Model, columns: number, byPlace: ReadonlyMap<number, number>, constant: number): void {
  const costs = new Float64Array(columns);
  for (const [place, times] of byPlace) costs[place] = times;
  model.changeColsCost({ kind: "range", from: 0, to: columns - 1 }, costs);
  model.changeObjectiveOffset(constant);
}

/** One sum of several aims in which each counts for little beside the one before, so that ties go to those still to come. */
function blended(aims: readonly ReadonlyMap<number, number>[]): ReadonlyMap<number, number> {
  const sum = new Map<number, number>();
  for (const [rank, byPlace] of aims.entries()) {
    const largest = Math.max(1e-9, ...[...byPlace.values()].map(Math.abs));
    for (const [place, times] of byPlace) sum.set(place, (sum.get(place) ?? 0) + (times / largest) * 100 ** -rank);
  }
  return sum;
}

/** The best columns of a run; `null` when it found none. */
function foundIn(model: Model): Float64Array | null {
  return model.info.get("primal_solution_status") === FEASIBLE ? model.getSolution().colValue : null;
}

/** HiGHS: kSolutionStatusFeasible. */
const FEASIBLE = 2;

function totalOf(columns: ArrayLike<number>, byPlace: ReadonlyMap<number, number>, constant: number): number {
  let value = constant;
  for (const [place, times] of byPlace) value += times * columns[place]!;
  return value;
}

function hold(model: Model, byPlace: ReadonlyMap<number, number>, most: number): void {
  const slack = EQUAL * Math.max(1, Math.abs(most));
  model.addRow(Number.NEGATIVE_INFINITY, most + slack, { indices: [...byPlace.keys()], values: [...byPlace.values()] });
}

function listeners(
  { highs, built, frame, best, options: { onProgress, onFound } }: OrderSearch,
  stage: Pick<ScheduleProgress, "aim" | "stage" | "stages">,
): HighsCallbackMap {
  if (!onProgress && !onFound) return {};
  const { mipLogging, mipImprovingSolution } = highs.constants.callbackType;
  return {
    [mipLogging]: ({ data }: { readonly data: CallbackData }) => {
      const bound = finite(data.mip_dual_bound);
      if (bound !== null) best.learn(stage.aim, bound, false);
      onProgress?.({ ...stage, seconds: best.seconds, best: finite(data.mip_primal_bound), bound });
    },
    [mipImprovingSolution]: ({ data }: { readonly data: CallbackData }) => {
      if (data.mip_solution) best.found(startsOf(built, frame, data.mip_solution));
    },
  };
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Math.abs(value) < 1e20 ? value : null;
