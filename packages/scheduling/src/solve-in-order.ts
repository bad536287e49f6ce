import type { ScheduleAim } from "@tamarisk/domain";
import type { CallbackData, Highs, HighsCallbackMap, Model } from "highs";
import { improveInParts } from "./improve-in-parts.ts";
import { gathered } from "./linear-program.ts";
import type { ScheduleProgram } from "./schedule-program.ts";

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

export interface SolvedAim {
  readonly aim: ScheduleAim;
  readonly value: number;
  /** Nothing can be below this, the aims before being what they are. */
  readonly bound: number;
  readonly isProven: boolean;
}

export type SolvedInOrder =
  | {
      readonly kind: "solved";
      readonly columns: Float64Array;
      readonly aims: readonly SolvedAim[];
      readonly seconds: number;
    }
  | { readonly kind: "infeasible"; readonly seconds: number }
  | { readonly kind: "not-found"; readonly seconds: number };

export interface SolveOptions {
  readonly timeLimitSeconds: number;
  readonly onProgress?: (progress: ScheduleProgress) => void;
}

/** As good as equal: what rounding in the solver can do to a sum. */
const EQUAL = 1e-6;

/** How much of its time an aim is searched for as a whole once an order is known; the rest goes into parts of it. */
const EXACT_SHARE = 0.5;

/** Which share of the time left an aim may take, by how many aims are still to come with it: the last is a mere tie. */
const shareOf = (aimsLeft: number): number => [1, 0.9, 0.4][aimsLeft - 1] ?? 0.4;

/** What an aim gets even when those before it took all the time: enough to see whether there is anything to gain. */
const LEAST_SECONDS = 0.05;

/**
 * Minimises one aim after another, each with the aims before held at what was reached [SEQ9].
 *
 * @param start - Columns of an order known to be possible, or `null`.
 */
export function solveInOrder(
  highs: Highs,
  { program, aims, ownColumns }: Pick<ScheduleProgram, "program" | "aims" | "ownColumns">,
  order: readonly ScheduleAim[],
  start: Float64Array | null,
  options: SolveOptions,
): SolvedInOrder {
  return highs.withModel(program.data(), (model): SolvedInOrder => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: EQUAL });
    const solved: SolvedAim[] = [];
    let columns = start;
    let seconds = 0;
    for (const [place, aim] of order.entries()) {
      const { byPlace, constant } = gathered(aims[aim]);
      if (columns && byPlace.size === 0) {
        solved.push({ aim, value: constant, bound: constant, isProven: true });
        continue;
      }
      minimise(model, program.columns, byPlace, constant);
      if (columns) model.setSolution({ colValue: columns });
      const stage = { aim, stage: place + 1, stages: order.length };
      const left = Math.max(LEAST_SECONDS, (options.timeLimitSeconds - seconds) * shareOf(order.length - place));
      model.options.set({ time_limit: columns ? left * EXACT_SHARE : left });
      model.zeroAllClocks();
      const status = model.run(progressOf(highs, stage, seconds, options)).modelStatus;
      seconds += model.getRunTime();
      if (status === highs.constants.modelStatus.infeasible) return { kind: "infeasible", seconds };
      columns = foundIn(model) ?? columns;
      if (columns === null) return { kind: "not-found", seconds };
      const isProven = status === highs.constants.modelStatus.optimal;
      const bound = Math.max(0, Number(model.info.get("mip_dual_bound")));
      if (!isProven) {
        minimise(model, program.columns, blended(order.slice(place).map((each) => gathered(aims[each]).byPlace)), 0);
        const improved = improveInParts(model, columns, ownColumns, left - model.getRunTime());
        columns = improved.columns;
        seconds += improved.seconds;
      }
      const value = totalOf(columns, byPlace, constant);
      solved.push({ aim, value, bound: isProven ? value : Math.min(value, bound), isProven });
      hold(model, byPlace, value - constant);
    }
    return { kind: "solved", columns: columns ?? new Float64Array(0), aims: solved, seconds };
  });
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

function progressOf(
  highs: Highs,
  stage: Pick<ScheduleProgress, "aim" | "stage" | "stages">,
  secondsBefore: number,
  { onProgress }: SolveOptions,
): HighsCallbackMap {
  if (!onProgress) return {};
  return {
    [highs.constants.callbackType.mipLogging]: ({ data }: { readonly data: CallbackData }) => {
      onProgress({
        ...stage,
        seconds: secondsBefore + (data.running_time ?? 0),
        best: finite(data.mip_primal_bound),
        bound: finite(data.mip_dual_bound),
      });
    },
  };
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Math.abs(value) < 1e20 ? value : null;
