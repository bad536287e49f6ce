import type { CeilingSource, ScheduleAim } from "@tamarisk/domain";

/** When one measure is done, or that it is left out. */
export interface ScheduledMeasure {
  readonly measureId: string;
  readonly startYear: number | null;
  readonly endYear: number | null;
  /** Years beyond the first in which it could have begun were it alone; to the horizon for what is left out. */
  readonly waitedYears: number;
  /** Years it may slip before an end asked for, or the order's last year, moves; ceilings not looked at. `null` when left out. */
  readonly slackYears: number | null;
}

/** One aim: what the order comes to, and below what none can be. */
export interface ScheduleTerm {
  readonly aim: ScheduleAim;
  readonly value: number;
  readonly bound: number;
  readonly isProven: boolean;
}

export interface CeilingUse {
  readonly source: CeilingSource;
  readonly year: number;
  readonly spentMillionCny: number;
  /** What may be spent this year, what is carried over included; `null` where no ceiling is known. */
  readonly availableMillionCny: number | null;
}

export interface GapShortfall {
  readonly gapId: string;
  readonly year: number;
  readonly needed: number;
  readonly supplied: number;
  readonly short: number;
}

/** An order of measures. */
export interface Schedule {
  readonly measures: readonly ScheduledMeasure[];
  readonly terms: readonly ScheduleTerm[];
  /** Every term is proven: no order is better by the aims in their order. */
  readonly isOptimal: boolean;
  readonly ceilingUse: readonly CeilingUse[];
  readonly shortfalls: readonly GapShortfall[];
  /** Spent in the solver. */
  readonly seconds: number;
}

/** One reason why no order exists, and by how much. */
export type ScheduleConflict =
  | {
      readonly kind: "ends-too-late";
      readonly measureId: string;
      /** What it waits for, first to last, itself at the end: each begins as early as it can. */
      readonly chain: readonly string[];
      readonly earliestEndYear: number;
      readonly askedYear: number;
      /** What asks for it: its own limit or the horizon. */
      readonly asks: "end-by" | "horizon";
      readonly years: number;
    }
  | {
      readonly kind: "ceiling-short";
      readonly source: CeilingSource;
      readonly year: number;
      readonly isCarriedOver: boolean;
      readonly shortMillionCny: number;
      readonly ceilingMillionCny: number;
      /** Those that spend of it in that year (or up to it, where money is carried over) when as little as possible is short. */
      readonly measureIds: readonly string[];
    };

/** What limits, together, no order can keep, though without any one of them some could. */
export interface IrreducibleLimits {
  readonly ceilings: readonly { readonly source: CeilingSource; readonly year: number }[];
  /** Those whose last year belongs to it. */
  readonly endsOf: readonly string[];
  /** Whether each was seen to be needed within the time. */
  readonly isProven: boolean;
}

export type ScheduleResult =
  | { readonly kind: "scheduled"; readonly schedule: Schedule }
  | {
      readonly kind: "infeasible";
      /** What must give way together; for ceilings the least money that makes an order possible. */
      readonly conflicts: readonly ScheduleConflict[];
      readonly isLeast: boolean;
      readonly irreducible: IrreducibleLimits | null;
    }
  | { readonly kind: "not-found"; readonly seconds: number }
  | { readonly kind: "nothing-to-schedule" }
  | { readonly kind: "circular"; readonly circle: readonly string[] }
  | {
      readonly kind: "not-schedulable";
      readonly measures: readonly { readonly measureId: string; readonly missing: readonly ("duration" | "cost")[] }[];
    };
